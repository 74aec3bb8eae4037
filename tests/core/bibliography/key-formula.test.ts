// Formulas for citation keys: what they give, where they are wrong, and that no text breaks them.
import { describe, expect, it, test } from 'vitest'
import { createProposeKey } from '../../../src/main/core/bibliography/keys/propose-key.ts'
import { uniqueKey } from '../../../src/main/core/bibliography/keys/unique-key.ts'
import { isUsableKey } from '../../../src/shared/citekey-model.ts'
import { DEFAULT_KEY_FORMULA, parseKeyFormula } from '../../../src/shared/key-formula.ts'
import { FILTERS, SOURCES } from '../../../src/shared/key-formula-names.ts'
import { randomText } from './random-text.ts'

const paper = {
  id: '2401.00001',
  title: 'The Art of Folding low-cost Laundry',
  authors: ['Ada van der Example', 'Ben Sample', 'Cleo Third'],
  publishedAt: '2024-01-31T23:30:00.000Z',
}
const keyOf = (formula: string, change: Partial<typeof paper> = {}) =>
  createProposeKey(formula)({ ...paper, ...change })

describe('the built-in formula', () => {
  test.for([
    ['family name, three telling words and the year', {}, 'exampleArtFoldingLowcost2024'],
    [
      'a capital particle, which belongs to the name',
      { authors: ['Luc Van Proef'] },
      'vanproefArtFoldingLowcost2024',
    ],
    ['letters folded to ASCII', { authors: ['Øyvind Łößæ-Ğül'] }, 'lossaegulArtFoldingLowcost2024'],
    ['a group by its name', { authors: ['Sample Team'] }, 'sampleteamArtFoldingLowcost2024'],
    [
      'the next author when the first has no Latin letter',
      { authors: ['李明', 'Ben Sample'] },
      'sampleArtFoldingLowcost2024',
    ],
    ['words, not math', { title: '$\\alpha$ Decay: What?' }, 'exampleDecay2024'],
    ['no title word', { title: 'What Is It?' }, 'example2024'],
    ['no author', { authors: [] }, 'ArtFoldingLowcost2024'],
    ['nothing to go by', { authors: [], title: '中文', publishedAt: '' }, 'arxiv240100001'],
    [
      'an old identifier',
      { id: 'math.GT/0101001', authors: [], title: '', publishedAt: '' },
      'arxivmathGT0101001',
    ],
  ] as const)('makes of %s', ([, change, expected]) => {
    expect(keyOf(DEFAULT_KEY_FORMULA, change as Partial<typeof paper>)).toBe(expected)
  })
})

test.for([
  ['auth', 'Example'],
  ['auth(3).lower + year', 'exa2024'],
  ['auth3.lower', 'exa'],
  ['auth(3, 2)', 'Sam'],
  ['auth(m=3)', 'Third'],
  ['authors', 'ExampleSampleThird'],
  ["authors(2, etal='EtAl')", 'ExampleSampleEtAl'],
  ["authors(n=2, sep='-')", 'Example-Sample'],
  ['authors2', 'ExampleSample'],
  ['authEtAl', 'ExampleEtAl'],
  ['authAuthEa', 'Example.Sample.ea'],
  ['authorLast.upper', 'THIRD'],
  ['authIni', 'EST'],
  ['authForeIni + auth', 'AExample'],
  ['authorsAlpha + shortyear', 'EST24'],
  ['title', 'ArtFoldingLowcostLaundry'],
  ['title.abbr', 'AFLL'],
  ['shorttitle', 'ArtFoldinglowcost'],
  ['shorttitle(2, 0).lower', 'artfolding'],
  ['veryshorttitle', 'Art'],
  ['camel(3)', 'TheArtOf'],
  ['title.select(2, 2)', 'FoldingLowcost'],
  ['title.substring(1, 4)', 'ArtF'],
  ["year.prefix('y') + month.postfix('m')", 'y202401m'],
  ["date('%y%m%d')", '240131'],
  ["title.condense('_').lower", 'art_folding_lowcost_laundry'],
  ["title.replace('Folding', 'X')", 'ArtXLowcostLaundry'],
  ["'ref:' + arxiv", 'ref:2401.00001'],
  ['(auth + year).upper', 'EXAMPLE2024'],
  [`auth . lower+"-" + YEAR`, 'example-2024'],
] as const)('%s gives %s', ([formula, expected]) => {
  expect(keyOf(formula)).toBe(expected)
})

test('of alternatives the first that gives something counts', () => {
  expect(keyOf('auth + year | veryshorttitle', { authors: [], publishedAt: '' })).toBe('Art')
  expect(keyOf("(auth | 'anon') + year", { authors: [] })).toBe('anon2024')
  expect(keyOf("auth.default('anon') + year", { authors: [] })).toBe('anon2024')
})

test.for([
  ['', 'empty', 0],
  ['auth +', 'unexpected_end', 6],
  ['auth year', 'unexpected', 5],
  ['auth + yaer', 'unknown_source', 7],
  ['auth.lowr', 'unknown_filter', 5],
  ["auth + 'x", 'unclosed_text', 7],
  ['[auth][year]', 'old_style', 0],
  ['auth(1,2,3)', 'too_many_arguments', 9],
  ["auth('x')", 'wrong_argument', 5],
  ['auth(q=1)', 'wrong_argument', 5],
  ['auth(1', 'unexpected_end', 6],
  ['auth + 5', 'unexpected', 7],
  ['auth → year', 'unexpected', 5],
  ['('.repeat(30), 'too_deep', 21],
] as const)('%s is refused where it is wrong', ([formula, fault, at]) => {
  expect(parseKeyFormula(formula).problem).toMatchObject({ fault, at })
})

test('no text breaks the parser, and each is either a formula or wrong at a place in it', () => {
  const pieces = [
    ...Object.keys(SOURCES),
    ...Object.keys(FILTERS),
    '+',
    '|',
    '.',
    '(',
    ')',
    ',',
    '=',
    "'a'",
    '"',
    '3',
    ' ',
  ]
  let random = 7
  const next = (most: number) => {
    random = (random * 48_271) % 2_147_483_647
    return random % most
  }
  let readable = 0
  for (let round = 0; round < 5000; round += 1) {
    const text =
      round % 5 === 0
        ? randomText(round)
        : Array.from({ length: 1 + next(9) }, () => pieces[next(pieces.length)]).join('')
    const { formula, problem } = parseKeyFormula(text)
    if (formula !== undefined) readable += 1
    else {
      expect(problem?.at).toBeGreaterThanOrEqual(0)
      expect(problem?.at).toBeLessThanOrEqual(text.length)
    }
    expect(isUsableKey(keyOf(text, { title: randomText(round), authors: [randomText(round + 1)] }))).toBe(
      true,
    )
  }
  expect(readable).toBeGreaterThan(100)
})

describe('a key that another paper has', () => {
  it('gets a, b … z, aa, ab', () => {
    const taken = new Set<string>()
    const keys = Array.from({ length: 29 }, () => {
      const key = uniqueKey('k', (candidate) => taken.has(candidate))
      taken.add(key)
      return key
    })
    expect([...keys.slice(0, 3), ...keys.slice(25)]).toEqual(['k', 'ka', 'kb', 'ky', 'kz', 'kaa', 'kab'])
  })

  it('is another one also where only the case differs', () => {
    expect(uniqueKey('Example2024', (key) => key === 'example2024')).toBe('Example2024a')
  })
})
