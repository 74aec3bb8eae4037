// Papers of the library as entries, each with its stored key.
import type { WriteDb } from '../db/database.ts'
import { readFacts } from './arxiv/facts-table.ts'
import type { BibEntry } from './bib-entry.ts'
import { storeCitekeys } from './citekeys.ts'
import { makeEntry } from './make-entry.ts'
import { readSources } from './read-sources.ts'

/** In the order given, each once; a paper's key is stored when it is first used. Errors: not_found. */
export async function readEntries(db: WriteDb, ids: readonly string[], at: string): Promise<BibEntry[]> {
  const unique = [...new Set(ids)]
  const sources = await readSources(db, unique)
  const keys = await storeCitekeys(db, sources, at)
  const facts = await readFacts(db, unique)
  return sources.map((source) => makeEntry(source, keys.get(source.id) ?? source.id, facts.get(source.id)))
}
