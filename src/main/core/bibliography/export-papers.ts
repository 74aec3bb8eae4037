// Papers of the library as one bibliography file. The half that reads and stores; what is written is write-bibtex.ts's.
import { LecternError } from '../../../shared/errors.ts'
import type { Author } from '../../../shared/model.ts'
import { orUndefined } from '../db/convert.ts'
import type { ReadDb, WriteDb } from '../db/database.ts'
import type { BibEntry } from './bib-entry.ts'
import { proposeCitekey, uniqueCitekey } from './citekey.ts'
import { writeBibtex } from './write-bibtex.ts'

/** SQLite takes at most 32,766 parameters in a statement. */
const IDS_PER_QUERY = 5000

type Source = Omit<BibEntry, 'citekey'>

/** The papers as BibTeX, in the order given; each paper's key is stored when it is first used. Errors: not_found. */
export async function exportPapers(
  db: WriteDb,
  ids: readonly string[],
  at: string,
): Promise<{ text: string; entries: number }> {
  const sources = await readSources(db, [...new Set(ids)])
  const keys = await storeCitekeys(db, sources, at)
  const entries = sources.map(
    (source): BibEntry => ({ ...source, citekey: keys.get(source.id) ?? source.id }),
  )
  return { text: writeBibtex(entries), entries: entries.length }
}

async function readSources(db: ReadDb, ids: readonly string[]): Promise<Source[]> {
  const byId = new Map<string, Source>()
  for (let start = 0; start < ids.length; start += IDS_PER_QUERY) {
    const rows = await db
      .selectFrom('paper')
      .select(['id', 'title', 'published_at', 'authors'])
      .where('id', 'in', ids.slice(start, start + IDS_PER_QUERY))
      .execute()
    for (const row of rows) {
      const authors = (JSON.parse(row.authors) as Author[]).map((author) => author.name)
      const publishedAt = orUndefined(row.published_at)
      byId.set(row.id, {
        id: row.id,
        title: row.title,
        authors,
        ...(publishedAt === undefined ? {} : { publishedAt }),
      })
    }
  }
  return ids.map((id) => {
    const source = byId.get(id)
    if (!source) throw new LecternError('not_found', { what: 'paper', id })
    return source
  })
}

/** Every source's key: the stored one, or a new one that no other paper has, stored now. */
async function storeCitekeys(
  db: WriteDb,
  sources: readonly Source[],
  at: string,
): Promise<Map<string, string>> {
  const rows = await db.selectFrom('citekey').select(['paper_id', 'key']).execute()
  const keys = new Map(rows.map((row) => [row.paper_id, row.key]))
  const taken = new Set(rows.map((row) => row.key.toLowerCase()))
  for (const source of sources) {
    if (keys.has(source.id)) continue
    const key = uniqueCitekey(proposeCitekey(source), (candidate) => taken.has(candidate.toLowerCase()))
    keys.set(source.id, key)
    taken.add(key.toLowerCase())
    await db.insertInto('citekey').values({ paper_id: source.id, key, pinned: 0, created_at: at }).execute()
  }
  return keys
}
