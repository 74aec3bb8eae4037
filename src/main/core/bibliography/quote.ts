// A few papers as text for another program, by the keys they have or would get. Stores nothing.
import type { PaperKey } from '../../../shared/citekey-model.ts'
import type { ReadDb } from '../db/database.ts'
import { readFacts } from './arxiv/facts-table.ts'
import type { BibEntry } from './bib-entry.ts'
import { makeEntry } from './make-entry.ts'
import { readSources } from './read-sources.ts'

/** In the order of the keys. Errors: not_found. */
export async function readQuoted(db: ReadDb, keys: readonly PaperKey[]): Promise<BibEntry[]> {
  const ids = keys.map(({ id }) => id)
  const sources = await readSources(db, ids)
  const facts = await readFacts(db, ids)
  return sources.map((source, place) => {
    const key = keys[place]
    return makeEntry(source, key?.key ?? key?.proposed ?? source.id, facts.get(source.id))
  })
}
