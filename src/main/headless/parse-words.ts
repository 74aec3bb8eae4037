// From the words of a command line to a command and what it was given. Strict: an unknown option is a usage error.
import { parseArgs } from 'node:util'
import type { OptionTable, OptionValues } from './command.ts'
import { UsageError } from './failures.ts'

/** Options that every command takes. */
export const COMMON_OPTIONS = {
  'data-dir': { type: 'string', value: 'DIR', help: 'keep the library in DIR (also: LECTERN_DATA_DIR)' },
  json: { type: 'boolean', help: 'one JSON document on stdout' },
  demo: { type: 'boolean', help: 'a library of its own, with an invented feed and no network' },
  help: { type: 'boolean', short: 'h', help: 'this text' },
} as const satisfies OptionTable

export type CommonValues = {
  readonly dataDir: string | undefined
  readonly json: boolean
  readonly demo: boolean
  readonly help: boolean
}

export type ParsedWords<T extends OptionTable> = {
  readonly common: CommonValues
  readonly values: OptionValues<T>
  readonly words: readonly string[]
}

/** The first word that is no option names the command; options may stand before it, as in `--demo serve`. */
export function splitCommandName(argv: readonly string[]): { name: string | undefined; rest: string[] } {
  const rest = [...argv]
  for (let index = 0; index < rest.length; index += 1) {
    const word = rest[index] ?? ''
    if (word === '--data-dir') index += 1
    else if (word === '--') break
    else if (!word.startsWith('-')) {
      rest.splice(index, 1)
      return { name: word, rest }
    }
  }
  return { name: undefined, rest }
}

/** Parses what stands around a command's name by that command's own options. Throws UsageError. */
export function parseWords<T extends OptionTable>(options: T, argv: readonly string[]): ParsedWords<T> {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      options: { ...toParseArgs(options), ...toParseArgs(COMMON_OPTIONS) },
      allowPositionals: true,
      strict: true,
    })
    const { 'data-dir': dataDir, json, demo, help, ...own } = values
    if (dataDir === '') throw new UsageError('--data-dir wants a folder')
    return {
      common: {
        dataDir: typeof dataDir === 'string' ? dataDir : undefined,
        json: json === true,
        demo: demo === true,
        help: help === true,
      },
      // What parseArgs gives is what these options say; its own types are lost on a table made at run time.
      values: own as OptionValues<T>,
      words: positionals,
    }
  } catch (error) {
    // parseArgs marks its complaints by a code; its first sentence says enough, the others teach about dashes.
    if (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')) {
      throw new UsageError(error.message.replace(/\. .*$/s, ''))
    }
    throw error
  }
}

type ParseArgsOption = { type: 'string' | 'boolean'; short?: string; multiple?: boolean }

function toParseArgs(options: OptionTable): Record<string, ParseArgsOption> {
  return Object.fromEntries(
    Object.entries(options).map(([name, { type, short, multiple }]) => [
      name,
      { type, ...(short === undefined ? {} : { short }), ...(multiple === undefined ? {} : { multiple }) },
    ]),
  )
}
