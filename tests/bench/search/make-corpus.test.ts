// The invented papers: reproducible, readable by the app, and as various as real ones.
import { describe, expect, it } from 'vitest'
import { parseItem } from '../../../src/main/core/feed/parse-item.ts'
import { makeCorpus } from './corpus/make-corpus.ts'
import { foldWords } from './queries/text.ts'

const papersOf = (papers: number, seed: string) => [...makeCorpus({ papers, seed })].map((item) => item.paper)

describe('the corpus', () => {
  it('is the same for the same seed and another for another', () => {
    expect(papersOf(20, 'a')).toEqual(papersOf(20, 'a'))
    const titles = (seed: string) => papersOf(20, seed).map((paper) => paper.title)
    expect(titles('a').filter((title) => titles('b').includes(title))).toEqual([])
  })

  it('is read by the feed parser without a rejection, every paper under an id of its own', () => {
    const parsed = [...makeCorpus({ papers: 1500, seed: 'a' })].map((item) => parseItem(item))
    const ids = parsed.flatMap((each) => ('item' in each ? [each.item.id] : []))
    expect(new Set(ids).size).toBe(1500)
  })

  it('comes in the order of its days', () => {
    const days = papersOf(500, 'a').map((paper) => paper.submittedOnDailyAt)
    expect(days).toEqual(days.toSorted())
  })

  it('hardly ever gives two papers one title', () => {
    expect(new Set(papersOf(3000, 'a').map((paper) => paper.title)).size).toBeGreaterThan(2990)
  })

  it('never runs out of words: later papers bring new ones, ever fewer', () => {
    const seen = new Set<string>()
    const growth = [0, 1, 2].map((part) => {
      const before = seen.size
      for (const paper of papersOf(1500, 'a').slice(part * 500, (part + 1) * 500))
        for (const word of foldWords(`${paper.title} ${paper.summary}`)) seen.add(word)
      return seen.size - before
    })
    expect(growth[1]).toBeLessThan(growth[0] ?? 0)
    expect(growth[2]).toBeGreaterThan((growth[0] ?? 0) / 4)
  })

  it('names people as the world does: with accents, particles and hyphens', () => {
    const names = papersOf(400, 'a').flatMap((paper) => paper.authors.map((author) => author.name))
    for (const shape of [/\p{Ll}\u0301|[áéíèüößøłğạễ]/u, / (?:van|von|de|del|af) /, /\p{L}-\p{Lu}/u])
      expect(names.some((name) => shape.test(name))).toBe(true)
  })

  it('writes abstracts of about 150 words', () => {
    const lengths = papersOf(200, 'a').map((paper) => paper.summary.split(' ').length)
    const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length
    expect(mean).toBeGreaterThan(130)
    expect(mean).toBeLessThan(190)
  })
})
