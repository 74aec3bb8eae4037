// The field that a misspelt one was meant for. Pure.
import { QUERY_FIELDS, type QueryField } from './query-fields.ts'

const MOST_EDITS = 2

export function nearestField(name: string): QueryField | undefined {
  const word = name.trim().toLowerCase()
  const [nearest] = QUERY_FIELDS.map((field) => ({ field, edits: editsBetween(word, field) })).sort(
    (a, b) => a.edits - b.edits,
  )
  return nearest === undefined || nearest.edits > MOST_EDITS ? undefined : nearest.field
}

/** Letters added, dropped, replaced, or swapped with their neighbour. */
function editsBetween(a: string, b: string): number {
  let [beforeLast, last]: number[][] = [[], Array.from({ length: b.length + 1 }, (_, index) => index)]
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (last?.[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      const isSwap = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      const swapped = isSwap ? (beforeLast?.[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY
      row.push(Math.min((last?.[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, replaced, swapped))
    }
    ;[beforeLast, last] = [last, row]
  }
  return last?.[b.length] ?? 0
}
