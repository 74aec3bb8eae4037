// What the fields that filter take, and what they do not.
import { expect, test } from 'vitest'
import { isOneEdit } from '../../../../src/main/core/search/edit-distance.ts'
import { parseQuery } from '../../../../src/main/core/search/query/parse-query.ts'
import { showQuery } from './show-query.ts'

test('a filter holds its values as data', () => {
  expect(parseQuery('upvotes:2..5').node).toEqual({
    kind: 'filter',
    filter: { name: 'number', column: 'upvotes', least: 2, most: 5 },
  })
})

test.for([
  ['status:queued', '[status queued]'],
  ['status:Read,queued,read', '[status queued,read]'],
  ['status:"reading, skipped"', '[status reading,skipped]'],
  ['is:unread', '[status inbox,queued]'],
  ['is:read', '[status read]'],
  ['is:inbox', '[status inbox]'],
  ['is:skipped', '[status skipped]'],
  ['status:(queued OR reading)', '(or [status queued] [status reading])'],
  ['tag:x', '[tag x]'],
  ['tag:c++', '[tag c++]'],
  ['tag:"field work"', '[tag field work]'],
  ['tag:to-do, walrus', '(and [tag to-do] walrus)'],
  ['tag:(a OR b)', '(or [tag a] [tag b])'],
  ['tag:Cafe\u0301', '[tag Caf\u00e9]'],
  ['in:"Thesis/Chapter 1"', '[collection Thesis/Chapter 1]'],
  ['in:Thesis/Intro', '[collection Thesis/Intro]'],
  ['has:code', '[has code]'],
  ['has:PDF', '[has pdf]'],
  ['has:code|pdf walrus', '(and (or [has code] [has pdf]) walrus)'],
  ['has:note has:tag', '(and [has note] [has tag])'],
  ['has:Highlight|annotation', '(or [has highlight] [has annotation])'],
  ['has:project has:rating', '(and [has project] [has rating])'],
  ['day:2024-10-16', '[listed from=2024-10-16 to=2024-10-16]'],
  ['day:2024-10', '[listed from=2024-10-01 to=2024-10-31]'],
  ['day:2024-02', '[listed from=2024-02-01 to=2024-02-29]'],
  ['day:2024-W42', '[listed from=2024-10-14 to=2024-10-20]'],
  ['day:2024-w42', '[listed from=2024-10-14 to=2024-10-20]'],
  ['day:2024', '[listed from=2024-01-01 to=2024-12-31]'],
  ['day:2024-10-01..2024-11', '[listed from=2024-10-01 to=2024-11-30]'],
  ['day:>=2024-10', '[listed from=2024-10-01]'],
  ['before:2024-10-16', '[listed to=2024-10-15]'],
  ['before:2024-03', '[listed to=2024-02-29]'],
  ['before:2024', '[listed to=2023-12-31]'],
  ['after:2024-10-16', '[listed from=2024-10-17]'],
  ['after:2024-10', '[listed from=2024-11-01]'],
  ['after:2024-W42', '[listed from=2024-10-21]'],
  ['after:2024', '[listed from=2025-01-01]'],
  ['year:2024', '[published from=2024-01-01 to=2024-12-31]'],
  ['year:2023..2024', '[published from=2023-01-01 to=2024-12-31]'],
  ['year:2024..2023', '[published from=2023-01-01 to=2024-12-31]'],
  ['year:2023-2024', '[published from=2023-01-01 to=2024-12-31]'],
  ['year:>=2023', '[published from=2023-01-01 to=9999-12-31]'],
  ['year:>2023', '[published from=2024-01-01 to=9999-12-31]'],
  ['year:<2023', '[published from=0000-01-01 to=2022-12-31]'],
  ['year:<=2023', '[published from=0000-01-01 to=2023-12-31]'],
  ['upvotes:>50', '[number upvotes least=51]'],
  ['upvotes:>=50', '[number upvotes least=50]'],
  ['upvotes:<10', '[number upvotes most=9]'],
  ['upvotes:<=10', '[number upvotes most=10]'],
  ['upvotes:50', '[number upvotes least=50 most=50]'],
  ['upvotes:=50', '[number upvotes least=50 most=50]'],
  ['upvotes:50..100', '[number upvotes least=50 most=100]'],
  ['upvotes:50..', '[number upvotes least=50]'],
  ['upvotes:..50', '[number upvotes most=50]'],
  ['upvotes: > 50 walrus', '(and [number upvotes least=51] walrus)'],
  [
    'comments:0 stars:>1000 rating:4..5',
    '(and [number comments least=0 most=0] [number stars least=1001] [number rating least=4 most=5])',
  ],
  ['id:2410.13720', '[id 2410.13720]'],
  ['id:2410.13720v2', '[id 2410.13720]'],
  ['id:arXiv:2410.13720', '[id 2410.13720]'],
  ['2410.13720', '[id 2410.13720]'],
  ['(2410.13720v3),', '[id 2410.13720]'],
  ['math.GT/0101001', '[id math.GT/0101001]'],
  ['arXiv:2410.13720', '[id 2410.13720]'],
  ['https://arxiv.org/abs/2410.13720v1', '[id 2410.13720]'],
  ['http://www.arxiv.org/pdf/2410.13720v1.pdf', '[id 2410.13720]'],
  ['arxiv.org/abs/2410.13720?context=x', '[id 2410.13720]'],
  ['https://huggingface.co/papers/2410.13720#comments', '[id 2410.13720]'],
  ['https://doi.org/10.48550/arXiv.2410.13720', '[id 2410.13720]'],
  ['-2410.13720 walrus', '(and (not [id 2410.13720]) walrus)'],
  ['"2410.13720"', '"2410.13720"'],
] as const)('%j is %j', ([query, expected]) => {
  const { node, hints } = parseQuery(query)
  expect(showQuery(node)).toBe(expected)
  expect(hints).toEqual([])
})

test.for([
  'status:later',
  'status:,',
  'is:new',
  'has:wings',
  'day:2024-02-30',
  'day:2024-13',
  'day:2024-W54',
  'day:2024-10-16-17',
  'day:yesterday',
  'before:0000',
  'before:0000-W01',
  'after:9999',
  'after:9999-W52',
  'before:>2024',
  'year:24',
  'year:2023..soon',
  'year:..',
  'upvotes:-5',
  'upvotes:5.5',
  'upvotes:>',
  'upvotes:9999999999',
  'upvotes:5..6..7',
  'id:walrus',
])('%j is left out with a hint', (query) => {
  const { node, hints } = parseQuery(`${query} OR walrus`)
  expect(showQuery(node)).toBe('walrus')
  expect(hints.map(({ value }) => value)).toEqual([query])
})

test('one edit is a letter more, less or other, or two swapped', () => {
  for (const slip of ['autor', 'aauthor', 'authors', 'buthor', 'authos', 'uathor', 'authro']) {
    expect(isOneEdit(slip, 'author'), slip).toBe(true)
  }
  for (const other of ['author', 'auth', 'rohtua', 'uatohr', 'title', '']) {
    expect(isOneEdit(other, 'author'), other).toBe(false)
  }
})
