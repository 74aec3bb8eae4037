// Marks on pages without a page: words of a selection, places of tools, rectangles on turned pages, the list beside.
import { describe, expect, test } from 'vitest'
import type { Box } from '../../src/renderer/features/reader/image-holes.ts'
import {
  byPage,
  filterAnnotations,
  NO_FILTER,
} from '../../src/renderer/features/reader/marks/filter-annotations.ts'
import { foldSelection } from '../../src/renderer/features/reader/marks/fold-selection.ts'
import { hitMark } from '../../src/renderer/features/reader/marks/hit-mark.ts'
import { nextMark } from '../../src/renderer/features/reader/marks/next-mark.ts'
import {
  boxOf,
  growBox,
  lineSide,
  type PageFrame,
  rectOf,
  shiftBox,
} from '../../src/renderer/features/reader/marks/page-boxes.ts'
import { placeFloating } from '../../src/renderer/features/reader/marks/place-floating.ts'
import type { Annotation, PdfRect } from '../../src/shared/annotations-model.ts'

describe('the words of a selection', () => {
  test.each([
    ['lines are joined', 'one line\nand the next  one', 'one line and the next one'],
    ['a word parted at a line’s end is whole', 'the represen-\ntation of it', 'the representation of it'],
    ['a hyphen that typesetters use parts as well', 'represen‐ \n  tation', 'representation'],
    ['a name keeps its hyphen', 'Gauss-\nSeidel and GPT-\n4', 'Gauss-Seidel and GPT-4'],
    ['a compound keeps its hyphens', 'state-of-the-\nart', 'state-of-the-art'],
    ['a range stays one', 'pages 12–\n14', 'pages 12–14'],
    ['a dash between words stays apart', 'here - \nthere', 'here - there'],
    ['soft hyphens are gone', 'hy\u00adphen and soft\u00ad\nware', 'hyphen and software'],
    ['letters set as one are letters', 'eﬃcient ﬁnding', 'efficient finding'],
    ['words of other scripts too', 'große Über-\nraschung', 'große Überraschung'],
    ['nothing is nothing', ' \n ', ''],
  ])('%s', (_, raw, folded) => {
    expect(foldSelection(raw)).toBe(folded)
  })
})

describe('tools beside what they are for', () => {
  const room = { width: 800, height: 600 }
  const size = { width: 200, height: 40 }
  const anchor = (left: number, top: number, right = left + 100, bottom = top + 20) => ({
    left,
    top,
    right,
    bottom,
  })

  test('stand over its middle, or under it where they should', () => {
    expect(placeFloating(anchor(300, 300), size, room, 'above')).toEqual({ left: 250, top: 252 })
    expect(placeFloating(anchor(300, 300), size, room, 'below')).toEqual({ left: 250, top: 328 })
  })

  test('turn over where there is no room, and stay within the edges', () => {
    expect(placeFloating(anchor(300, 20), size, room, 'above')).toEqual({ left: 250, top: 48 })
    expect(placeFloating(anchor(300, 560), size, room, 'below')).toEqual({ left: 250, top: 512 })
    expect(placeFloating(anchor(0, 300), size, room, 'above')?.left).toBe(8)
    expect(placeFloating(anchor(750, 300), size, room, 'above')?.left).toBe(592)
    // All over the screen.
    expect(placeFloating(anchor(0, -50, 800, 650), size, room, 'above')).toEqual({ left: 300, top: 8 })
  })

  test('are nowhere when it is out of sight', () => {
    expect(placeFloating(anchor(300, -40), size, room, 'above')).toBeUndefined()
    expect(placeFloating(anchor(300, 601), size, room, 'above')).toBeUndefined()
  })
})

/** A page of 200 by 100 units, twice as large on the screen, turned as pdf.js turns it. */
function frameOf(rotation: 0 | 90 | 180 | 270): PageFrame {
  const scale = 2
  const [w, h] = [200, 100]
  const turned = rotation === 90 || rotation === 270
  const toScreen = {
    0: (x: number, y: number) => [x, h - y],
    90: (x: number, y: number) => [y, x],
    180: (x: number, y: number) => [w - x, y],
    270: (x: number, y: number) => [h - y, w - x],
  }[rotation]
  const toPage = {
    0: (x: number, y: number) => [x, h - y],
    90: (x: number, y: number) => [y, x],
    180: (x: number, y: number) => [w - x, y],
    270: (x: number, y: number) => [w - y, h - x],
  }[rotation]
  return {
    rotation,
    width: (turned ? h : w) * scale,
    height: (turned ? w : h) * scale,
    convertToViewportPoint: (x, y) => toScreen(x, y).map((value) => value * scale),
    convertToPdfPoint: (x, y) => toPage(x / scale, y / scale),
  }
}

