// Where tools stand beside what they are for: over it or under it, never over the edge. Pure. All of it is in pixels, from
// the corner of what they stand in.
import type { ScreenRect } from '../selection-rects.ts'

type Size = { readonly width: number; readonly height: number }
type Place = { readonly left: number; readonly top: number }

const GAP = 8
const MARGIN = 8

/** Undefined where what they are for is out of sight. */
export function placeFloating(
  anchor: ScreenRect,
  size: Size,
  room: Size,
  prefers: 'above' | 'below',
): Place | undefined {
  if (anchor.bottom < 0 || anchor.top > room.height || anchor.right < 0 || anchor.left > room.width)
    return undefined
  const above = anchor.top - GAP - size.height
  const below = anchor.bottom + GAP
  const fitsAbove = above >= MARGIN
  const fitsBelow = below + size.height <= room.height - MARGIN
  const isAbove = prefers === 'above' ? fitsAbove || !fitsBelow : fitsAbove && !fitsBelow
  const middle = (anchor.left + anchor.right) / 2 - size.width / 2
  return {
    left: within(middle, room.width - size.width),
    // Where neither has room, it lies over a part of what it is for.
    top: within(isAbove ? above : below, room.height - size.height),
  }
}

function within(value: number, most: number): number {
  return Math.round(Math.max(MARGIN, Math.min(most - MARGIN, value)))
}
