// `lectern restore`: takes a backup as the library again. Needs no library that opens: a damaged one is a reason to restore.
import { resolve } from 'node:path'
import { defineCommand } from '../command.ts'
import { UsageError } from '../failures.ts'
import { refuseWords } from '../option-values.ts'

export const restoreCommand = defineCommand({
  name: 'restore',
  usage: ['restore FILE'],
  summary: 'take a backup as the library again',
  notes:
    'FILE is checked first. The library that is there is kept beside the backups, by date; to go back, restore that. ' +
    'Lectern must not be running on it.',
  options: {},
  needs: 'closed library',
  prepare(_values, [file, ...more]) {
    refuseWords(more)
    if (file === undefined) throw new UsageError('restore takes a backup file')
    return async ({ host, output, library }) => {
      const path = resolve(host.cwd, file)
      const { kept } = await host.restoreLibrary({ ...library, file: path })
      await output.answer(
        { restored: path, ...(kept === undefined ? {} : { kept }) },
        () =>
          `Restored from ${path}.\n` +
          (kept === undefined ? '' : `The library that was there is kept as ${kept}.\n`),
      )
    }
  },
})
