// Which parts of a page are pictures, to be left alone when the page is darkened. Pure. Lengths are shares of the page, from
// its top left corner.

export type Box = {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** A picture of nearly the whole page is a scan: the page itself. */
const WHOLE_PAGE = 0.85
/** Below it are ornaments, bitmap letters and the marks of a plot. */
const SPECK = 0.0005
/** Pages of thousands of pictures are plots drawn by them. */
const MOST_BOXES = 200

/**
 * The boxes around pictures. Each is six numbers: three corners, as pdf.js records them. A picture that stands aslant gets
 * the box around it.
 */
export function imageBoxes(corners: ArrayLike<number>): Box[] {
  const boxes: Box[] = []
  for (let at = 0; at + 5 < corners.length; at += 6) {
    const x = [0, 2, 4].map((offset) => corners[at + offset] ?? 0)
    const y = [1, 3, 5].map((offset) => corners[at + offset] ?? 0)
    // The fourth corner, opposite the first.
    x.push((x[1] ?? 0) + (x[2] ?? 0) - (x[0] ?? 0))
    y.push((y[1] ?? 0) + (y[2] ?? 0) - (y[0] ?? 0))
    const box = {
      left: Math.max(0, Math.min(...x)),
      top: Math.max(0, Math.min(...y)),
      right: Math.min(1, Math.max(...x)),
      bottom: Math.min(1, Math.max(...y)),
    }
    if (areaOf(box) >= SPECK && areaOf(box) < WHOLE_PAGE) boxes.push(box)
  }
  return boxes.sort((one, other) => areaOf(other) - areaOf(one)).slice(0, MOST_BOXES)
}

function areaOf({ left, top, right, bottom }: Box): number {
  return Math.max(0, right - left) * Math.max(0, bottom - top)
}

/** The same surface by boxes of which none lies over another: a hole within a hole would be none. */
export function disjointBoxes(boxes: readonly Box[]): Box[] {
  const edges = [...new Set(boxes.flatMap(({ top, bottom }) => [top, bottom]))].sort((a, b) => a - b)
  return edges.flatMap((top, index) => {
    const bottom = edges[index + 1]
    if (bottom === undefined) return []
    const spans = boxes.filter((box) => box.top <= top && box.bottom >= bottom)
    return joinSpans(spans).map(({ left, right }) => ({ left, right, top, bottom }))
  })
}

type Span = { readonly left: number; readonly right: number }

function joinSpans(spans: readonly Span[]): Span[] {
  const joined: Span[] = []
  for (const { left, right } of [...spans].sort((one, other) => one.left - other.left)) {
    const last = joined.at(-1)
    if (last === undefined || left > last.right) joined.push({ left, right })
    else joined[joined.length - 1] = { left: last.left, right: Math.max(last.right, right) }
  }
  return joined
}

/** A CSS shape of the whole page but for the holes; undefined where there is none. */
export function shapeWithHoles(holes: readonly Box[]): string | undefined {
  if (holes.length === 0) return undefined
  const at = (x: number, y: number) => `${percent(x)} ${percent(y)}`
  const outline = [at(0, 0), at(1, 0), at(1, 1), at(0, 1), at(0, 0)]
  const rings = holes.flatMap(({ left, top, right, bottom }) => [
    at(left, top),
    at(right, top),
    at(right, bottom),
    at(left, bottom),
    at(left, top),
    at(0, 0),
  ])
  return `polygon(evenodd, ${[...outline, ...rings].join(', ')})`
}

function percent(share: number): string {
  return `${Number((share * 100).toFixed(3))}%`
}
