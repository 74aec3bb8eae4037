// How high rows are, in pixels. Fixed for a whole list, which is what lets a list of a hundred thousand be entered anywhere
// at once. Comfortable rows have two lines of title and one of authors, and in search results one of the abstract.
import type { Density } from '../../../shared/settings-model.ts'

const COMFORTABLE = 75
const COMFORTABLE_FOUND = 94
const COMPACT = 30
const TABLE = 32

export function rowHeight(density: Density, isSearch: boolean): number {
  if (density === 'compact') return COMPACT
  if (density === 'table') return TABLE
  return isSearch ? COMFORTABLE_FOUND : COMFORTABLE
}
