// A document's outline as what is shown of it. Pure: cut where a file has more than anyone could look through, or is deeper
// than a person made it.
import type { Destination } from './document-view.ts'

export type RawOutlineItem = {
  readonly title: string
  readonly dest: Destination | null
  readonly url?: string | null
  readonly items: readonly RawOutlineItem[]
}

export type OutlineItem = {
  /** Where it stands among its likes, from the top down: `0.3.1`. */
  readonly key: string
  readonly title: string
  readonly destination: Destination | undefined
  readonly items: readonly OutlineItem[]
}

const MOST_ITEMS = 3000
const DEEPEST = 8

export function outlineItems(raw: readonly RawOutlineItem[] | null): OutlineItem[] {
  let left = MOST_ITEMS
  const convert = (items: readonly RawOutlineItem[], prefix: string, depth: number): OutlineItem[] =>
    items.flatMap((item, index) => {
      if (left === 0) return []
      left -= 1
      const key = `${prefix}${index}`
      return [
        {
          key,
          title: item.title.replace(/\s+/g, ' ').trim(),
          destination: item.dest ?? undefined,
          items: depth === DEEPEST ? [] : convert(item.items, `${key}.`, depth + 1),
        },
      ]
    })
  return convert(raw ?? [], '', 1)
}
