// The text of a document's pages made fit to be searched: words cut at the ends of lines joined, ligatures and styled
// letters as plain ones. Pure.

/** A word cut by a hyphen at the end of a line. */
const CUT = /(\p{L}+)[-\u00ad\u2010]\n(\p{Ll}+)/gu
const WORD = /\p{L}+/gu
/** Control characters but the line break, and what a font made of glyphs that stand for no character. */
const NOISE = /[\p{Cc}\p{Cs}\ufffd\ufffe\uffff]/gu

/** Pages in order, each of lines. */
export function settleLines(pages: readonly string[]): string[] {
  const plain = pages.map((page) =>
    page
      .normalize('NFKC')
      .toWellFormed()
      .replace(NOISE, (char) => (char === '\n' ? char : ' ')),
  )
  const words = new Set<string>()
  for (const page of plain) for (const [word] of page.matchAll(WORD)) words.add(word.toLowerCase())
  // A hyphen of the word's own stays: `self-attention` may be cut there too, and its parts are words of the paper.
  const isOneWord = (first: string, second: string) =>
    words.has((first + second).toLowerCase()) ||
    !(words.has(first.toLowerCase()) && words.has(second.toLowerCase()) && isRepeated(first, second))
  const isRepeated = (first: string, second: string) =>
    plain.some((page) => page.toLowerCase().includes(`${first}-${second}`.toLowerCase()))
  return plain.map((page) =>
    page
      .replace(CUT, (_, first: string, second: string) =>
        isOneWord(first, second) ? `${first}${second}\n` : `${first}-${second}\n`,
      )
      .replace(/[^\S\n]+/g, ' ')
      .replace(/ ?\n ?/g, '\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim(),
  )
}

/** Letters of a page from which on it is more than a stamp or a number. */
const LETTERS_OF_TEXT = 20
const LETTER = /\p{L}/gu

/** Whether the pages are pictures: not one of them, or in a longer document hardly any, holds a line of text. */
export function areScanned(pages: readonly string[]): boolean {
  const letters = pages.map((page) => page.match(LETTER)?.length ?? 0)
  if (letters.every((count) => count === 0)) return true
  const withText = letters.filter((count) => count >= LETTERS_OF_TEXT).length
  return pages.length >= 5 && withText * 5 <= pages.length
}
