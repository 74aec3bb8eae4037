// Text as the full-text index cuts and folds it: words of letters and digits, without case and accents. What is folded
// here must come out as SQLite's `unicode61 remove_diacritics 2` does it, for the two are compared.

export type Token = {
  readonly term: string
  /** UTF-16 offsets in the text, the end exclusive. */
  readonly start: number
  readonly end: number
}

// The accents that the index takes for part of a word; other marks end it there, and so here.
// biome-ignore lint/suspicious/noMisleadingCharacterClass: the marks are meant one by one.
const WORD = /[\p{L}\p{N}\p{Co}][\p{L}\p{N}\p{Co}\u0300-\u0331]*/gu
/** A letter of the alphabet and its accents, taken apart. */
const ACCENTED = /([a-zA-Z])\p{M}+/gu
// biome-ignore lint/suspicious/noControlCharactersInRegex: the whole of ASCII is meant.
const IS_ASCII = /^[\x00-\x7f]*$/

/** The words of a text in order, folded. */
export function foldWords(text: string): string[] {
  return IS_ASCII.test(text)
    ? (text.toLowerCase().match(/[a-z0-9]+/g) ?? [])
    : tokenize(text).map(({ term }) => term)
}

/** The words of a text in order, folded, and where they stand. */
export function tokenize(text: string): Token[] {
  return Array.from(text.matchAll(WORD), (match) => ({
    term: foldTerm(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }))
}

/** One word without case and, on letters of the Latin alphabet, accents: the index leaves those of others. */
export function foldTerm(word: string): string {
  if (IS_ASCII.test(word)) return word.toLowerCase()
  return word.normalize('NFD').replace(ACCENTED, '$1').normalize('NFC').toLowerCase()
}
