// What the command line needs of the process around it, as a parameter: real in lectern.ts, made up in tests.
import type { Readable, Writable } from 'node:stream'
import type { Core, CoreOptions, Restored } from '../core/core.ts'

export type OutputStream = Writable & { readonly isTTY?: boolean; readonly columns?: number }
export type InputStream = Readable & { readonly isTTY?: boolean }

export type Host = {
  readonly stdin: InputStream
  readonly stdout: OutputStream
  readonly stderr: OutputStream
  readonly env: Readonly<Record<string, string | undefined>>
  readonly platform: NodeJS.Platform
  readonly home: string
  readonly cwd: string
  /** The built renderer: what `serve` gives to browsers. */
  readonly rendererDir: string
  /** Milliseconds; for pacing and durations on the screen only. */
  readonly now: () => number
  /** Aborted when the process is asked to stop. */
  readonly signal: AbortSignal
  /** Whether this process has its terminal, if there is one. */
  readonly isForeground: () => boolean
  /** Calls back when the process goes on after it was stopped. Returns how to end that. */
  readonly onContinue: (listener: () => void) => () => void
  /** Loaded late: help and usage errors need no database. */
  readonly openLibrary: (options: LibraryOptions) => Promise<Core>
  /** Takes a backup as the library, which must not be open. Errors: those of the core's `restoreLibrary`. */
  readonly restoreLibrary: (options: RestoreOptions) => Promise<Restored>
}

export type LibraryOptions = Pick<CoreOptions, 'version'> & {
  readonly demo: boolean
  /** Absent: where the platform keeps such things. */
  readonly dataDir: string | undefined
}

export type RestoreOptions = Omit<LibraryOptions, 'version'> & { readonly file: string }
