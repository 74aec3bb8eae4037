// The reader's own logic without a document: travelling, links, what a file is, pictures, selections, outlines.
import { describe, expect, test } from 'vitest'
import { disjointBoxes, imageBoxes, shapeWithHoles } from '../../src/renderer/features/reader/image-holes.ts'
import { linkAddress } from '../../src/renderer/features/reader/link-address.ts'
import { outlineItems, type RawOutlineItem } from '../../src/renderer/features/reader/outline-items.ts'
import { type PlacedPage, selectionRects } from '../../src/renderer/features/reader/selection-rects.ts'
import {
  leaveFrom,
  NO_TRAVEL,
  type Travel,
  travelFrom,
} from '../../src/renderer/features/reader/travel-history.ts'
import { whyNotPdf } from '../../src/renderer/features/reader/why-not-pdf.ts'
import { toggledPageColors } from '../../src/renderer/state/page-colors.ts'

describe('the way back from a link', () => {
  const travel: Travel<number> = leaveFrom(leaveFrom(NO_TRAVEL, 1), 5)

  test('leads to the places that were left, the last one first, and forward again', () => {
    const back = travelFrom(travel, 'back', 9)
    expect(back?.to).toBe(5)
    const further = back && travelFrom(back.travel, 'back', 5)
    expect(further?.to).toBe(1)
    const forward = further && travelFrom(further.travel, 'forward', 1)
    expect(forward?.to).toBe(5)
    expect(forward && travelFrom(forward.travel, 'forward', 5)?.to).toBe(9)
  })

  test('ends where it began, and forgets what was ahead when another link is followed', () => {
    expect(travelFrom(NO_TRAVEL, 'back', 1)).toBeUndefined()
    const back = travelFrom(travel, 'back', 9)
    expect(back && travelFrom(leaveFrom(back.travel, 5), 'forward', 2)).toBeUndefined()
  })
})

test('only https leads out of a document, and http is tried as that', () => {
  expect(linkAddress('https://example.org/a?b#c')).toBe('https://example.org/a?b#c')
  expect(linkAddress('http://example.org/a')).toBe('https://example.org/a')
  for (const address of [
    'http://example.org:8080/',
    'javascript:alert(1)',
    'file:///etc/passwd',
    'mailto:a@example.org',
    'https://arxiv.org@example.org/',
    'not an address',
  ])
    expect(linkAddress(address), address).toBeUndefined()
})

test('a file that is no PDF is known by its first bytes', () => {
  const bytes = (text: string) => new TextEncoder().encode(text)
  expect(whyNotPdf(bytes(''))).toBe('empty')
  expect(whyNotPdf(bytes('\n<!DOCTYPE html><title>Log in</title>'))).toBe('page')
  expect(whyNotPdf(bytes('PK\u0003\u0004'))).toBe('foreign')
  expect(whyNotPdf(bytes('%PDF-1.4\n'))).toBeUndefined()
  expect(whyNotPdf(bytes(`${' '.repeat(500)}%PDF-1.7`))).toBeUndefined()
})

