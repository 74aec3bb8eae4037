// Slips of a person who types: by one letter, mostly not the first, and to a key nearby.
import type { Random } from '../../../../src/main/core/feed/sample/random.ts'

export const TYPOS = ['substitution', 'deletion', 'insertion', 'transposition'] as const
export type Typo = (typeof TYPOS)[number]

const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm']
const FIRST_LETTER_SHARE = 0.1
const NEIGHBOUR_SHARE = 0.75

/** The word with one slip of that type; always another word than before. Words of one letter have no room for it. */
export function misspell(random: Random, word: string, typo: Typo): string {
  if (word.length < 2) return `${word}${nearKey(random, word)}`
  for (;;) {
    const changed = slip(random, word, typo)
    if (changed !== word) return changed
    // A word of one repeated letter cannot be transposed.
    if (typo === 'transposition' && new Set(word).size === 1) return slip(random, word, 'substitution')
  }
}

function slip(random: Random, word: string, typo: Typo): string {
  const at = random.chance(FIRST_LETTER_SHARE) ? 0 : random.int(1, word.length - 1)
  const letter = word.charAt(at)
  if (typo === 'substitution') return word.slice(0, at) + nearKey(random, letter) + word.slice(at + 1)
  if (typo === 'deletion') return word.slice(0, at) + word.slice(at + 1)
  if (typo === 'insertion') {
    const extra = random.chance(0.4) ? letter : nearKey(random, letter)
    return word.slice(0, at) + extra + word.slice(at)
  }
  const left = Math.min(at, word.length - 2)
  return word.slice(0, left) + word.charAt(left + 1) + word.charAt(left) + word.slice(left + 2)
}

/** Another letter, as a rule from a key beside. */
export function nearKey(random: Random, letter: string): string {
  const row = ROWS.findIndex((keys) => keys.includes(letter))
  const place = ROWS[row]?.indexOf(letter) ?? 0
  const near = [row - 1, row, row + 1]
    .flatMap((each) => [-1, 0, 1].map((step) => ROWS[each]?.charAt(place + step) ?? ''))
    .filter((key) => key !== '' && key !== letter)
  if (row >= 0 && random.chance(NEIGHBOUR_SHARE)) return random.pick(near)
  return random.pick([...'abcdefghijklmnopqrstuvwxyz'].filter((key) => key !== letter))
}
