import { describe, expect, it } from 'vitest'
import { scrollAfterData, scrollAfterHeight } from '../../src/renderer/features/list/kept-scroll.ts'
import { rowLook } from '../../src/renderer/features/list/row-look.ts'
import { columnsFor, columnTemplate } from '../../src/renderer/features/list/table-columns.ts'
import { unfetchedRange } from '../../src/renderer/features/list/unfetched-range.ts'
import { createOrder } from '../../src/renderer/state/order.ts'
import { initials } from '../../src/renderer/ui/initials.ts'

const names = (width: number) => columnsFor(width).map(({ id }) => id)

describe('the look of rows', () => {
  it('has a height of its own for each density, higher only where a line of the abstract is shown', () => {
    const heights = (isFound: boolean) =>
      (['comfortable', 'compact', 'table'] as const).map((density) => rowLook(density, 400, isFound).height)
    const [comfortable = 0, compact = 0, table = 0] = heights(false)
    const [comfortableFound = 0, ...others] = heights(true)
    expect(new Set([comfortable, compact, table]).size).toBe(3)
    expect(comfortableFound).toBeGreaterThan(comfortable)
    expect(others).toEqual([compact, table])
  })

  it('names fewer tags and shows no picture in a narrow list', () => {
    expect(rowLook('comfortable', 320, false)).toMatchObject({ tagsShown: 1, isPictured: false })
    expect(rowLook('comfortable', 900, false)).toMatchObject({ tagsShown: 3, isPictured: true })
    expect(rowLook('compact', 320, false).tagsShown).toBe(0)
  })
})

describe('the columns of the table', () => {
  it('are all there in a wide list, in their order', () => {
    expect(names(900)).toEqual(['title', 'authors', 'day', 'upvotes', 'status', 'tags', 'rating'])
  })

  it('leave the narrowest list its title, day and upvotes', () => {
    expect(names(320)).toEqual(['title', 'day', 'upvotes'])
  })

  it('never leave the title less than 120 pixels', () => {
    for (let width = 320; width <= 1100; width += 20) {
      const columns = columnsFor(width)
      const taken = columns
        .filter(({ id }) => id !== 'title')
        .reduce((sum, column) => sum + Number(/\d+(?=px)/.exec(column.width)?.[0]), 0)
      expect(width - 26 - 10 * (columns.length - 1) - taken).toBeGreaterThan(120)
    }
    expect(columnTemplate(columnsFor(320))).toBe('minmax(0, 3fr) 84px 62px')
  })
})

describe('the place in a list', () => {
  const ids = Array.from({ length: 100 }, (_, index) => `p${index}`)
  const before = { order: createOrder(ids), rowHeight: 30 }

  it('follows its uppermost row when papers come above it', () => {
    const now = createOrder(['new1', 'new2', ...ids])
    expect(scrollAfterData(605, before, now)).toBe(665)
  })

  it('follows the next row that is still there', () => {
    const now = createOrder(ids.filter((id) => id !== 'p20'))
    // Row 21 was ten pixels below row 20 less its height; it is row 20 now.
    expect(scrollAfterData(605, before, now)).toBe(575)
  })

  it('is not known where nothing of it is left', () => {
    expect(scrollAfterData(605, before, createOrder(['other']))).toBeUndefined()
  })

  it('keeps the current row where it is on the screen when rows change their height', () => {
    const top = scrollAfterHeight({ top: 900, viewHeight: 600, before: 30, now: 75, currentIndex: 40 })
    expect(40 * 75 - top).toBe(40 * 30 - 900)
  })

  it('keeps a current row at the lower edge whole', () => {
    const top = scrollAfterHeight({ top: 900, viewHeight: 600, before: 30, now: 75, currentIndex: 49 })
    expect(49 * 75 + 75 - top).toBe(600)
  })

  it('keeps the uppermost row where the current one is out of sight, or there is none', () => {
    for (const currentIndex of [2, 90, -1])
      expect(scrollAfterHeight({ top: 900, viewHeight: 600, before: 30, now: 75, currentIndex })).toBe(2250)
  })

  it('never lies above the list', () => {
    expect(scrollAfterHeight({ top: 0, viewHeight: 600, before: 75, now: 30, currentIndex: 4 })).toBe(0)
  })
})

describe('the days to fetch', () => {
  const entry = (day: string, state: 'complete' | 'empty' | 'failed' | 'open') => ({
    day,
    state,
    papers: 0,
    inbox: 0,
    checkedAt: '2024-10-16T12:00:00.000Z',
  })

  it('are a day that is not known or failed', () => {
    const day = { kind: 'day', day: '2024-10-16' } as const
    const asked = { from: '2024-10-16', to: '2024-10-16' }
    expect(unfetchedRange(day, [])).toEqual(asked)
    expect(unfetchedRange(day, [entry('2024-10-16', 'failed')])).toEqual(asked)
    expect(unfetchedRange(day, [entry('2024-10-16', 'empty')])).toBeUndefined()
  })

  it('are those of a week that are not had, from the first to the last', () => {
    const week = { kind: 'week', from: '2024-10-14' } as const
    const had = [entry('2024-10-14', 'complete'), entry('2024-10-17', 'empty')]
    expect(unfetchedRange(week, had)).toEqual({ from: '2024-10-15', to: '2024-10-20' })
  })

  it('are none of a place that is no span of days', () => {
    expect(unfetchedRange({ kind: 'tag', tag: 'rl' }, [])).toBeUndefined()
  })
})

describe('the letters of a title', () => {
  it.each([
    ['Attention to Detail', 'AT'],
    ['DREAM: a sleep study', 'DA'],
    ['“Örtlich” $\\alpha$-nets', 'ÖA'],
    ['Lanterns', 'L'],
    ['— … —', ''],
  ])('of %s are %s', (title, letters) => expect(initials(title)).toBe(letters))
})
