// Papers that no day lists, because they were added by hand: stored by the same rows as the feed's.

import type { LocalChange } from '../../../shared/adding-model.ts'
import { LecternError } from '../../../shared/errors.ts'
import { feedToday } from '../../../shared/feed-day.ts'
import { orUndefined } from '../db/convert.ts'
import type { WriteDb } from '../db/database.ts'
import { insertPapers, keepMetrics } from './ingest.ts'
import { paperRow } from './paper-row.ts'
import { type FeedItem, parseItem } from './parse-item.ts'

type Ref = { readonly id: string; readonly title: string }
export type LocalEntry = Ref & {
  readonly abstract: string
  readonly authors: readonly string[]
  readonly publishedAt?: string | undefined
  readonly link?: string | undefined
}

/**
 * Stores a paper as the hub describes it, unless it is here already; undefined when it cannot be read.
 *
 * Its `feed_day` is the day it was added, so that it stands at the head of the list, where its reader looks for it. It has
 * no listing: the views of days and the ledger stay what the feed said. When a day turns out to list it, the feed's item
 * takes the row over, its day included (see `hasChanged`).
 */
export async function storeUnlisted(db: WriteDb, paper: unknown, at: string): Promise<Ref | undefined> {
  const parsed = parseItem({ paper }, feedToday(Date.parse(at)))
  if (!('item' in parsed)) return undefined
  return insert(db, parsed.item, at)
}

/** Stores what is known of a paper in the user's own words, unless it is here already. */
export async function storeLocal(db: WriteDb, entry: LocalEntry, at: string): Promise<Ref> {
  return insert(db, itemOf(entry), at)
}

/** Changes a local entry's words. Errors: not_found. */
export async function updateLocal(db: WriteDb, change: LocalChange, at: string): Promise<number> {
  const { id } = change
  const before = await db
    .selectFrom('paper')
    .select(['title', 'abstract', 'authors', 'published_at', 'project_page'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (!before) throw new LecternError('not_found', { what: 'paper', id })
  const authors =
    change.authors ?? (JSON.parse(before.authors) as FeedItem['authors']).map(({ name }) => name)
  const { title = before.title, abstract = before.abstract } = change
  const publishedAt = change.publishedAt === undefined ? before.published_at : instantOf(change.publishedAt)
  const link = change.link === undefined ? before.project_page : change.link || undefined
  const row = paperRow(
    itemOf({ id, title, abstract, authors, publishedAt: orUndefined(publishedAt), link: orUndefined(link) }),
  )
  const isSame =
    row.title === before.title &&
    row.abstract === before.abstract &&
    row.authors === before.authors &&
    row.published_at === before.published_at &&
    row.project_page === before.project_page
  if (isSame) return 0
  // The day it was added stays.
  const { feed_day: _, ...words } = row
  await db
    .updateTable('paper')
    .set({ ...words, updated_at: at })
    .where('id', '=', id)
    .execute()
  return 1
}

/** The instant at which a day begins; nothing for no day. */
function instantOf(day: string): string | undefined {
  return day === '' ? undefined : `${day}T00:00:00.000Z`
}

async function insert(db: WriteDb, item: FeedItem, at: string): Promise<Ref> {
  const { id, title } = item
  const stored = await db.selectFrom('paper').select(['id', 'title']).where('id', '=', id).executeTakeFirst()
  if (stored) return stored
  const row = paperRow({ ...item, day: feedToday(Date.parse(at)), raw: '' })
  await insertPapers(db, [row], at)
  await keepMetrics(db, [row], at)
  return { id, title }
}

function itemOf({ id, title, abstract, authors, publishedAt, link }: LocalEntry): FeedItem {
  return {
    id,
    title,
    abstract,
    day: '',
    raw: '',
    publishedAt,
    authors: authors.map((name) => ({ name })),
    upvotes: 0,
    comments: 0,
    thumbnail: undefined,
    projectPage: link,
    githubRepo: undefined,
    githubStars: undefined,
    organization: undefined,
    submittedBy: undefined,
    discussionId: undefined,
    withdrawnAt: undefined,
    aiSummary: undefined,
    aiKeywords: [],
  }
}
