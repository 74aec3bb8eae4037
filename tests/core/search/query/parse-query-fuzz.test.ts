// What holds of every query, however odd, over seeded random ones.
import { expect, test } from 'vitest'
import { FIELDS } from '../../../../src/main/core/search/query/fields.ts'
import { parseQuery } from '../../../../src/main/core/search/query/parse-query.ts'
import type { QueryFilter, QueryNode } from '../../../../src/main/core/search/query/query-node.ts'
import { isDay } from '../../../../src/shared/feed-day.ts'
import { HINTS } from '../../../../src/shared/search-model.ts'

const PIECES = [
  ...FIELDS.map((field) => `${field}:`),
  ...[
    'OR',
    'NOT',
    'AND',
    '|',
    '||',
    '-',
    '--',
    '(',
    ')',
    '((',
    '))',
    ':',
    '::',
    '..',
    '>',
    '>=',
    '<',
    '=',
    ',',
    '*',
    '^',
    '~',
  ],
  ...['"', '"', '“', '”', '„', '«', '»', "'", '’', '\\', '/', '$', '{}', '<b>', '%', ';--', 'NEAR('],
  ...[
    'walrus',
    'Ice',
    'gpt-4v',
    'cafe\u0301',
    'C++',
    '日本語',
    'שלום',
    '\u202eאב\u202c',
    '🦭',
    '👩‍🔬',
    '❤️',
    '\u0301',
    '\ufeff',
  ],
  ...['\u0000', '\u0007', '\ud800', '\udc00', '\u200b', '\u00a0', '\n', '\t'],
  ...[
    '2024',
    '2024-10',
    '2024-10-16',
    '2024-W42',
    '0000-W01',
    '9999',
    '50',
    '-5',
    '2410.13720v2',
    'queued',
    'unread',
    'code',
    'autor:',
  ],
  'x'.repeat(150),
  '('.repeat(25),
  'https://arxiv.org/abs/2410.13720',
] as const

/** A linear congruential generator: the same queries at every run. */
function createRandom(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

function randomQuery(random: (below: number) => number): string {
  const length = random(20) === 0 ? 300 : random(14)
  return Array.from({ length }, () => (PIECES[random(PIECES.length)] ?? '') + ' '.repeat(random(2))).join('')
}

function leavesOf(node: QueryNode): QueryNode[] {
  if (node.kind === 'not') return leavesOf(node.node)
  return node.kind === 'and' || node.kind === 'or' ? node.nodes.flatMap(leavesOf) : [node]
}

/** What is not simplified in a tree. */
function faultsOf(node: QueryNode): string[] {
  if (node.kind === 'not') return [...(node.node.kind === 'not' ? ['not not'] : []), ...faultsOf(node.node)]
  if (node.kind !== 'and' && node.kind !== 'or') return []
  const nested = node.nodes.some(({ kind }) => kind === node.kind) ? [`${node.kind} in ${node.kind}`] : []
  return [...(node.nodes.length < 2 ? ['too few'] : []), ...nested, ...node.nodes.flatMap(faultsOf)]
}

function isSound(filter: QueryFilter): boolean {
  if (filter.name === 'status') return filter.statuses.length > 0
  if (filter.name === 'tag') return filter.value !== ''
  if (filter.name === 'collection') return filter.path !== ''
  if (filter.name === 'listed' || filter.name === 'published') {
    const ends = [filter.from, filter.to].filter((end) => end !== undefined)
    return ends.length > 0 && ends.every(isDay)
  }
  if (filter.name !== 'number') return true
  const ends = [filter.least, filter.most].filter((end) => end !== undefined)
  return ends.length > 0 && ends.every(Number.isSafeInteger)
}

test('five thousand random queries keep the promises of a tree', () => {
  const random = createRandom(3)
  const kinds = new Set<string>()
  for (let run = 0; run < 5000; run += 1) {
    const query = randomQuery(random)
    const shown = JSON.stringify(query)
    const { node, hints, isOpen } = parseQuery(query)
    const leaves = node ? leavesOf(node) : []
    expect(leaves.length, shown).toBeLessThanOrEqual(64)
    if (node) expect(faultsOf(node), shown).toEqual([])
    for (const leaf of leaves) {
      if (leaf.kind === 'text') {
        expect(leaf.text, shown).toMatch(/[\p{L}\p{N}]/u)
        expect(leaf.text, shown).toBe(leaf.text.toWellFormed().normalize('NFC').trim())
        expect(leaf.text, shown).not.toMatch(/\p{Cc}/u)
        expect(
          query
            .toWellFormed()
            .normalize('NFC')
            .replace(/[\s\p{Cc}\u200b\u202c\u202e]+/gu, ' '),
          shown,
        ).toContain(leaf.text)
      }
      if (leaf.kind === 'filter') expect(isSound(leaf.filter), shown).toBe(true)
      kinds.add(leaf.kind)
    }
    for (const { code, value } of hints) {
      expect(HINTS, shown).toContain(code)
      expect(value, shown).not.toBe('')
      expect(value.length, shown).toBeLessThanOrEqual(80)
      expect(query.includes(value), `${shown} has no ${JSON.stringify(value)}`).toBe(true)
      kinds.add(code)
    }
    expect(hints.length, shown).toBeLessThanOrEqual(16)
    expect(new Set(hints.map(({ code, value }) => `${code} ${value}`)).size, shown).toBe(hints.length)
    if (isOpen) {
      expect(query, shown).not.toMatch(/\s$/u)
      expect(leaves.at(-1)?.kind, shown).toBe('text')
    }
    if (node) kinds.add(node.kind)
  }
  // The queries were odd enough to show everything; only a library can tell an unknown name.
  const all = [...HINTS.filter((code) => code !== 'unknown_name'), 'text', 'filter', 'and', 'or', 'not']
  expect([...kinds]).toEqual(expect.arrayContaining(all))
})

test('queries of one odd character, ten thousand times over, are read', () => {
  for (const piece of PIECES) {
    const { hints } = parseQuery(piece.repeat(10_000))
    expect(hints.length).toBeLessThanOrEqual(16)
  }
})
