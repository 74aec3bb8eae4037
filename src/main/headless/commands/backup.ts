// `lectern backup`: a verified copy of the library, while it may be in use.
import { resolve } from 'node:path'
import { defineCommand } from '../command.ts'
import { refuseWords } from '../option-values.ts'

export const backupCommand = defineCommand({
  name: 'backup',
  usage: ['backup [FILE]'],
  summary: 'copy the library to a file, verified',
  notes:
    'Without FILE: to a dated file in the folder of backups (backups in the data folder, unless "lectern settings backup.folder" ' +
    'names another), where the last few are kept. An existing FILE is not overwritten. It holds papers, statuses, notes, tags, ' +
    'collections and settings. "lectern restore" takes it back.',
  options: {},
  prepare(_values, [file, ...more]) {
    refuseWords(more)
    return async ({ core, host, output }) => {
      const path = file === undefined ? {} : { path: resolve(host.cwd, file) }
      const backup = await core.client.backups.create(path)
      await output.answer(backup, ({ path, bytes }) => `Backed up to ${path} (${megabytes(bytes)} MB).\n`)
    }
  },
})

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(1)
}
