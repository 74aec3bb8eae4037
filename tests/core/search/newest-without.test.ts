import { describe, expect, it } from 'vitest'
import { createRandom } from '../../../src/main/core/feed/sample/random.ts'
import { areTooCommon, findNewestWithout } from '../../../src/main/core/search/newest-without.ts'
import { parseQuery } from '../../../src/main/core/search/query/parse-query.ts'
import { createVocabulary, sortCounts } from '../../../src/main/core/search/vocabulary.ts'

const WORDS = ['walrus', 'otter', 'heron', 'newt', 'model', 'agents']
const random = createRandom('newest without')
const text = (most: number) => Array.from({ length: random.int(0, most) }, () => random.pick(WORDS)).join(' ')
/** Newest first, as the index gives them. */
const PAPERS = Array.from({ length: 1000 }, (_, at) => ({
  number: 1000 - at,
  title: text(2),
  authors: text(1),
  keywords: JSON.stringify([text(1)]),
  abstract: text(3),
}))
const index = { newest: (most: number, from: number) => PAPERS.slice(from, from + most) }

/** What `-…` of the query excludes. */
function excludedBy(query: string) {
  const { node } = parseQuery(`${query} `)
  const nodes = node?.kind === 'and' ? node.nodes : node ? [node] : []
  return nodes.flatMap((each) => (each.kind === 'not' ? [each.node] : []))
}

describe('the newest papers without some words', () => {
  it('are those whose texts hold none of them, in either number', () => {
    const found = findNewestWithout(index, excludedBy('-walrus -models'), 5000)
    const expected = PAPERS.filter(
      ({ title, authors, keywords, abstract }) =>
        !/walrus|model/.test([title, authors, keywords, abstract].join(' ')),
    )
    expect(expected.length).toBeGreaterThan(50)
    expect(found).toEqual(expected.map(({ number }) => number))
  })

  it('keep to the field, the phrase and the alternatives that were excluded', () => {
    const without = (query: string) => findNewestWithout(index, excludedBy(query), 5000)
    const numbers = (isKept: (paper: (typeof PAPERS)[number]) => boolean) =>
      PAPERS.filter(isKept).map(({ number }) => number)
    expect(without('-title:newt')).toEqual(numbers(({ title }) => !title.includes('newt')))
    expect(without('-"otter heron"')).toEqual(
      numbers((paper) => ![paper.title, paper.abstract].some((each) => each.includes('otter heron'))),
    )
    expect(without('-(author:otter OR author:newt)')).toEqual(
      numbers(({ authors }) => !/otter|newt/.test(authors)),
    )
  })

  it('are no more than are wanted', () => {
    expect(findNewestWithout(index, excludedBy('-walrus'), 7)).toHaveLength(7)
  })

  it('are looked for where the words are in too many papers to list them', () => {
    const vocabulary = createVocabulary(
      sortCounts([
        { term: 'model', all: 300_000, head: 1 },
        { term: 'models', all: 150_000, head: 1 },
        { term: 'newt', all: 5, head: 1 },
      ]),
    )
    expect(areTooCommon(excludedBy('-model'), vocabulary)).toBe(true)
    expect(areTooCommon(excludedBy('-newt'), vocabulary)).toBe(false)
  })
})
