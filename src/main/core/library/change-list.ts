// The last changes, as the history shows them.
import type { HistoryEntry } from '../../../shared/history-model.ts'
import { compact } from '../db/convert.ts'
import type { ReadDb } from '../db/database.ts'
import { listed } from '../db/id-list.ts'
import {
  type Change,
  describeChange,
  type Image,
  type Names,
  namesBeside,
  onlyPaper,
} from './describe-change.ts'

/** Rows looked at from each end of a change. */
const OUTER = 3

export async function listChanges(
  db: ReadDb,
  limit: number,
): Promise<{ entries: HistoryEntry[]; hasMore: boolean }> {
  const found = await db
    .selectFrom('change')
    .selectAll()
    .orderBy('id', 'desc')
    .limit(limit + 1)
    .execute()
  const changes = await Promise.all(
    found.slice(0, limit).map(async (row) => ({ ...row, ...(await outerRows(db, row.id)) })),
  )
  const names = namesWhenMade(changes, await currentNames(db))
  const papers = changes.map(({ images }) => onlyPaper(images))
  const titles = await titlesOf(
    db,
    papers.flatMap((id) => id ?? []),
  )
  const entries = changes.map((change, index) => {
    const description = describeChange(change, names[index] ?? new Map())
    const paper = papers[index]
    return compact({
      ...description,
      id: change.id,
      at: change.at,
      isUndone: change.undone_at !== null,
      title: paper === undefined || description.papers > 1 ? undefined : titles.get(paper),
    })
  })
  return { entries, hasMore: found.length > limit }
}

/** A change's rows are written by one transaction, and so numbered in one run: how many is known by its two ends. */
async function outerRows(db: ReadDb, changeId: number): Promise<Pick<Change, 'images' | 'rows'>> {
  const end = (direction: 'asc' | 'desc') =>
    db
      .selectFrom('change_row')
      .select(['id', 'table_name', 'before', 'after'])
      .where('change_id', '=', changeId)
      .orderBy('id', direction)
      .limit(OUTER)
      .execute()
  const outer = new Map([...(await end('asc')), ...(await end('desc')).reverse()].map((row) => [row.id, row]))
  const images = [...outer.values()].map(
    ({ id, table_name, before, after }): Image => ({
      id,
      table: table_name,
      before: before === null ? undefined : JSON.parse(before),
      after: after === null ? undefined : JSON.parse(after),
    }),
  )
  const first = images[0]?.id ?? 0
  const last = images.at(-1)?.id ?? first - 1
  return { images, rows: last - first + 1 }
}

/** From now on back through what is done, and on through what is taken back. Changes are newest first. */
function namesWhenMade(changes: readonly (Change & { undone_at: string | null })[], now: Names): Names[] {
  const firstDone = changes.findIndex((change) => change.undone_at === null)
  const border = firstDone < 0 ? changes.length : firstDone
  const names: Names[] = []
  let known = now
  changes.slice(border).forEach((change, index) => {
    names[border + index] = known
    known = namesBeside(known, change, 'before')
  })
  known = now
  for (let index = border - 1; index >= 0; index -= 1) {
    const change = changes[index]
    if (change !== undefined) known = namesBeside(known, change, 'after')
    names[index] = known
  }
  return names
}

async function currentNames(db: ReadDb): Promise<Names> {
  const tags = await db.selectFrom('tag').select(['id', 'name']).execute()
  const collections = await db.selectFrom('collection').select(['id', 'name']).execute()
  return new Map([
    ...tags.map(({ id, name }) => [`tag ${id}`, name] as const),
    ...collections.map(({ id, name }) => [`collection ${id}`, name] as const),
  ])
}

async function titlesOf(db: ReadDb, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await db.selectFrom('paper').select(['id', 'title']).where('id', 'in', listed(ids)).execute()
  return new Map(rows.map(({ id, title }) => [id, title]))
}
