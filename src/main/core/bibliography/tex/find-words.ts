// Where those words of a title stand that may need their capitals. Most titles are ASCII, and there most words are seen
// to need nothing without being taken out.
import { mayBeProper } from './proper-names.ts'

// Letters and digits, joined by single marks: GPT-4, Qwen2.5-VL, S^2R, don't, U.S., AT&T.
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:(?:[-‐‑–.'’^_+/&]|\\[_&])[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu

const LOWER = 1
const UPPER = 2
const DIGIT = 3
const JOINER = 4
const BACKSLASH = 5
const KINDS = Uint8Array.from({ length: 128 }, (_, code) => {
  const kinds = [/[a-z]/, /[A-Z]/, /[0-9]/, /[-.'^_+/&]/, /\\/]
  return kinds.findIndex((kind) => kind.test(String.fromCharCode(code))) + 1
})
/** 0 outside the text, where the code is no number. */
const kindAt = (text: string, at: number): number => KINDS[text.charCodeAt(at) | 0] ?? 0
const isInWord = (kind: number): boolean => kind >= LOWER && kind <= DIGIT

/** Start and end of each, one after the other: the first word, and all others but those of which it is sure. */
export function findWords(text: string): number[] {
  const words: number[] = []
  let at = 0
  while (at < text.length) {
    if (text.charCodeAt(at) > 127) return findAllWords(text)
    if (!isInWord(kindAt(text, at))) {
      at += 1
      continue
    }
    const start = at
    let capitals = 0
    let isOfLetters = true
    for (;;) {
      const kind = kindAt(text, at)
      if (isInWord(kind)) {
        at += 1
        if (kind === UPPER) capitals += 1
        else if (kind === DIGIT) isOfLetters = false
        continue
      }
      const next = at + (kind === JOINER ? 1 : kind === BACKSLASH && /[_&]/.test(text.charAt(at + 1)) ? 2 : 0)
      if (next === at || !isInWord(kindAt(text, next))) break
      isOfLetters = false
      at = next
    }
    const isOrdinary = isOfLetters && at - start > 1 && capitals === 1 && kindAt(text, start) === UPPER
    const needsNothing = isOrdinary && !mayBeProper(text, start, at) && followsWord(text, start)
    if (words.length === 0 || (capitals > 0 && !needsNothing)) words.push(start, at)
  }
  return words
}

function findAllWords(text: string): number[] {
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => [index, index + word.length]).flat()
}

const SPACE = 32
const COMMA = 44

/** Most words stand behind another one, or its comma: there no sentence begins. */
export function followsWord(text: string, start: number): boolean {
  if (text.charCodeAt(start - 1) !== SPACE) return false
  return isInWord(kindAt(text, start - (text.charCodeAt(start - 2) === COMMA ? 3 : 2)))
}
