// What follows from an entry alone is worked out once for it: a file that is written again has few entries that changed.
import type { BibEntry } from './bib-entry.ts'

/** By the entry itself, and by options of which there are few; forgotten with the entry. */
export function memoByEntry<Options, T>(
  make: (entry: BibEntry, options: Options) => T,
): (entry: BibEntry, options: Options) => T {
  const made = new WeakMap<BibEntry, { readonly options: string; readonly result: T }>()
  return (entry, options) => {
    const variant = JSON.stringify(options ?? null)
    const known = made.get(entry)
    if (known !== undefined && known.options === variant) return known.result
    const result = make(entry, options)
    made.set(entry, { options: variant, result })
    return result
  }
}
