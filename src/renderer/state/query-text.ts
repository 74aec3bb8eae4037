// Edits of a query's text: quoting, and putting words in quotes. Pure; where a query goes wrong is the core's to say.
import { foldText } from './fold-text.ts'

/** A value as a query takes it: in quotes where it would otherwise end early or mean something. */
export function quoteValue(value: string): string {
  const clean = value.replaceAll('"', ' ').trim()
  return /^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u.test(clean) ? clean : `"${clean}"`
}

/** `author:"Ada Byron"`: always in quotes, for a name is a phrase. */
export function fieldQuery(field: string, value: string): string {
  return `${field}:"${value.replaceAll('"', ' ').trim()}"`
}

/** The query with these words in quotes, so that they are taken letter by letter. Words in quotes stay as they are. */
export function quoteWords(query: string, words: readonly string[]): string {
  const wanted = new Set(words.map(foldText))
  return query
    .split(/("[^"]*"?)/)
    .map((part) => (part.startsWith('"') ? part : part.replace(WORD, (word) => quoted(word, wanted))))
    .join('')
}

const WORD = /[\p{L}\p{N}\p{M}](?:[\p{L}\p{N}\p{M}'’_.-]*[\p{L}\p{N}\p{M}])?/gu

function quoted(word: string, wanted: ReadonlySet<string>): string {
  return wanted.has(foldText(word)) ? `"${word}"` : word
}
