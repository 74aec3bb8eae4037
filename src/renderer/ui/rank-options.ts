// Which of many names answer to what is typed, best first. Pure. What is typed as it is comes before what is near it.
import Fuse from 'fuse.js'
import { foldText } from '../state/fold-text.ts'

type Named = { readonly label: string }

/** Of a word's letters, how many may be wrong. */
const TOLERANCE = 0.35

export type OptionIndex<Option> = { readonly find: (typed: string) => readonly Option[] }

/** Where two answer equally well, the one given first is. */
export function createOptionIndex<Option extends Named>(options: readonly Option[]): OptionIndex<Option> {
  const fuse = new Fuse(options, {
    keys: ['label'],
    threshold: TOLERANCE,
    // A path's last name is as good as its first.
    ignoreLocation: true,
    ignoreDiacritics: true,
    includeScore: true,
  })
  return {
    find: (typed) => {
      const query = foldText(typed).trim()
      if (query === '') return options
      const rated = new Map<Option, number>()
      for (const { item, score } of fuse.search(typed.trim())) rated.set(item, -(score ?? 1))
      for (const option of options) {
        const closeness = closenessOf(query, foldText(option.label).trim())
        if (closeness > 0) rated.set(option, closeness)
      }
      const places = new Map(options.map((option, place) => [option, place]))
      const placeOf = (option: Option) => places.get(option) ?? 0
      return [...rated]
        .sort(([one, rating], [other, best]) => best - rating || placeOf(one) - placeOf(other))
        .map(([option]) => option)
    },
  }
}

/** 4 the name itself, 3 its beginning, 2 a word's beginning, 1 inside it, 0 none of these. */
function closenessOf(query: string, label: string): number {
  if (label === query) return 4
  if (label.startsWith(query)) return 3
  if (label.split(/[^\p{L}\p{N}]+/u).some((word) => word.startsWith(query))) return 2
  return label.includes(query) ? 1 : 0
}
