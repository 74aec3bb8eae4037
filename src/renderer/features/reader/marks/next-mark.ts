// Which mark comes after another, or before it, in the order of the pages; around the end. Pure.
import type { Annotation } from '../../../../shared/annotations-model.ts'
import { comparePlaces } from './filter-annotations.ts'

/** Without a present one, the nearest from the page that is shown. */
export function nextMark(
  annotations: readonly Annotation[],
  by: number,
  present: number | undefined,
  page: number,
): Annotation | undefined {
  const marks = [...annotations].sort(comparePlaces)
  const at = marks.findIndex(({ id }) => id === present)
  if (at >= 0) return marks[(at + by + marks.length) % marks.length]
  return by > 0
    ? (marks.find((mark) => mark.page >= page) ?? marks[0])
    : (marks.findLast((mark) => mark.page <= page) ?? marks.at(-1))
}
