// Papers of the library as entries, each with its stored key.
import type { ReadDb, WriteDb } from '../db/database.ts'
import { readFacts } from './arxiv/facts-table.ts'
import type { BibEntry } from './bib-entry.ts'
import type { ProposeKey } from './keys/propose-key.ts'
import { readKeys, storeCitekeys } from './keys/store-keys.ts'
import { makeEntry } from './make-entry.ts'
import { readSources } from './read-sources.ts'

/** In the order given, each once; a paper's key is stored when it is first used. Errors: not_found. */
export async function readEntries(
  db: WriteDb,
  ids: readonly string[],
  propose: ProposeKey,
  at: string,
): Promise<BibEntry[]> {
  const unique = [...new Set(ids)]
  const sources = await readSources(db, unique)
  const keys = await storeCitekeys(db, sources, propose, at)
  const facts = await readFacts(db, unique)
  return sources.map((source) => makeEntry(source, keys.get(source.id) ?? source.id, facts.get(source.id)))
}

/** Entries made before, each with what it was made of: what did not change is the same entry again. */
export type KnownEntries = Map<string, { readonly stamp: string; readonly entry: BibEntry }>

/** As they are stored, by key. Papers without a key are left out. Errors: not_found. */
export async function readStoredEntries(
  db: ReadDb,
  ids: readonly string[],
  known: KnownEntries = new Map(),
): Promise<BibEntry[]> {
  const keys = await readKeys(db, ids)
  const keyed = [...new Set(ids)].filter((id) => keys.has(id))
  const facts = await readFacts(db, keyed)
  const sources = await readSources(db, keyed)
  const entries = sources.map((source) => {
    const key = keys.get(source.id)?.key ?? source.id
    const stamp = JSON.stringify([source, key, facts.get(source.id)])
    const before = known.get(source.id)
    if (before?.stamp === stamp) return before.entry
    const entry = makeEntry(source, key, facts.get(source.id))
    known.set(source.id, { stamp, entry })
    return entry
  })
  return sortByKey(entries)
}

/** Case counts for nothing, as in the files of those who sort by hand. */
function sortByKey(entries: readonly BibEntry[]): BibEntry[] {
  const ranked = entries.map((entry) => ({ entry, rank: entry.citekey.toLowerCase() }))
  ranked.sort((a, b) => (a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : 0))
  return ranked.map(({ entry }) => entry)
}
