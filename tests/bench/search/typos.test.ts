// Slips of each type do what their names say.
import { describe, expect, it } from 'vitest'
import { createRandom } from '../../../src/main/core/feed/sample/random.ts'
import { misspell, nearKey, type Typo } from './queries/typos.ts'

const WORD = 'transformer'
const slips = (typo: Typo, word = WORD) => {
  const random = createRandom(typo)
  return Array.from({ length: 300 }, () => misspell(random, word, typo))
}
const letters = (word: string) => [...word].sort().join('')

describe('misspelling', () => {
  it('substitutes one letter', () => {
    for (const word of slips('substitution')) {
      expect(word).toHaveLength(WORD.length)
      expect([...word].filter((letter, index) => letter !== WORD[index])).toHaveLength(1)
    }
  })

  it('deletes one letter', () => {
    for (const word of slips('deletion')) {
      expect(word).toHaveLength(WORD.length - 1)
      expect(isWithin(word, WORD)).toBe(true)
    }
  })

  it('inserts one letter', () => {
    for (const word of slips('insertion')) {
      expect(word).toHaveLength(WORD.length + 1)
      expect(isWithin(WORD, word)).toBe(true)
    }
  })

  it('transposes two neighbours that differ', () => {
    for (const word of slips('transposition')) {
      expect(word).not.toBe(WORD)
      expect(letters(word)).toBe(letters(WORD))
      expect([...word].filter((letter, index) => letter !== WORD[index])).toHaveLength(2)
    }
  })

  it('ends with words that leave no room for the slip', () => {
    expect(slips('transposition', 'aaaa')).not.toContain('aaaa')
    expect(slips('deletion', 'a')).not.toContain('a')
  })

  it('meets the first letter now and then', () => {
    const first = slips('substitution').filter((word) => !word.startsWith('t'))
    expect(first.length).toBeGreaterThan(5)
    expect(first.length).toBeLessThan(100)
  })

  it('never takes a key for itself', () => {
    const random = createRandom('keys')
    for (const key of 'abcxyz19')
      expect(Array.from({ length: 50 }, () => nearKey(random, key))).not.toContain(key)
  })
})

/** Whether all letters of one stand in the other in that order. */
function isWithin(short: string, long: string): boolean {
  let place = 0
  for (const letter of long) if (letter === short[place]) place += 1
  return place === short.length
}
