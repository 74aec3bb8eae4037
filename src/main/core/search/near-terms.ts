// Terms near a word, by their place in a sorted list. An edit leaves most of a word as it was: the terms that share what
// it left are few, and only they are compared letter by letter. Pure.
import { editDistance, isOneEdit, prefixDistance } from './edit-distance.ts'
import { prefixRange } from './sorted-terms.ts'

export type NearTerms = {
  /** Places of the terms one edit from the word. */
  oneEditAway(word: string): number[]
  /** Places of the terms two edits from the word that begin with the same letter. */
  twoEditsAway(word: string): number[]
  /** Places of the terms of which a beginning is within one edit of the word and begins with the same two letters. */
  startingNear(word: string): number[]
}

/** No term longer than this is near a word that is corrected. */
const LONGEST = 42
const ENDINGS = 1024

/** `terms`: in the order of code units, each once. */
export function createNearTerms(terms: readonly string[]): NearTerms {
  const lengths = Uint8Array.from(terms, (term) => Math.min(term.length, 255))
  const letters = Uint32Array.from(terms, lettersOf)
  const { starts, places } = groupByEnding(terms)
  const termAt = (place: number) => terms[place] as string

  return {
    oneEditAway: (word) => {
      const found: number[] = []
      const bits = lettersOf(word)
      // One edit leaves either the last two letters, or all before the last three.
      const [from, to] = prefixRange(terms, word.slice(0, Math.max(0, word.length - 3)))
      const consider = (place: number) => {
        // It changes at most two of the letters that occur.
        if (bitCount((letters[place] as number) ^ bits) <= 2 && isOneEdit(word, termAt(place)))
          found.push(place)
      }
      for (let place = from; place < to; place += 1)
        if (Math.abs((lengths[place] as number) - word.length) <= 1) consider(place)
      for (let length = Math.max(1, word.length - 1); length <= word.length + 1; length += 1) {
        if (length > LONGEST) break
        const group = endingGroup(word, length)
        for (let at = starts[group] as number; at < (starts[group + 1] as number); at += 1) {
          const place = places[at] as number
          if (place < from || place >= to) consider(place)
        }
      }
      return found
    },
    twoEditsAway: (word) => {
      const found: number[] = []
      const bits = lettersOf(word)
      const [from, to] = prefixRange(terms, word.slice(0, 1))
      for (let place = from; place < to; place += 1) {
        if (Math.abs((lengths[place] as number) - word.length) > 2) continue
        if (bitCount((letters[place] as number) ^ bits) > 4) continue
        if (editDistance(word, termAt(place), 2) === 2) found.push(place)
      }
      return found
    },
    startingNear: (word) => {
      const found: number[] = []
      const bits = lettersOf(word)
      const [from, to] = prefixRange(terms, word.slice(0, 2))
      for (let place = from; place < to; place += 1) {
        // The beginning holds all letters of the word but one.
        if (bitCount(bits & ~(letters[place] as number)) > 1) continue
        if (isNearBeginning(word, termAt(place))) found.push(place)
      }
      return found
    },
  }
}

export function isNearBeginning(word: string, term: string): boolean {
  return term.length >= word.length - 1 && prefixDistance(word, term, 1) <= 1
}

/** Places of terms by length and last two letters: those of group `g` are `places[starts[g]]` up to `places[starts[g + 1]]`. */
function groupByEnding(terms: readonly string[]): { starts: Uint32Array; places: Uint32Array } {
  const groups = Uint32Array.from(terms, (term) => endingGroup(term, Math.min(term.length, LONGEST + 1)))
  const starts = new Uint32Array((LONGEST + 2) * ENDINGS + 1)
  for (const group of groups) starts[group + 1] = (starts[group + 1] as number) + 1
  for (let group = 1; group < starts.length; group += 1)
    starts[group] = (starts[group] as number) + (starts[group - 1] as number)
  const next = starts.slice()
  const places = new Uint32Array(terms.length)
  for (const [place, group] of groups.entries()) {
    const at = next[group] as number
    places[at] = place
    next[group] = at + 1
  }
  return { starts, places }
}

function endingGroup(word: string, length: number): number {
  const last = word.charCodeAt(word.length - 1)
  const before = word.length > 1 ? word.charCodeAt(word.length - 2) : 0
  return length * ENDINGS + ((before * 31 + last) % ENDINGS)
}

/** The set of a word's letters as bits: a to z, six for digits by value, and whatever else by its code. */
function lettersOf(word: string): number {
  let bits = 0
  for (let index = 0; index < word.length; index += 1) {
    const code = word.charCodeAt(index)
    bits |= 1 << (code >= 97 && code <= 122 ? code - 97 : 26 + (code % 6))
  }
  return bits >>> 0
}

function bitCount(bits: number): number {
  let rest = bits - ((bits >>> 1) & 0x55555555)
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333)
  return (((rest + (rest >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24
}
