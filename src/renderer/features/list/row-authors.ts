// Which authors a row names: the first two, or those that a search found, wherever they stand. Pure.
import type { TextRange } from '../../../shared/search-model.ts'

export type RowAuthor = {
  readonly name: string
  readonly ranges: readonly TextRange[]
  /** Authors are left out before this one. */
  readonly isAfterGap: boolean
}

type Found = { readonly name: string; readonly ranges: readonly TextRange[] }

/** More would push each other out of sight. */
const SHOWN = 2

/** `names`: the first authors, in order; `found`: those that match, in order, anywhere. */
export function rowAuthors(names: readonly string[], found: readonly Found[]): RowAuthor[] {
  const rangesOf = new Map(found.map((author) => [author.name, author.ranges]))
  return chosen(names, [...rangesOf.keys()]).map((name, index, all) => ({
    name,
    ranges: rangesOf.get(name) ?? [],
    isAfterGap: names.indexOf(name) !== (index === 0 ? 0 : names.indexOf(all[index - 1] ?? '') + 1),
  }))
}

function chosen(names: readonly string[], found: readonly string[]): string[] {
  const first = names.slice(0, SHOWN)
  if (found.every((name) => first.includes(name))) return first
  // One that was found stands beside the first author; of several there is only room for themselves.
  const leader = names.slice(0, 1).filter((name) => !found.includes(name))
  return found.length === 1 ? [...leader, ...found] : found.slice(0, SHOWN)
}
