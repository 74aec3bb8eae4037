// Text of a query made fit to be looked for: well formed, in NFC, without what is around it. Never changes case.

/** What separates words: white space, control characters and the invisible marks of direction. */
export const SPACE = '\\s\\p{Cc}\\u061c\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069'

const SPACES = new RegExp(`[${SPACE}]+`, 'gu')
const SEARCHABLE = /[\p{L}\p{N}]/u
/** From the first letter or digit to the last one with its accents. */
const CORE = /[\p{L}\p{N}](?:.*[\p{L}\p{N}])?\p{M}*/su

/** A phrase or a value: runs of space become one, those at the ends go. */
export function cleanPhrase(text: string): string {
  return text.toWellFormed().normalize('NFC').replace(SPACES, ' ').trim()
}

/** A word without punctuation at its ends; empty when it has no letter or digit. */
export function cleanWord(text: string): string {
  return CORE.exec(cleanPhrase(text))?.[0] ?? ''
}

/** Whether an index of letters and digits could hold any of it. */
export function isSearchable(text: string): boolean {
  return SEARCHABLE.test(text)
}

/** At most `length` UTF-16 units from the start, never half a character. */
export function clip(text: string, length: number): string {
  const isSplit = text.length > length && /[\ud800-\udbff]/.test(text.charAt(length - 1))
  return text.slice(0, isSplit ? length - 1 : length)
}
