// Papers as list rows: `paper` beside the user's marks. Never reads an abstract, an author list or a raw item.
import { sql } from 'kysely'
import type { PaperRow } from '../../../shared/model.ts'
import { compact, orUndefined, parseStrings } from '../db/convert.ts'
import type { ReadDb } from '../db/database.ts'

/** Rows for the ids, in their order; ids that do not exist are left out. */
export async function readPaperRows(db: ReadDb, ids: readonly string[]): Promise<PaperRow[]> {
  if (ids.length === 0) return []
  const rows = await selectRows(db, ids)
  const byId = new Map(rows.map((row) => [row.id, toPaperRow(row)]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

function selectRows(db: ReadDb, ids: readonly string[]) {
  return db
    .selectFrom('paper as p')
    .leftJoin('reading as r', 'r.paper_id', 'p.id')
    .select([
      'p.id',
      'p.title',
      'p.lead_authors',
      'p.author_count',
      'p.feed_day',
      'p.upvotes',
      'p.comments',
      'p.thumbnail',
      'p.github_repo',
      'p.withdrawn_at',
      'r.status',
      'r.rating',
      'r.last_page',
      sql<number>`coalesce(r.note, '') <> ''`.as('has_note'),
      sql<number>`exists (select 1 from pdf f where f.paper_id = p.id and f.state = 'whole')`.as('offline'),
      sql<number | null>`(
        select f.pages from pdf f where f.paper_id = p.id and f.state = 'whole' order by f.version desc limit 1
      )`.as('pages'),
      (eb) =>
        eb
          .selectFrom('paper_tag as pt')
          .innerJoin('tag as t', 't.id', 'pt.tag_id')
          .select(sql<string>`json_group_array(t.name order by t.name)`.as('names'))
          .whereRef('pt.paper_id', '=', 'p.id')
          .as('tags'),
      (eb) =>
        eb
          .selectFrom('watch_match as m')
          .innerJoin('watch_rule as w', 'w.id', 'm.rule_id')
          .select(sql<string | null>`nullif(json_group_array(w.name order by w.name), '[]')`.as('names'))
          .whereRef('m.paper_number', '=', 'p.number')
          .where('w.enabled', '=', 1)
          .as('watched'),
    ])
    .where('p.id', 'in', ids)
    .execute()
}

function toPaperRow(row: Awaited<ReturnType<typeof selectRows>>[number]): PaperRow {
  return compact({
    id: row.id,
    title: row.title,
    authors: parseStrings(row.lead_authors),
    authorCount: row.author_count,
    day: row.feed_day,
    upvotes: row.upvotes,
    comments: row.comments,
    status: row.status ?? 'inbox',
    rating: row.rating ?? 0,
    hasNote: row.has_note === 1,
    hasCode: row.github_repo !== null,
    tags: parseStrings(row.tags ?? '[]'),
    thumbnail: orUndefined(row.thumbnail),
    withdrawn: row.withdrawn_at !== null,
    offline: row.offline === 1 || undefined,
    lastPage: orUndefined(row.last_page),
    pages: row.pages || undefined,
    watched: row.watched === null ? undefined : parseStrings(row.watched),
  })
}
