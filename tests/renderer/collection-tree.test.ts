// Moving collections about in their tree, and where they can go.
import { describe, expect, test } from 'vitest'
import { type DropZone, zoneAt } from '../../src/renderer/features/sidebar/drop-zone.ts'
import { matchTargets, moveTargets } from '../../src/renderer/features/sidebar/move-targets.ts'
import {
  type CollectionPlace,
  stepPlace,
  subtreeIds,
  type TreeStep,
  withMovedCollection,
} from '../../src/renderer/state/collection-tree.ts'
import type { Collection } from '../../src/shared/model.ts'

const make = (id: number, path: string, parentId?: number, query?: string): Collection => ({
  id,
  name: path.split('/').at(-1) ?? '',
  path,
  papers: 0,
  ...(parentId === undefined ? {} : { parentId }),
  ...(query === undefined ? {} : { query }),
})

const TREE = [
  make(1, 'Thesis'),
  make(2, 'Thesis/Intro', 1),
  make(3, 'Thesis/Intro/Figures', 2),
  make(4, 'Thesis/Méthods', 1),
  make(5, 'Found', undefined, 'walrus'),
  make(6, 'Zoo'),
]

const paths = (id: number, place: CollectionPlace) =>
  withMovedCollection(TREE, id, place).map(({ path }) => path)

describe('the tree after a move', () => {
  test('has what was inside it still inside, by its new path', () => {
    expect(paths(2, { after: 5 })).toEqual([
      'Thesis',
      'Thesis/Méthods',
      'Found',
      'Intro',
      'Intro/Figures',
      'Zoo',
    ])
    expect(paths(6, { parentId: 2, before: 3 }).slice(1, 4)).toEqual([
      'Thesis/Intro',
      'Thesis/Intro/Zoo',
      'Thesis/Intro/Figures',
    ])
  })

  test('has it last where no sibling is named, and where it was when that is its own place', () => {
    expect(paths(2, {}).at(-2)).toBe('Intro')
    expect(paths(1, {})).toEqual(TREE.map(({ path }) => path))
  })

  test('never loses a collection that would be inside itself', () => {
    expect(withMovedCollection(TREE, 1, { parentId: 3 })).toEqual(TREE)
    expect([...subtreeIds(TREE, 1)]).toEqual([1, 2, 3, 4])
  })
})

test.each<[number, TreeStep, CollectionPlace | undefined]>([
  [4, 'up', { parentId: 1, before: 2 }],
  [2, 'up', undefined],
  [1, 'down', { after: 5 }],
  [6, 'down', undefined],
  [4, 'in', { parentId: 2 }],
  // What is before it finds its papers itself.
  [6, 'in', undefined],
  [3, 'out', { parentId: 1, after: 2 }],
  [4, 'out', { after: 1 }],
  [1, 'out', undefined],
  [99, 'up', undefined],
])('a key takes collection %i %s to %o', (id, step, place) => {
  expect(stepPlace(TREE, id, step)).toEqual(place)
})

test('a collection can be moved to every place but its own, itself, what is inside it, and a search', () => {
  const labels = (id: number) => moveTargets(TREE, id).map(({ label }) => label)
  expect(labels(2)).toEqual(['Top level', 'Thesis/Méthods', 'Zoo'])
  expect(labels(1)).toEqual(['Zoo'])
  expect(matchTargets(moveTargets(TREE, 6), 'METHODS the').map(({ id }) => id)).toEqual([4])
  expect(matchTargets(moveTargets(TREE, 6), ' ')).toHaveLength(4)
})

test.each<[number, readonly DropZone[], DropZone | undefined]>([
  [0.1, ['before', 'inside', 'after'], 'before'],
  [0.5, ['before', 'inside', 'after'], 'inside'],
  [0.9, ['before', 'inside', 'after'], 'after'],
  [0.9, ['before', 'inside'], 'inside'],
  [0.4, ['before', 'after'], 'before'],
  [0.6, ['before', 'after'], 'after'],
  [0.1, ['inside'], 'inside'],
  [0.5, [], undefined],
])('at %d of a line that takes %j, a drop goes %s', (height, allowed, zone) => {
  expect(zoneAt(height, allowed)).toBe(zone)
})
