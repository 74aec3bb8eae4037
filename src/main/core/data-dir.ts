// Where the library lives when nobody says: one folder for the window and the command line.
import { join } from 'node:path'

export type DataDirInput = {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly platform: NodeJS.Platform
  readonly home: string
  /** The demo keeps its invented papers in a folder of its own. */
  readonly demo: boolean
}

/**
 * `LECTERN_DATA_DIR`, or the platform's place for an application's data. The demo never takes the named library: with
 * `LECTERN_DATA_DIR` set it lives in a folder inside it.
 */
export function resolveDataDir({ env, platform, home, demo }: DataDirInput): string {
  const named = env.LECTERN_DATA_DIR
  if (named) return demo ? join(named, 'demo') : named
  const name = demo ? 'lectern-demo' : 'lectern'
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', name)
  if (platform === 'win32') return join(env.APPDATA || join(home, 'AppData', 'Roaming'), name)
  return join(env.XDG_DATA_HOME || join(home, '.local', 'share'), name)
}
