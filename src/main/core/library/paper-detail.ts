// One paper in full: feed truth and user truth put together for the detail pane and `show`.
import { LecternError } from '../../../shared/errors.ts'
import { isLocalId } from '../../../shared/local-id.ts'
import type { Author, PaperDetail } from '../../../shared/model.ts'
import { compact, orUndefined, parseStrings } from '../db/convert.ts'
import type { ReadDb } from '../db/database.ts'
import { collectionsOf } from './collections.ts'
import { readReading } from './reading.ts'

/** The services a paper's pages are on, as configured. */
export type Sites = { readonly hub: string; readonly arxiv: string }

function paperLinks(id: string, { hub, arxiv }: Sites): PaperDetail['links'] {
  if (isLocalId(id)) return {}
  return {
    hub: `${hub}/papers/${id}`,
    arxiv: `${arxiv}/abs/${id}`,
    pdf: `${arxiv}/pdf/${id}`,
  }
}

/** Errors: not_found. */
export async function readPaperDetail(db: ReadDb, id: string, sites: Sites): Promise<PaperDetail> {
  const row = await db.selectFrom('paper').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) throw new LecternError('not_found', { what: 'paper', id })
  const days = await db
    .selectFrom('listing')
    .select('day')
    .where('paper_number', '=', row.number)
    .orderBy('day')
    .execute()
  const tags = await db
    .selectFrom('paper_tag as pt')
    .innerJoin('tag as t', 't.id', 'pt.tag_id')
    .select('t.name')
    .where('pt.paper_id', '=', id)
    .orderBy('t.name')
    .execute()
  const citekey = await db.selectFrom('citekey').select('key').where('paper_id', '=', id).executeTakeFirst()
  return compact({
    id: row.id,
    title: row.title,
    authors: JSON.parse(row.authors) as Author[],
    abstract: row.abstract,
    publishedAt: orUndefined(row.published_at),
    days: days.map(({ day }) => day),
    upvotes: row.upvotes,
    comments: row.comments,
    thumbnail: orUndefined(row.thumbnail),
    projectPage: orUndefined(row.project_page),
    githubRepo: orUndefined(row.github_repo),
    githubStars: orUndefined(row.github_stars),
    organization: orUndefined(row.organization),
    submittedBy: orUndefined(row.submitted_by),
    aiSummary: orUndefined(row.ai_summary),
    aiKeywords: parseStrings(row.ai_keywords),
    withdrawnAt: orUndefined(row.withdrawn_at),
    addedAt: row.added_at,
    links: paperLinks(id, sites),
    reading: await readReading(db, id),
    tags: tags.map(({ name }) => name),
    collections: await collectionsOf(db, id),
    citekey: citekey?.key,
  })
}
