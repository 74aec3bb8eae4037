// Writes one page of the feed into the library, in the caller's transaction. Idempotent: the same page again changes nothing.
import type { WriteDb } from '../db/database.ts'
import { hasChanged, type PaperRowValues, paperRow } from './paper-row.ts'
import type { FeedItem, ParsedItem } from './parse-item.ts'

export type IngestCounts = { added: number; updated: number; unchanged: number; rejected: number }

export const NO_COUNTS: Readonly<IngestCounts> = { added: 0, updated: 0, unchanged: 0, rejected: 0 }

export function addCounts(a: Readonly<IngestCounts>, b: Readonly<IngestCounts>): IngestCounts {
  return {
    added: a.added + b.added,
    updated: a.updated + b.updated,
    unchanged: a.unchanged + b.unchanged,
    rejected: a.rejected + b.rejected,
  }
}

export type Page = {
  /** The request's address or the file's path: under it, unreadable records are kept. */
  readonly source: string
  /** The days asked for, oldest first; none for a file. */
  readonly days: readonly string[]
  readonly parsed: readonly ParsedItem[]
}

/** Stores a page's readable items and keeps its unreadable records for inspection. `at` is the instant of checking. */
export async function ingestPage(db: WriteDb, page: Page, at: string): Promise<IngestCounts> {
  const items = uniqueListings(page.parsed.flatMap((parsed) => ('item' in parsed ? [parsed.item] : [])))
  const rejected = page.parsed.flatMap((parsed) => ('item' in parsed ? [] : [parsed]))
  await keepRejected(db, page, rejected, at)
  const counts = { ...NO_COUNTS, rejected: rejected.length }
  if (items.length === 0) return counts

  const stored = await readStored(db, items)
  const fresh: PaperRowValues[] = []
  const changed: PaperRowValues[] = []
  for (const item of latestListings(items)) {
    const row = paperRow(item)
    const before = stored.get(item.id)
    if (before === undefined) fresh.push(row)
    else if (hasChanged(before, row)) changed.push(row)
  }
  await insertPapers(db, fresh, at)
  await updatePapers(db, changed, at)
  const listed = await listPapers(db, items)
  await keepMetrics(db, [...fresh, ...changed], at)

  // A paper now listed on a second, older day keeps its row, and yet the library knows more of it than before.
  const touched = new Set([...fresh, ...changed].map((row) => row.id))
  const newlyListed = listed.filter((id) => !touched.has(id)).length
  counts.added = fresh.length
  counts.updated = changed.length + newlyListed
  counts.unchanged = items.length - counts.added - counts.updated
  return counts
}

/** Pages can repeat an item; the later place wins. */
function uniqueListings(items: readonly FeedItem[]): FeedItem[] {
  return [...new Map(items.map((item) => [`${item.day} ${item.id}`, item])).values()]
}

/** One item a paper: that of the latest day, should a page list it on two. */
function latestListings(items: readonly FeedItem[]): Iterable<FeedItem> {
  const latest = new Map<string, FeedItem>()
  for (const item of items) {
    const other = latest.get(item.id)
    if (other === undefined || other.day <= item.day) latest.set(item.id, item)
  }
  return latest.values()
}

async function readStored(db: WriteDb, items: readonly FeedItem[]) {
  const rows = await db
    .selectFrom('paper')
    .select(['id', 'raw', 'feed_day'])
    .where(
      'id',
      'in',
      items.map((item) => item.id),
    )
    .execute()
  return new Map(rows.map((row) => [row.id, row]))
}

/** SQLite takes at most 32,766 parameters in a statement; a row has 25. */
const ROWS_PER_INSERT = 500

export async function insertPapers(db: WriteDb, rows: readonly PaperRowValues[], at: string): Promise<void> {
  for (let start = 0; start < rows.length; start += ROWS_PER_INSERT) {
    const values = rows
      .slice(start, start + ROWS_PER_INSERT)
      .map((row) => ({ ...row, added_at: at, updated_at: at }))
    await db.insertInto('paper').values(values).execute()
  }
}

async function updatePapers(db: WriteDb, rows: readonly PaperRowValues[], at: string): Promise<void> {
  for (const row of rows) {
    await db
      .updateTable('paper')
      .set({ ...row, updated_at: at })
      .where('id', '=', row.id)
      .execute()
  }
}

/** Records which days list which papers; answers the ids for which that was news. */
async function listPapers(db: WriteDb, items: readonly FeedItem[]): Promise<string[]> {
  const papers = await db
    .selectFrom('paper')
    .select(['id', 'number'])
    .where(
      'id',
      'in',
      items.map((item) => item.id),
    )
    .execute()
  const idOf = new Map(papers.map((paper) => [paper.number, paper.id]))
  const numberOf = new Map(papers.map((paper) => [paper.id, paper.number]))
  const values = items.flatMap((item) => {
    const number = numberOf.get(item.id)
    return number === undefined ? [] : [{ day: item.day, paper_number: number }]
  })
  const inserted = await db
    .insertInto('listing')
    .values(values)
    .onConflict((conflict) => conflict.doNothing())
    .returning('paper_number')
    .execute()
  return inserted.flatMap((row) => idOf.get(row.paper_number) ?? [])
}

/** One row per paper and instant, and only where upvotes, comments or stars are not what they last were. */
export async function keepMetrics(db: WriteDb, rows: readonly PaperRowValues[], at: string): Promise<void> {
  if (rows.length === 0) return
  await db
    .insertInto('metric')
    .columns(['paper_number', 'at', 'upvotes', 'comments', 'stars'])
    .expression((eb) =>
      eb
        .selectFrom('paper as p')
        .select((row) => ['p.number', row.val(at).as('at'), 'p.upvotes', 'p.comments', 'p.github_stars'])
        .where(
          'p.id',
          'in',
          rows.map((row) => row.id),
        )
        .where(({ not, exists, selectFrom }) =>
          not(
            exists(
              selectFrom('metric as m')
                .select('m.at')
                .whereRef('m.paper_number', '=', 'p.number')
                .where('m.at', '=', (latest) =>
                  latest
                    .selectFrom('metric as l')
                    .select((l) => l.fn.max('l.at').as('at'))
                    .whereRef('l.paper_number', '=', 'p.number'),
                )
                .whereRef('m.upvotes', '=', 'p.upvotes')
                .whereRef('m.comments', '=', 'p.comments')
                .whereRef('m.stars', 'is not distinct from', 'p.github_stars'),
            ),
          ),
        ),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

async function keepRejected(
  db: WriteDb,
  { source, days }: Page,
  rejected: readonly { reason: string; raw: string }[],
  at: string,
): Promise<void> {
  await db.deleteFrom('rejected_record').where('source', '=', source).execute()
  for (const [position, record] of rejected.entries()) {
    await db
      .insertInto('rejected_record')
      .values({ source, position, ...dayRange(days), ...record, seen_at: at })
      .execute()
  }
}

function dayRange(days: readonly string[]): { first_day: string; last_day: string } {
  return { first_day: days[0] ?? '', last_day: days.at(-1) ?? '' }
}

/** Forgets what was rejected among days that `sources` have now brought in full. */
export async function forgetRejected(
  db: WriteDb,
  days: readonly string[],
  sources: readonly string[],
): Promise<void> {
  const { first_day, last_day } = dayRange(days)
  await db
    .deleteFrom('rejected_record')
    .where('first_day', '>=', first_day)
    .where('last_day', '<=', last_day)
    .where('source', 'not in', sources)
    .execute()
}
