// Texts as the query makers see them: words, folded as a person would type them. Not the app's folding, on purpose.

export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a an the of for in on to with and or by from as at is are was be it its this that we our via into can do does how what
  when not no you your than their these which have has been also such both each without through toward towards under all
  where if so but more most only even up`.split(/\s+/),
)

const PLAIN: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ß: 'ss',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
  ð: 'd',
}

/** Without case and accents. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[łøđßıæœð]/g, (letter) => PLAIN[letter] ?? letter)
}

export function foldWords(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? []
}

/** Words that say something, in order, each once. */
export function contentWords(text: string): string[] {
  return [...new Set(foldWords(text))].filter((word) => word.length > 1 && !STOP_WORDS.has(word))
}
