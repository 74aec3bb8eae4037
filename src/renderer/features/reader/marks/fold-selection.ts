// The words of a selection, as a reader would write them down: lines are joined, words that were parted at a line's end
// are whole again. Pure.

const LETTERS_AS_ONE: Readonly<Record<string, string>> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
}
/** `-`, and the two others that typesetters use; at the end of a line, before a small letter. */
const PARTED = /(\p{L}[\p{L}\p{M}]*(?:[-‐‑]\p{L}+)*)[-‐‑][ \t]*\n\s*(?=\p{Ll})/gu

/** Lines end with `\n`. */
export function foldSelection(raw: string): string {
  return raw
    .replace(/[ﬀ-ﬆ]/g, (letters) => LETTERS_AS_ONE[letters] ?? letters)
    .replace(/\u00ad[ \t]*\n\s*/g, '')
    .replaceAll('\u00ad', '')
    .replace(PARTED, (_, word: string) => (hasHyphen(word) ? `${word}-` : word))
    .replace(/([\p{L}\p{N}][-‐‑–])[ \t]*\n\s*/gu, '$1')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Of a word with hyphens of its own, the one at the line's end is most likely one more of them. */
function hasHyphen(word: string): boolean {
  return /[-‐‑]/.test(word)
}
