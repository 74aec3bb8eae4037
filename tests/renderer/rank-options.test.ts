// How the picker ranks names by what is typed.
import { expect, test } from 'vitest'
import { createOptionIndex } from '../../src/renderer/ui/rank-options.ts'

const index = createOptionIndex(
  [
    'to read',
    'reading group',
    'agents',
    'multi-agent',
    'Émigré',
    'Thesis/Chapter 2/Related work',
    'bread',
  ].map((label) => ({ label })),
)
const find = (typed: string) => index.find(typed).map(({ label }) => label)

test('a name that begins so comes first, then one with such a word, then one that holds it', () => {
  expect(find('read').slice(0, 3)).toEqual(['reading group', 'to read', 'bread'])
  expect(find('agent').slice(0, 2)).toEqual(['agents', 'multi-agent'])
  expect(find('AGENTS')[0]).toBe('agents')
})

test('slips and missing accents are forgiven, and a path is found by its last name', () => {
  expect(find('agnets')).toContain('agents')
  expect(find('emigre')).toEqual(['Émigré'])
  expect(find('related')[0]).toBe('Thesis/Chapter 2/Related work')
  expect(find('zzzz')).toEqual([])
})

test('before anything is typed all are offered, in the order given', () => {
  expect(find(' ')).toHaveLength(7)
  expect(find(' ')[0]).toBe('to read')
})

test('of names that answer equally well, the one given first comes first', () => {
  const used = createOptionIndex([
    { label: 'vision models' },
    { label: 'vision' },
    { label: 'vision agents' },
  ])
  expect(used.find('vis').map(({ label }) => label)).toEqual(['vision models', 'vision', 'vision agents'])
})
