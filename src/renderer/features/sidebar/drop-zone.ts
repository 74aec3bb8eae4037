// Where on a line something is about to be dropped. Pure.

export type DropZone = 'before' | 'inside' | 'after'

/** How much of a line's height at each end means “between”. */
const EDGE = 0.3

/** `height` from 0, the top, to 1. Where the nearest zone is not allowed, the next one that is. */
export function zoneAt(height: number, allowed: readonly DropZone[]): DropZone | undefined {
  const half: DropZone = height < 0.5 ? 'before' : 'after'
  const isInside = height >= EDGE && height <= 1 - EDGE
  const wanted: readonly DropZone[] = isInside ? ['inside', half] : [half, 'inside']
  return wanted.find((zone) => allowed.includes(zone))
}
