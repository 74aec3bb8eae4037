// Labelled queries over a small library: every kind is there, and each query means the paper it is labelled with.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Library, openLibrary } from './library.ts'
import { KINDS, makeQueries, type Queries } from './queries/make-queries.ts'
import { compoundsOf } from './queries/other-kinds.ts'
import { fold, foldWords } from './queries/text.ts'
import { otherNumber } from './queries/title-kinds.ts'

let root: string
let library: Library
let queries: Queries

const make = (seed: string) =>
  makeQueries({ libraryPath: library.path, perKind: 8, seed, realIds: library.realIds })
const ofKind = (kind: string) => queries.labelled.filter((each) => each.kind === kind)

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'lectern-make-queries-'))
  library = await openLibrary({ papers: 600, seed: 'test', realFiles: [], fresh: false, root })
  queries = make('test')
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

describe('labelled queries', () => {
  it('are there in every kind', () => {
    const counts = Object.keys(KINDS).map((kind) => ofKind(kind).length)
    expect(counts).toEqual(counts.map(() => 8))
  })

  it('are the same for the same seed and others for another', () => {
    expect(make('test')).toEqual(queries)
    expect(make('other').labelled[0]).not.toEqual(queries.labelled[0])
  })

  it('repeat the words of their title where nothing is misspelt', () => {
    for (const { query, title } of [
      ...ofKind('exact title'),
      ...ofKind('first words'),
      ...ofKind('shuffled words'),
    ])
      expect(foldWords(title)).toEqual(expect.arrayContaining(foldWords(query)))
  })

  it('hold a word that the title has not where one is misspelt', () => {
    const misspelt = queries.labelled.filter(
      ({ kind }) => kind.startsWith('typo') || kind === 'wrong first letter',
    )
    expect(misspelt).toHaveLength(40)
    for (const { query, title } of misspelt)
      expect(foldWords(query).filter((word) => !foldWords(title).includes(word))).toHaveLength(1)
  })

  it('are cut in the midst of the title for prefixes', () => {
    for (const { query, title } of ofKind('title prefix'))
      expect(fold(title).startsWith(fold(query))).toBe(true)
  })

  it('abbreviate words of the title for acronyms', () => {
    for (const { query, title } of ofKind('acronym')) {
      const initials = foldWords(title).map((word) => word.charAt(0))
      expect(initials.join('')).toContain(query)
    }
  })

  it('go with the beginnings of common queries, as they are typed', () => {
    expect(queries.typing.length).toBeGreaterThan(100)
    for (const [index, text] of queries.typing.entries())
      expect(text === queries.typing[index - 1] + text.slice(-1) || text.length === 1).toBe(true)
  })
})

describe('shapes of words', () => {
  it('finds the compounds of a title', () => {
    const title = 'MiniRag: Self-Attention for GPT4v and KLM-2 in Plain Words'
    expect(compoundsOf(title)).toEqual([
      ['mini', 'rag'],
      ['self', 'attention'],
      ['gpt', '4v'],
      ['klm', '2'],
    ])
  })

  it('turns words into their other number', () => {
    expect(['model', 'models', 'entropy', 'memories', 'box', 'boxes'].map(otherNumber)).toEqual([
      'models',
      'model',
      'entropies',
      'memory',
      'boxes',
      'box',
    ])
  })
})
