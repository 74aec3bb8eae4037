// Which mark is at a point of a page. Pure. Marks take no pointer of their own, or text under them could not be selected.
import type { Box } from '../image-holes.ts'

export type MarkShape = { readonly id: number; readonly boxes: readonly Box[] }
export type PagePoint = { readonly x: number; readonly y: number }

/** Of several, the smallest one: it lies over the others, or could not be got at. */
export function hitMark(marks: readonly MarkShape[], { x, y }: PagePoint): number | undefined {
  const isHit = ({ left, top, right, bottom }: Box) => x >= left && x <= right && y >= top && y <= bottom
  return marks
    .filter(({ boxes }) => boxes.some(isHit))
    .sort((one, other) => areaOf(one.boxes) - areaOf(other.boxes))[0]?.id
}

export function areaOf(boxes: readonly Box[]): number {
  return boxes.reduce((sum, box) => sum + (box.right - box.left) * (box.bottom - box.top), 0)
}
