// Which authors a row names: the first ones, and those that a search found wherever they stand. Pure.
import type { TextRange } from '../../../shared/search-model.ts'

export type RowAuthor = {
  readonly name: string
  readonly ranges: readonly TextRange[]
  /** Authors are left out before this one. */
  readonly isAfterGap: boolean
}

type Found = { readonly name: string; readonly ranges: readonly TextRange[] }

const SHOWN = 2

/** `names`: the first authors, in order; `found`: those that match, anywhere. */
export function rowAuthors(names: readonly string[], found: readonly Found[]): RowAuthor[] {
  const rangesOf = new Map(found.map((author) => [author.name, author.ranges]))
  const known = names.filter((name, index) => index < SHOWN || rangesOf.has(name))
  const further = found.filter((author) => !names.includes(author.name))
  // One beyond the first makes room for those that were found.
  const first = further.length > 0 ? known.filter((name, index) => index === 0 || rangesOf.has(name)) : known
  return [...first, ...further.map((author) => author.name)].map((name, index, all) => ({
    name,
    ranges: rangesOf.get(name) ?? [],
    isAfterGap: index > 0 && !isNext(names, all[index - 1], name),
  }))
}

function isNext(names: readonly string[], before: string | undefined, name: string): boolean {
  const place = names.indexOf(name)
  return place > 0 && names[place - 1] === before
}
