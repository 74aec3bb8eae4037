// Reading status, rating, note and last page of a paper: user truth.
import { type Selectable, sql } from 'kysely'
import { type Reading, STATUSES, type Status } from '../../../shared/model.ts'
import { compact, orUndefined } from '../db/convert.ts'
import type { ReadDb, WriteDb } from '../db/database.ts'
import { listed, listedInOrder } from '../db/id-list.ts'
import type { ReadingTable } from '../db/schema.ts'
import { knownPapers } from './known-papers.ts'

const DATE_COLUMN = {
  inbox: 'inbox_at',
  queued: 'queued_at',
  reading: 'reading_at',
  read: 'read_at',
  skipped: 'skipped_at',
} as const satisfies Record<Status, keyof ReadingTable>

export async function readReading(db: ReadDb, id: string): Promise<Reading> {
  const row = await db.selectFrom('reading').selectAll().where('paper_id', '=', id).executeTakeFirst()
  return row ? toReading(row) : { status: 'inbox', rating: 0, note: '', dates: {} }
}

function toReading(row: Selectable<ReadingTable>): Reading {
  const dates = STATUSES.flatMap((status) => {
    const at = row[DATE_COLUMN[status]]
    return at === null ? [] : [[status, at] as const]
  })
  return compact({
    status: row.status,
    rating: row.rating,
    note: row.note,
    lastPage: orUndefined(row.last_page),
    dates: Object.fromEntries(dates) as Reading['dates'],
  })
}

/** Sets the status where it is another one, and records when. Answers how many papers changed. Errors: not_found. */
export async function setStatus(
  db: WriteDb,
  ids: readonly string[],
  status: Status,
  at: string,
): Promise<number> {
  const known = await knownPapers(db, ids)
  if (known.length === 0) return 0
  const column = DATE_COLUMN[status]
  const statuses = await db
    .selectFrom('reading')
    .select(['paper_id', 'status'])
    .where('paper_id', 'in', listed(known))
    .execute()
  const current = new Map(statuses.map((row) => [row.paper_id, row.status]))
  const changing = known.filter((id) => (current.get(id) ?? 'inbox') !== status)
  if (changing.length === 0) return 0
  // `where true`: without it, SQLite would take `on` for a join's.
  await sql`
    insert into reading (paper_id, status, ${sql.ref(column)})
    select value, ${status}, ${at} from ${listedInOrder(changing)} where true
    on conflict (paper_id) do update set status = ${status}, ${sql.ref(column)} = ${at}`.execute(db)
  return changing.length
}

const UNTOUCHED = {
  rating: 0,
  note: '',
  last_page: null,
  inbox_at: null,
  queued_at: null,
  reading_at: null,
  read_at: null,
  skipped_at: null,
} as const

export type ReadingUpdate = {
  readonly rating?: number | undefined
  readonly note?: string | undefined
  readonly lastPage?: number | undefined
}

/** Sets what is given and leaves the rest. Answers 1 when something is now different. Errors: not_found. */
export async function updateReading(db: WriteDb, id: string, update: ReadingUpdate): Promise<number> {
  await knownPapers(db, [id])
  const before = await readReading(db, id)
  const after = { ...before, ...compact(update) }
  if (after.rating === before.rating && after.note === before.note && after.lastPage === before.lastPage)
    return 0
  const values = { rating: after.rating, note: after.note, last_page: after.lastPage ?? null }
  await db
    .insertInto('reading')
    .values({ ...UNTOUCHED, paper_id: id, status: 'inbox', ...values })
    .onConflict((conflict) => conflict.column('paper_id').doUpdateSet(values))
    .execute()
  return 1
}

/** Where a paper was left. Written past the undo log: leafing through a paper is nothing to take back. Errors: not_found. */
export async function keepPage(db: WriteDb, id: string, page: number): Promise<number> {
  await knownPapers(db, [id])
  const before = await readReading(db, id)
  if (before.lastPage === page) return 0
  await db
    .insertInto('reading')
    .values({ ...UNTOUCHED, paper_id: id, status: 'inbox', last_page: page })
    .onConflict((conflict) => conflict.column('paper_id').doUpdateSet({ last_page: page }))
    .execute()
  return 1
}
