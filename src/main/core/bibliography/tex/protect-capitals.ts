// Which words of a title need their capitals: many bibliography styles lower everything else.
import { findWords, followsWord } from './find-words.ts'
import { isProper } from './proper-names.ts'

export type TitlePiece = { readonly text: string; readonly isProtected: boolean }

/** Most words are: at most their first letter is a capital, and nothing about it is kept but a proper name. */
const ORDINARY = /^[A-Z]?[a-z]+$/

/** The title in pieces, in order. `isStart`: the text opens the title, whose first letter styles leave alone. */
export function protectCapitals(text: string, isStart = true): TitlePiece[] {
  const pieces: TitlePiece[] = []
  const words = findWords(text)
  let from = 0
  for (let place = 0; place < words.length; place += 2) {
    const start = words[place] ?? 0
    const word = text.slice(start, words[place + 1])
    const opensSentence = !followsWord(text, start) && opens(text, start, word, isStart && place === 0)
    const isArticle = word === 'A' && /\s/.test(text.charAt(start + 1))
    if (isArticle && !opensSentence) continue
    for (const [first, end] of opensSentence ? protectedRanges(word, true) : rangesOf(word)) {
      if (start + first > from) pieces.push({ text: text.slice(from, start + first), isProtected: false })
      from = start + end
      pieces.push({ text: text.slice(start + first, from), isProtected: true })
    }
  }
  if (from < text.length) pieces.push({ text: text.slice(from), isProtected: false })
  return pieces
}

function opens(text: string, start: number, word: string, isFirst: boolean): boolean {
  if (start === 0) return false
  // As much as a sentence's end and some opening brackets need: looking back at everything would be quadratic.
  return /^\p{Lu}/u.test(word) && losesItsStart(text.slice(Math.max(0, start - 20), start), isFirst)
}

type Ranges = readonly (readonly [start: number, end: number])[]

/** Titles use the same words again and again. */
const known = new Map<string, Ranges>()
const MOST_KNOWN = 20_000
const NONE: Ranges = []

function rangesOf(word: string): Ranges {
  const before = known.get(word)
  if (before !== undefined) return before
  const ranges = ORDINARY.test(word) && !isProper(word) ? NONE : protectedRanges(word, false)
  if (known.size >= MOST_KNOWN) known.clear()
  known.set(word, ranges)
  return ranges
}

/**
 * bibtex spares the very first character and the one after a colon and space. It does not know that a sentence also
 * opens after a full stop or a question mark, nor looks behind an opening quote or bracket.
 */
function losesItsStart(before: string, isFirst: boolean): boolean {
  // Not after an initial (U.S.) or the "vs." that titles have.
  if (/(?:[?!]|(?<![\s.(]\p{Lu}|\bvs)\.)["'’”)]*\s+[^\p{L}\p{N}]*$/u.test(before)) return true
  return (isFirst && before !== '') || /:\s+[^\p{L}\p{N}\s]+$/u.test(before)
}

/** Ranges of a word to brace: the parts that need it, and those between and beside them that belong to the name. */
function protectedRanges(word: string, opensSentence: boolean): Ranges {
  const ranges: [number, number][] = []
  let previous: { readonly part: string; readonly start: number; readonly end: number } | undefined
  for (const match of word.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    const part = match[0]
    const here = { part, start: match.index, end: match.index + part.length }
    const last = ranges.at(-1)
    const follows = last !== undefined && previous !== undefined && last[1] === previous.end
    const isVersion = /^\p{N}/u.test(part)
    const isNeeded = needsCapitals(part) || (opensSentence && match.index === 0)
    if (isNeeded || (follows && (isVersion || belongsTo(previous?.part ?? '', part)))) {
      if (follows && last !== undefined) last[1] = here.end
      else ranges.push([here.start, here.end])
    } else if (isVersion && previous !== undefined && /^\p{Lu}/u.test(previous.part)) {
      // Phi-3, Top-5: a capitalised word with a version is a name.
      ranges.push([previous.start, here.end])
    }
    previous = here
  }
  return ranges
}

/** U-Net, Q-Former: what a single letter is joined to keeps its capital too. */
function belongsTo(before: string, part: string): boolean {
  return /^\p{Lu}$/u.test(before) && /^\p{Lu}/u.test(part)
}

function needsCapitals(part: string): boolean {
  if (/^.+\p{Lu}/u.test(part) || (/\p{Lu}/u.test(part) && /\p{N}/u.test(part))) return true
  return /^[\p{Lu}\p{Lt}]$/u.test(part) || isProper(part)
}
