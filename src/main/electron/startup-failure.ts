// The words for a start that failed, shown before there is a window whose strings could say it. Knows no Electron.
import { LecternError } from '../../shared/errors.ts'

export type Words = { readonly title: string; readonly text: string }

/** What happened and what the user can do, for anything that kept the core from opening. */
export function startupFailure(error: unknown, dataDir: string): Words {
  if (isCode(error, 'database_newer')) {
    const { found, supported } = error.data
    return {
      title: 'This library was made by a newer Lectern',
      text:
        `Its format is ${found}; this Lectern reads up to ${supported}. Nothing in it was changed. ` +
        `Install the newer Lectern to open it.\n\n${dataDir}`,
    }
  }
  if (isCode(error, 'database_damaged')) {
    const { path, detail } = error.data
    return {
      title: 'The library is damaged',
      text:
        'Lectern did not open it, so that nothing more is lost. Keep a copy of the file, then put a backup in its ' +
        `place.\n\n${path}\n${detail}`,
    }
  }
  return { title: 'Lectern could not start', text: `${describe(error)}\n\n${dataDir}` }
}

function isCode<C extends LecternError['code']>(error: unknown, code: C): error is LecternError<C> {
  return error instanceof LecternError && error.code === code
}

function describe(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
