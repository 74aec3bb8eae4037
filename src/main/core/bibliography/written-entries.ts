// What was written of entries before: a file that is written again has few entries that changed.
import type { BibEntry } from './bib-entry.ts'

/** By the entry itself, and forgotten with it. One for each format and its options: who writes again keeps them apart. */
export type WrittenEntries<T> = WeakMap<BibEntry, T>

/** Without a memory all is made anew, which costs less than to remember what nobody asks for again. */
export function rememberEntry<T>(
  written: WrittenEntries<T> | undefined,
  entry: BibEntry,
  make: (entry: BibEntry) => T,
): T {
  const known = written?.get(entry)
  if (known !== undefined) return known
  const made = make(entry)
  written?.set(entry, made)
  return made
}