describe('rectangles on a page', () => {
  const rect: PdfRect = [20, 10, 60, 20]

  test.each([
    [0, { left: 0.1, top: 0.8, right: 0.3, bottom: 0.9 }],
    [90, { left: 0.1, top: 0.1, right: 0.2, bottom: 0.3 }],
    [180, { left: 0.7, top: 0.1, right: 0.9, bottom: 0.2 }],
    [270, { left: 0.8, top: 0.7, right: 0.9, bottom: 0.9 }],
  ] as const)('turned by %i are where they were marked, and come back the same', (rotation, expected) => {
    const frame = frameOf(rotation)
    const box = boxOf(rect, frame)
    for (const side of ['left', 'top', 'right', 'bottom'] as const)
      expect(box[side], side).toBeCloseTo(expected[side])
    expect(rectOf(box, frame)).toEqual(rect)
  })

  test('have their line under the text, however it runs', () => {
    const wide: Box = { left: 0, top: 0, right: 0.5, bottom: 0.1 }
    const tall: Box = { left: 0, top: 0, right: 0.05, bottom: 0.9 }
    expect(lineSide(wide, frameOf(0))).toBe('bottom')
    expect(lineSide(tall, frameOf(0))).toBe('right')
    expect(lineSide(tall, frameOf(90))).toBe('left')
    expect(lineSide(tall, frameOf(270))).toBe('right')
  })

  test('are moved and made larger on the page alone', () => {
    const box: Box = { left: 0.1, top: 0.1, right: 0.3, bottom: 0.2 }
    const near = (one: Box, other: Box) => {
      for (const side of ['left', 'top', 'right', 'bottom'] as const)
        expect(one[side], side).toBeCloseTo(other[side])
    }
    near(shiftBox(box, { x: 0.2, y: 0.1 }), { left: 0.3, top: 0.2, right: 0.5, bottom: 0.3 })
    near(shiftBox(box, { x: -1, y: 5 }), { left: 0, top: 0.9, right: 0.2, bottom: 1 })
    near(growBox(box, { x: 5, y: 0.1 }), { left: 0.1, top: 0.1, right: 1, bottom: 0.3 })
    near(growBox(box, { x: -5, y: -5 }), { left: 0.1, top: 0.1, right: 0.11, bottom: 0.11 })
  })
})

test('a click finds the smallest mark that is there', () => {
  const box = (left: number, right: number): Box => ({ left, right, top: 0.1, bottom: 0.2 })
  const marks = [
    { id: 1, boxes: [box(0, 0.9)] },
    { id: 2, boxes: [box(0.4, 0.5), { left: 0.4, right: 0.5, top: 0.5, bottom: 0.6 }] },
  ]
  expect(hitMark(marks, { x: 0.45, y: 0.15 })).toBe(2)
  expect(hitMark(marks, { x: 0.2, y: 0.15 })).toBe(1)
  expect(hitMark(marks, { x: 0.45, y: 0.55 })).toBe(2)
  expect(hitMark(marks, { x: 0.45, y: 0.4 })).toBeUndefined()
})

const annotation = (id: number, page: number, top: number, rest: Partial<Annotation> = {}): Annotation => ({
  id,
  page,
  rects: [[10, top - 10, 100, top]],
  kind: 'highlight',
  color: 'yellow',
  text: '',
  comment: '',
  paperId: 'a',
  version: 0,
  createdAt: '2024-05-06T10:00:00.000Z',
  changedAt: '2024-05-06T10:00:00.000Z',
  ...rest,
})

describe('the list of annotations', () => {
  const all = [
    annotation(1, 1, 700, { text: 'The loss falls', color: 'green' }),
    annotation(2, 1, 600, { comment: 'Überraschend', color: 'red' }),
    annotation(3, 2, 700, { text: 'Tables show their mean', comment: 'a loss?' }),
  ]
  const found = (filter: Partial<typeof NO_FILTER>) =>
    filterAnnotations(all, { ...NO_FILTER, ...filter }).map(({ id }) => id)

  test('is whole without a filter', () => {
    expect(found({})).toEqual([1, 2, 3])
    expect(found({ words: '  ' })).toEqual([1, 2, 3])
  })

  test('is filtered by colours and by words of text and comment, in the order of the pages', () => {
    expect(found({ colors: new Set(['red', 'green']) })).toEqual([1, 2])
    expect(found({ words: 'loss' })).toEqual([1, 3])
    expect(found({ words: 'uberrasch' })).toEqual([2])
    expect(found({ words: 'loss', colors: new Set(['yellow']) })).toEqual([3])
    expect(found({ words: 'zebra crossing' })).toEqual([])
  })

  test('stands by page, each from its top', () => {
    const pages = byPage([annotation(1, 2, 700), annotation(2, 1, 100), annotation(3, 1, 600)])
    expect(pages.map(({ page, annotations }) => [page, annotations.map(({ id }) => id)])).toEqual([
      [1, [3, 2]],
      [2, [1]],
    ])
  })

  test('is gone through around its end, beginning where the pages are', () => {
    const next = (by: number, present: number | undefined, page = 1) => nextMark(all, by, present, page)?.id
    expect([next(1, 1), next(1, 3), next(-1, 1)]).toEqual([2, 1, 3])
    expect([next(1, undefined, 2), next(-1, undefined, 1), next(1, undefined, 9)]).toEqual([3, 2, 1])
    expect(nextMark([], 1, undefined, 1)).toBeUndefined()
  })
})
