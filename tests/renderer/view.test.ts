// Places, their filters and sorts; and the sidebar's tree.
import { describe, expect, test } from 'vitest'
import { treeLines } from '../../src/renderer/features/sidebar/tree.ts'
import { filterOf, INBOX, isSearchKey, sortFor, sortsOf, viewKey } from '../../src/renderer/state/view.ts'
import { PaperFilter, SORTS } from '../../src/shared/model.ts'

describe('a place', () => {
  test('becomes a filter that the contract takes, to the last day of a month', () => {
    const filters = [
      filterOf({ kind: 'all' }),
      filterOf(INBOX),
      filterOf({ kind: 'tag', tag: 'x' }),
      filterOf({ kind: 'collection', id: 7 }),
      filterOf({ kind: 'month', month: '2024-02' }),
      filterOf({ kind: 'week', from: '2024-02-26' }),
      filterOf({ kind: 'trending', until: '2024-03-02' }),
    ]
    for (const filter of filters) expect(PaperFilter.parse(filter)).toEqual(filter)
    expect(filterOf({ kind: 'month', month: '2024-02' })).toEqual({ from: '2024-02-01', to: '2024-02-29' })
    expect(filterOf({ kind: 'month', month: '2023-12' }).to).toBe('2023-12-31')
    expect(filterOf({ kind: 'week', from: '2024-02-26' })).toEqual({ from: '2024-02-26', to: '2024-03-03' })
    expect(filterOf({ kind: 'trending', until: '2024-03-02' })).toEqual({
      from: '2024-02-25',
      to: '2024-03-02',
    })
  })

  test('offers its own order only where there is one, and every sort somewhere', () => {
    expect(sortsOf(INBOX)).not.toContain('manual')
    expect([...sortsOf({ kind: 'collection', id: 1 })].sort()).toEqual([...SORTS].sort())
    expect(sortFor(INBOX, 'manual')).toBe('day')
    expect(sortFor(INBOX, 'upvotes')).toBe('upvotes')
    expect(sortFor({ kind: 'trending', until: '2024-03-02' }, 'title')).toBe('upvotes')
  })

  test('another sort or query is another view, spaces around a query are not', () => {
    const view = { place: INBOX, sort: 'day', query: '' } as const
    expect(viewKey({ ...view, sort: 'title' })).not.toBe(viewKey(view))
    expect(viewKey({ ...view, query: 'x' })).toBe(viewKey({ ...view, query: ' x ', sort: 'title' }))
    expect(viewKey({ ...view, query: '  ' })).toBe(viewKey(view))
    expect(isSearchKey(viewKey({ ...view, query: 'x' }))).toBe(true)
    expect(isSearchKey(viewKey(view))).toBe(false)
  })
})

test('collections are drawn as a tree, closed ones without what is inside', () => {
  const collection = (id: number, name: string, parentId?: number) => ({
    id,
    name,
    path: name,
    papers: 0,
    ...(parentId === undefined ? {} : { parentId }),
  })
  const all = [
    collection(1, 'Thesis'),
    collection(2, 'Teaching'),
    collection(3, 'Chapter', 1),
    collection(4, 'Orphan', 99),
  ]
  const drawn = (isOpen: boolean) =>
    treeLines(all, () => isOpen).map(({ collection: { name }, level }) => `${level} ${name}`)
  expect(drawn(true)).toEqual(['0 Thesis', '1 Chapter', '0 Teaching', '0 Orphan'])
  expect(drawn(false)).toEqual(['0 Thesis', '0 Teaching', '0 Orphan'])
})
