// What the user typed, as FTS5 queries. Any text is a query: operators and quotes in it are only text.

/** The words of a text as the index cuts them: runs of letters and digits. */
export function queryWords(text: string): string[] {
  return text.normalize('NFC').match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
}

/** Every word, or a word beginning with it, somewhere in the paper; undefined when there is no word. */
export function matchAll(words: readonly string[]): string | undefined {
  return words.length === 0 ? undefined : words.map(prefixTerm).join(' AND ')
}

/** Any of the words. */
export function matchAny(words: readonly string[]): string | undefined {
  return words.length < 2 ? undefined : words.map(prefixTerm).join(' OR ')
}

/** A quoted string is one term to FTS5 whatever it holds; words hold no quotes. */
function prefixTerm(word: string): string {
  return `"${word}"*`
}
