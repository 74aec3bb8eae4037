// What the filters of a formula make of a text.
import type { Arguments } from '../../../../shared/key-formula.ts'
import type { FilterName } from '../../../../shared/key-formula-names.ts'
import { numberOf, textOf } from './arguments.ts'
import { foldToAscii } from './fold-to-ascii.ts'
import { isSkipped, withCapital } from './key-words.ts'

export function applyFilter(name: FilterName, text: string, args: Arguments): string {
  return FILTER[name](text, args)
}

/** Letters, from the first, which is 1; a key has no spaces, and they count for nothing. */
const cut = (spaced: string, args: Arguments) => {
  const text = spaced.replaceAll(' ', '')
  const start = Math.max(numberOf(args, 'start', 1), 1) - 1
  const most = numberOf(args, 'n', 0)
  return most > 0 ? text.slice(start, start + most) : text.slice(start)
}

const FILTER: Readonly<Record<FilterName, (text: string, args: Arguments) => string>> = {
  lower: (text) => text.toLowerCase(),
  upper: (text) => text.toUpperCase(),
  capitalize: (text) => text.replace(/[^ ]+/g, withCapital),
  abbr: (text) =>
    wordsOf(text)
      .map((word) => word.slice(0, 1))
      .join(''),
  clean: (text) => cleanKey(text),
  fold: foldToAscii,
  ascii: (text) => text.replace(/[^\x20-\x7e]/g, ''),
  alphanum: (text) => text.replace(/[^A-Za-z0-9 ]/g, ''),
  nopunct: (text) => text.replace(/[^\p{L}\p{N} ]/gu, ''),
  skipwords: (text) =>
    wordsOf(text)
      .filter((word) => !isSkipped(word))
      .join(' '),
  condense: (text, args) => wordsOf(text).join(textOf(args, 'sep', '')),
  /** Words, counted from 1. */
  select: (text, args) => {
    const start = Math.max(numberOf(args, 'start', 1), 1) - 1
    const most = numberOf(args, 'n', 0)
    return wordsOf(text)
      .slice(start, most > 0 ? start + most : undefined)
      .join(' ')
  },
  substring: cut,
  prefix: (text, args) => (text === '' ? '' : textOf(args, 'text', '') + text),
  postfix: (text, args) => (text === '' ? '' : text + textOf(args, 'text', '')),
  replace: (text, args) => {
    const find = textOf(args, 'find', '')
    return find === '' ? text : text.replaceAll(find, () => textOf(args, 'replace', ''))
  },
  default: (text, args) => (text === '' ? textOf(args, 'text', '') : text),
}

function wordsOf(text: string): string[] {
  return text.split(' ').filter((word) => word !== '')
}

/** Only what a key can be made of, without spaces; nothing but letters and digits at its ends. */
export function cleanKey(text: string): string {
  return foldToAscii(text)
    .replace(/[^A-Za-z0-9_.:/+-]/g, '')
    .replace(/^[^A-Za-z0-9]+/, '')
    .slice(0, 80)
    .replace(/[^A-Za-z0-9]+$/, '')
}
