// Papers of the library as the sources of entries: everything any format wants of them.
import { inReadingOrder, type PdfRect } from '../../../shared/annotations-model.ts'
import { LecternError } from '../../../shared/errors.ts'
import type { ItemType } from '../../../shared/importing-model.ts'
import type { Author } from '../../../shared/model.ts'
import { orUndefined } from '../db/convert.ts'
import type { ReadDb } from '../db/database.ts'
import { inChunks } from './in-chunks.ts'
import type { EntrySource } from './make-entry.ts'
import type { Imported } from './published-work.ts'

/** In the order given. Errors: not_found. */
export async function readSources(db: ReadDb, ids: readonly string[]): Promise<EntrySource[]> {
  const byId = new Map<string, EntrySource>()
  for (const chunk of inChunks(ids)) {
    const tags = await readTags(db, chunk)
    const imported = await readImported(db, chunk)
    const annotations = await readMarked(db, chunk)
    const rows = await db
      .selectFrom('paper as p')
      .leftJoin('reading as r', 'r.paper_id', 'p.id')
      .select([
        'p.id',
        'p.title',
        'p.published_at',
        'p.authors',
        'p.abstract',
        'p.withdrawn_at',
        'p.github_repo',
      ])
      .select(['r.status', 'r.rating', 'r.note'])
      .where('p.id', 'in', chunk)
      .execute()
    for (const row of rows) {
      byId.set(row.id, {
        id: row.id,
        title: row.title,
        authors: (JSON.parse(row.authors) as Author[]).map((author) => author.name),
        publishedAt: orUndefined(row.published_at),
        abstract: row.abstract,
        isWithdrawn: row.withdrawn_at !== null,
        codeUrl: orUndefined(row.github_repo),
        status: orUndefined(row.status),
        rating: orUndefined(row.rating),
        note: orUndefined(row.note),
        tags: tags.get(row.id),
        imported: imported.get(row.id),
        annotations: annotations.get(row.id),
      })
    }
  }
  return ids.map((id) => {
    const source = byId.get(id)
    if (!source) throw new LecternError('not_found', { what: 'paper', id })
    return source
  })
}

async function readTags(db: ReadDb, ids: readonly string[]): Promise<Map<string, string[]>> {
  const rows = await db
    .selectFrom('paper_tag as pt')
    .innerJoin('tag as t', 't.id', 'pt.tag_id')
    .select(['pt.paper_id', 't.name'])
    .where('pt.paper_id', 'in', ids)
    .orderBy('t.name')
    .execute()
  const tags = new Map<string, string[]>()
  for (const { paper_id: id, name } of rows) {
    const names = tags.get(id)
    if (names === undefined) tags.set(id, [name])
    else names.push(name)
  }
  return tags
}

/** Of a paper that was imported twice, what each file said first; its kind and numbers belong together. */
async function readImported(db: ReadDb, ids: readonly string[]): Promise<Map<string, Imported>> {
  const rows = await db
    .selectFrom('imported_entry')
    .select(['paper_id', 'type', 'authors', 'doi', 'url', 'venue', 'marks'])
    .where('paper_id', 'in', ids)
    .orderBy('imported_at')
    .execute()
  const imported = new Map<string, Imported>()
  for (const { paper_id: id, type, authors, doi, url, venue, marks } of rows) {
    const before = imported.get(id)
    imported.set(id, {
      ...(before ?? {
        type: type as ItemType,
        hasAuthors: authors !== '[]',
        marks: JSON.parse(marks) as Record<string, string>,
      }),
      doi: before?.doi ?? orUndefined(doi),
      url: before?.url ?? orUndefined(url),
      venue: before?.venue ?? orUndefined(venue),
    })
  }
  return imported
}

async function readMarked(
  db: ReadDb,
  ids: readonly string[],
): Promise<Map<string, NonNullable<EntrySource['annotations']>>> {
  const rows = await db
    .selectFrom('annotation')
    .select(['id', 'paper_id', 'version', 'page', 'kind', 'color', 'rects', 'text', 'comment'])
    .where('paper_id', 'in', ids)
    .execute()
  const placed = rows.map((row) => ({ ...row, rects: JSON.parse(row.rects) as PdfRect[] }))
  return Map.groupBy(placed.sort(inReadingOrder), (row) => row.paper_id)
}
