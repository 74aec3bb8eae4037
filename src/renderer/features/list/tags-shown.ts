// How many of a paper's tags a row names, by the width of the list in pixels; the rest is a number. Pure.
import type { Density } from '../../../shared/settings-model.ts'

export function tagsShown(density: Density, width: number): number {
  if (density === 'table') return width < 960 ? 1 : 2
  if (density === 'compact') return width < 480 ? 0 : width < 640 ? 1 : 2
  return width < 460 ? 1 : width < 600 ? 2 : 3
}
