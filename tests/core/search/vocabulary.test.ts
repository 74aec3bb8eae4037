import { describe, expect, it } from 'vitest'
import { createRandom } from '../../../src/main/core/feed/sample/random.ts'
import { editDistance, prefixDistance } from '../../../src/main/core/search/edit-distance.ts'
import {
  createVocabulary as createSorted,
  sortCounts,
  type TermCount,
} from '../../../src/main/core/search/vocabulary.ts'

const createVocabulary = (counts: readonly TermCount[]) => createSorted(sortCounts(counts))
const counts = (...terms: [term: string, head: number, all: number][]): TermCount[] =>
  terms.map(([term, head, all]) => ({ term, head, all })).sort((a, b) => (a.term < b.term ? -1 : 1))

describe('the vocabulary', () => {
  it('knows how common a word is, old or just added', () => {
    const vocabulary = createVocabulary(counts(['agent', 3, 9]))
    vocabulary.add(counts(['agent', 1, 1], ['walrus', 1, 2]))
    expect([vocabulary.count('agent'), vocabulary.headCount('agent')]).toEqual([10, 4])
    expect([vocabulary.count('walrus'), vocabulary.headCount('walrus')]).toEqual([2, 1])
    expect(vocabulary.count('penguin')).toBe(0)
    expect(vocabulary.size).toBe(2)
  })

  it('gives the longer words that begin alike, the commonest first', () => {
    const vocabulary = createVocabulary(
      counts(['dif', 9, 9], ['diff', 1, 1], ['difficult', 2, 2], ['diffusion', 7, 7], ['dog', 9, 9]),
    )
    vocabulary.add(counts(['diffract', 3, 3]))
    expect(vocabulary.startingWith('dif', 3).terms).toEqual(['diffusion', 'diffract', 'difficult'])
  })

  it('finds every word within a distance, whatever the short cuts, and none beyond', () => {
    const random = createRandom('vocabulary')
    const word = () => Array.from({ length: random.int(3, 9) }, () => random.pick([...'abcdefg1é'])).join('')
    const words = [...new Set(Array.from({ length: 3000 }, word))].sort()
    const vocabulary = createVocabulary(words.slice(200).map((term) => ({ term, head: 1, all: 1 })))
    vocabulary.add(words.slice(0, 200).map((term) => ({ term, head: 1, all: 1 })))
    for (let round = 0; round < 60; round += 1) {
      const asked = word()
      const at = (distance: number) => words.filter((term) => editDistance(asked, term, 2) === distance)
      const terms = (found: readonly { term: string }[]) => found.map(({ term }) => term).sort()
      expect(terms(vocabulary.oneEditAway(asked, 10_000))).toEqual(at(1))
      expect(terms(vocabulary.twoEditsAway(asked, 10_000))).toEqual(
        at(2).filter((term) => term[0] === asked[0]),
      )
      const begunNear = words.filter(
        (term) => term.startsWith(asked.slice(0, 2)) && prefixDistance(asked, term, 1) <= 1,
      )
      expect(terms(vocabulary.startingNear(asked, 10_000))).toEqual(begunNear)
    }
  })

  it('puts the commonest first', () => {
    const vocabulary = createVocabulary(counts(['diffusion', 50, 50], ['difusiom', 1, 1], ['infusion', 5, 5]))
    expect(vocabulary.oneEditAway('difusion', 1).map(({ term }) => term)).toEqual(['diffusion'])
  })

  it('keeps its order when so many words were added that it sorts them in', () => {
    const vocabulary = createVocabulary(counts(['m', 1, 1]))
    const added = Array.from({ length: 5000 }, (_, index) => `w${index.toString(36).padStart(4, '0')}`)
    vocabulary.add(added.map((term) => ({ term, head: 1, all: 1 })))
    const terms = [...vocabulary.entries()].map(({ term }) => term)
    expect(terms).toEqual(['m', ...added].sort())
    expect(added.every((term) => vocabulary.count(term) === 1)).toBe(true)
  })
})
