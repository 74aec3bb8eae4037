// Help texts, made from the command table.
import type { Command, OptionTable } from './command.ts'
import { COMMON_OPTIONS } from './parse-words.ts'
import { padText, wrapText } from './text-width.ts'

const WIDTH = 100

function twoColumns(pairs: readonly (readonly [string, string])[]): string {
  const left = Math.max(...pairs.map(([name]) => name.length))
  return pairs
    .flatMap(([name, text]) =>
      wrapText(text, WIDTH - left - 4).map(
        (line, index) => `  ${padText(index === 0 ? name : '', left)}  ${line}`,
      ),
    )
    .join('\n')
}

function optionRows(options: OptionTable): [string, string][] {
  return Object.entries(options).map(([name, option]) => [
    `${option.short === undefined ? '' : `-${option.short}, `}--${name}${option.value === undefined ? '' : ` ${option.value}`}`,
    option.help,
  ])
}

/** The hint below a usage error. */
export function usageOf(command: Command): string {
  return command.usage
    .map((form, index) => `${index === 0 ? 'usage: ' : '       '}lectern ${form}\n`)
    .join('')
}

export function commandHelp(command: Command): string {
  const own = optionRows(command.options)
  return [
    `${command.summary}\n`,
    usageOf(command),
    ...(command.notes === undefined ? [] : [`${wrapText(command.notes, WIDTH).join('\n')}\n`]),
    ...(own.length === 0 ? [] : [`options:\n${twoColumns(own)}\n`]),
    `every command:\n${twoColumns(optionRows(COMMON_OPTIONS))}\n`,
  ].join('\n')
}

export const GLOBAL_USAGE = 'usage: lectern COMMAND [options]     ("lectern --help" lists the commands)\n'

export function globalHelp(commands: readonly Command[]): string {
  return [
    'Lectern: a reading list for Hugging Face Daily Papers.\n',
    'usage: lectern COMMAND [options]\n',
    `commands:\n${twoColumns(commands.map(({ name, summary }) => [name, summary]))}\n`,
    `every command:\n${twoColumns([...optionRows(COMMON_OPTIONS), ['--version', 'which Lectern this is']])}\n`,
    '"lectern COMMAND --help" says more.',
    'Exit codes: 0 done, 1 failed (the reason is on stderr), 2 not understood.\n',
  ].join('\n')
}
