// A citation style as the command line names one: by its name, or by a .csl file, which is kept under the file's name.

import { readFile } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { LecternError } from '../../shared/errors.ts'
import { hasCode } from '../../shared/has-code.ts'
import type { Session } from './command.ts'

/** The style's name in the library. Errors: not_found (the file), style_unusable. */
export async function chooseStyle(named: string, { core, host }: Session): Promise<string> {
  if (!/\.csl$/i.test(named)) return named
  const path = resolve(host.cwd, named)
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    if (hasCode(error, 'ENOENT')) throw new LecternError('not_found', { what: 'file', id: path })
    throw error
  })
  return (await core.client.bibliography.addStyle({ fileName: basename(path), text })).id
}
