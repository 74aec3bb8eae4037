// What is selected, as rectangles on pages: in the pages' own units, so that it stays where it is at any zoom. Pure, over
// what the document knows of its rectangles.

export type ScreenRect = {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** A page as it stands on the screen, and the way from its own corner to the units of the file. */
export type PlacedPage = {
  readonly pageNumber: number
  readonly box: ScreenRect
  readonly toPdfPoint: (x: number, y: number) => readonly number[]
}

/** In the file's units, from its lower left corner: `[x1, y1, x2, y2]`, the smaller ones first. */
export type PdfRect = readonly [number, number, number, number]
export type PageRects = { readonly pageNumber: number; readonly rects: readonly PdfRect[] }

/** Rectangles of one line whose gap is smaller than that share of its height are one. */
const SAME_LINE = 0.5

export function selectionRects(rects: readonly ScreenRect[], pages: readonly PlacedPage[]): PageRects[] {
  return pages.flatMap(({ pageNumber, box, toPdfPoint }) => {
    const own = rects
      .filter((rect) => isVisible(rect) && isWithin(rect, box))
      .map((rect) => clipTo(rect, box))
    if (own.length === 0) return []
    const joined = joinLines(own)
    return [{ pageNumber, rects: joined.map((rect) => toPdfRect(rect, box, toPdfPoint)) }]
  })
}

function isVisible({ left, top, right, bottom }: ScreenRect): boolean {
  return right - left > 0.5 && bottom - top > 0.5
}

/** By its middle: a line belongs to one page, even where two touch. */
function isWithin(rect: ScreenRect, box: ScreenRect): boolean {
  const x = (rect.left + rect.right) / 2
  const y = (rect.top + rect.bottom) / 2
  return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom
}

function clipTo(rect: ScreenRect, box: ScreenRect): ScreenRect {
  return {
    left: Math.max(rect.left, box.left),
    top: Math.max(rect.top, box.top),
    right: Math.min(rect.right, box.right),
    bottom: Math.min(rect.bottom, box.bottom),
  }
}

/** One rectangle a line and column: the text is in pieces, and some of them are there twice. */
function joinLines(rects: readonly ScreenRect[]): ScreenRect[] {
  const lines: ScreenRect[] = []
  for (const rect of [...rects].sort((one, other) => one.top - other.top || one.left - other.left)) {
    const index = lines.findIndex((line) => isSameLine(line, rect))
    const line = lines[index]
    if (line === undefined) lines.push(rect)
    else
      lines[index] = {
        left: Math.min(line.left, rect.left),
        top: Math.min(line.top, rect.top),
        right: Math.max(line.right, rect.right),
        bottom: Math.max(line.bottom, rect.bottom),
      }
  }
  return lines
}

function isSameLine(line: ScreenRect, rect: ScreenRect): boolean {
  const height = Math.min(line.bottom - line.top, rect.bottom - rect.top)
  const overlap = Math.min(line.bottom, rect.bottom) - Math.max(line.top, rect.top)
  const gap = Math.max(line.left, rect.left) - Math.min(line.right, rect.right)
  return overlap > height * SAME_LINE && gap < Math.max(line.bottom - line.top, height) * SAME_LINE * 2
}

function toPdfRect(rect: ScreenRect, box: ScreenRect, toPdfPoint: PlacedPage['toPdfPoint']): PdfRect {
  const [x1 = 0, y1 = 0] = toPdfPoint(rect.left - box.left, rect.top - box.top)
  const [x2 = 0, y2 = 0] = toPdfPoint(rect.right - box.left, rect.bottom - box.top)
  return [Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2)]
}
