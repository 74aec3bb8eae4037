// What a command of the command line is: the one shape from which parsing, help and dispatch derive.
import type { Core } from '../core/core.ts'
import type { Host } from './host.ts'
import type { Output } from './output.ts'

export type Option = {
  readonly type: 'string' | 'boolean'
  readonly short?: string
  readonly multiple?: boolean
  /** How help names the option's value, such as `DAY`. */
  readonly value?: string
  readonly help: string
}
export type OptionTable = Readonly<Record<string, Option>>

type OptionValue<O extends Option> = O extends { type: 'boolean' }
  ? boolean
  : O extends { multiple: true }
    ? readonly string[]
    : string
export type OptionValues<T extends OptionTable> = { readonly [K in keyof T]?: OptionValue<T[K]> }

/** What a command works with once its words were understood and the library is open. */
export type Session = {
  readonly core: Core
  readonly host: Host
  readonly output: Output
  readonly demo: boolean
  /** Aborted by the first Ctrl-C. */
  readonly signal: AbortSignal
}

export type Run = (session: Session) => Promise<void>

/** What a command works with that must have the library closed. */
export type ClosedSession = Omit<Session, 'core' | 'demo'> & {
  readonly library: { readonly demo: boolean; readonly dataDir: string | undefined }
}

export type ClosedRun = (session: ClosedSession) => Promise<void>

export type Command<T extends OptionTable = OptionTable> = CommandWords<T> & CommandDeed<T>

type CommandWords<T extends OptionTable> = {
  readonly name: string
  /** One line per form, without the program's name. */
  readonly usage: readonly string[]
  readonly summary: string
  /** Paragraphs for the command's own help. */
  readonly notes?: string
  readonly options: T
  /** The command ends by itself, and cleanly, when the session's signal aborts; the others are left where they are. */
  readonly stopsItself?: boolean
}

/** `prepare` understands the words, before anything is opened. Throws UsageError. */
type CommandDeed<T extends OptionTable> =
  | { readonly needs?: undefined; prepare(values: OptionValues<T>, words: readonly string[]): Run }
  | {
      readonly needs: 'closed library'
      prepare(values: OptionValues<T>, words: readonly string[]): ClosedRun
    }

/** Checks a command against its own option table, then forgets the table's exact type, so that commands fit one list. */
export function defineCommand<const T extends OptionTable>(command: Command<T>): Command {
  return command as unknown as Command
}