describe('pictures of a page', () => {
  // Bottom left, top left, bottom right, as pdf.js records them.
  const picture = (left: number, top: number, right: number, bottom: number) => [
    left,
    bottom,
    left,
    top,
    right,
    bottom,
  ]

  test('are boxes of the page, but for specks, and for a scan, which is the page itself', () => {
    expect(imageBoxes(picture(0.1, 0.2, 0.5, 0.4))).toEqual([
      { left: 0.1, top: 0.2, right: 0.5, bottom: 0.4 },
    ])
    expect(imageBoxes(picture(0.1, 0.1, 0.11, 0.11))).toEqual([])
    expect(imageBoxes(picture(0, 0, 1, 1))).toEqual([])
    expect(imageBoxes([...picture(0, 0, 1, 1), ...picture(-0.5, 0.5, 0.5, 1.5)])).toEqual([
      { left: 0, top: 0.5, right: 0.5, bottom: 1 },
    ])
  })

  test('that lie over each other become holes of which none is in another', () => {
    const boxes = disjointBoxes([
      { left: 0, top: 0, right: 0.5, bottom: 0.5 },
      { left: 0.25, top: 0.25, right: 0.75, bottom: 0.75 },
      { left: 0, top: 0, right: 0.5, bottom: 0.5 },
    ])
    const area = boxes.reduce((sum, { left, top, right, bottom }) => sum + (right - left) * (bottom - top), 0)
    expect(area).toBeCloseTo(0.25 + 0.25 - 0.0625)
    for (const [index, one] of boxes.entries())
      for (const other of boxes.slice(index + 1))
        expect(
          one.right <= other.left ||
            other.right <= one.left ||
            one.bottom <= other.top ||
            other.bottom <= one.top,
        ).toBe(true)
  })

  test('are left out of the darkness, which without them has no shape', () => {
    expect(shapeWithHoles([])).toBeUndefined()
    expect(shapeWithHoles([{ left: 0.25, top: 0.5, right: 0.75, bottom: 1 }])).toBe(
      'polygon(evenodd, 0% 0%, 100% 0%, 100% 100%, 0% 100%, 0% 0%, 25% 50%, 75% 50%, 75% 100%, 25% 100%, 25% 50%, 0% 0%)',
    )
  })
})

describe('a selection', () => {
  const rect = (left: number, top: number, right: number, bottom: number) => ({ left, top, right, bottom })
  // Twice as large as on paper, and upside down, as pages are.
  const page = (pageNumber: number, top: number): PlacedPage => ({
    pageNumber,
    box: rect(10, top, 210, top + 200),
    toPdfPoint: (x, y) => [x / 2, 100 - y / 2],
  })

  test('is one rectangle a line, in the units of the page it is on', () => {
    const pieces = [rect(20, 20, 60, 30), rect(61, 20, 110, 30), rect(20, 40, 80, 50), rect(20, 40, 80, 50)]
    expect(selectionRects(pieces, [page(1, 10)])).toEqual([
      {
        pageNumber: 1,
        rects: [
          [5, 90, 50, 95],
          [5, 80, 35, 85],
        ],
      },
    ])
  })

  test('over two pages is on both, and what is nowhere is nothing', () => {
    const found = selectionRects(
      [rect(20, 190, 60, 200), rect(20, 240, 60, 250), rect(0, 900, 50, 910), rect(20, 20, 20, 30)],
      [page(1, 10), page(2, 230)],
    )
    expect(found.map(({ pageNumber, rects }) => [pageNumber, rects.length])).toEqual([
      [1, 1],
      [2, 1],
    ])
  })

  test('does not reach over to the other column', () => {
    const [found] = selectionRects([rect(20, 20, 90, 30), rect(130, 20, 200, 30)], [page(1, 10)])
    expect(found?.rects).toHaveLength(2)
  })
})

test('an outline is cut where it is deeper or longer than anybody made it', () => {
  const nest = (depth: number): RawOutlineItem => ({
    title: `  Level\n${depth} `,
    dest: 'x',
    items: depth === 30 ? [] : [nest(depth + 1)],
  })
  let [item] = outlineItems([nest(1)])
  let depth = 0
  expect(item).toMatchObject({ key: '0', title: 'Level 1', destination: 'x' })
  for (; item !== undefined; item = item.items[0]) depth += 1
  expect(depth).toBe(8)
  expect(
    outlineItems(Array.from({ length: 9000 }, () => ({ title: '', dest: null, items: [] }))),
  ).toHaveLength(3000)
  expect(outlineItems(null)).toEqual([])
})

test('turning dark pages on and off ends where the theme decides again', () => {
  expect(toggledPageColors('theme', true)).toBe('light')
  expect(toggledPageColors('light', true)).toBe('theme')
  expect(toggledPageColors('theme', false)).toBe('dark')
  expect(toggledPageColors('dark', false)).toBe('theme')
  // The theme was changed meanwhile.
  expect(toggledPageColors('dark', true)).toBe('light')
})
