// Loading rows many at a time for a list that asks for them one by one, and changes its mind while scrolling.
import { expect, test, vi } from 'vitest'
import { createRowLoader } from '../../src/renderer/api/row-loader.ts'
import type { PaperRow } from '../../src/shared/model.ts'

const rowOf = (id: string): PaperRow => ({
  id,
  title: `Title of ${id}`,
  authors: [],
  authorCount: 0,
  day: '2024-01-01',
  upvotes: 0,
  comments: 0,
  status: 'inbox',
  rating: 0,
  hasNote: false,
  hasCode: false,
  tags: [],
  withdrawn: false,
})
const live = () => new AbortController().signal

test('what is asked for in one turn is one call', async () => {
  const load = vi.fn(async (ids: string[]) => ids.map(rowOf))
  const loadRow = createRowLoader(load)
  const rows = await Promise.all(['a', 'b', 'c'].map((id) => loadRow(id, live())))
  expect(load.mock.calls).toEqual([[['a', 'b', 'c']]])
  expect(rows.map((row) => row?.title)).toEqual(['Title of a', 'Title of b', 'Title of c'])
})

test('no call asks for more than a hundred, and every row still comes', async () => {
  const load = vi.fn(async (ids: string[]) => ids.map(rowOf))
  const loadRow = createRowLoader(load)
  const ids = Array.from({ length: 250 }, (_, index) => `p${index}`)
  const rows = await Promise.all(ids.map((id) => loadRow(id, live())))
  expect(rows.map((row) => row?.id)).toEqual(ids)
  expect(load.mock.calls.map(([chunk]) => chunk.length)).toEqual([100, 100, 50])
})

test('a row scrolled past while another call is under way is never asked for', async () => {
  let answer: () => void = () => {}
  const load = vi.fn(
    (ids: string[]) =>
      new Promise<PaperRow[]>((resolve) => {
        answer = () => resolve(ids.map(rowOf))
      }),
  )
  const loadRow = createRowLoader(load)
  const first = loadRow('first', live())
  await Promise.resolve()
  const passed = new AbortController()
  const gone = loadRow('passed', passed.signal)
  const wanted = loadRow('wanted', live())
  passed.abort()
  await expect(gone).rejects.toThrow()
  answer()
  await first
  await vi.waitFor(() => expect(load).toHaveBeenCalledTimes(2))
  answer()
  await wanted
  expect(load.mock.calls.flat(2)).toEqual(['first', 'wanted'])
})

test('a paper that is gone is told apart from one that could not be loaded', async () => {
  const loadRow = createRowLoader(async () => [])
  await expect(loadRow('gone', live())).resolves.toBeNull()
  const failing = createRowLoader(async () => {
    throw new Error('broken')
  })
  await expect(failing('a', live())).rejects.toThrow('broken')
})

test('after a failed call the next one goes out', async () => {
  const load = vi.fn(async (ids: string[]) => ids.map(rowOf)).mockRejectedValueOnce(new Error('broken'))
  const loadRow = createRowLoader(load)
  await expect(loadRow('a', live())).rejects.toThrow('broken')
  await expect(loadRow('a', live())).resolves.toMatchObject({ id: 'a' })
})
