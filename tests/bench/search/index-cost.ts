// What the search index costs the library: its size beside the text, and the time it adds to storing a day's papers.
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import SQLite from 'better-sqlite3'
import { DATABASE_FILE, openDatabase } from '../../../src/main/core/db/open-database.ts'
import { ingestPage } from '../../../src/main/core/feed/ingest.ts'
import { parseItem } from '../../../src/main/core/feed/parse-item.ts'
import { makeCorpus } from './corpus/make-corpus.ts'
import { openOurs } from './engines/ours.ts'
import { percentile } from './figures.ts'

export type IndexCost = {
  readonly textBytes: number
  readonly indexBytes: number
  /** Medians, in milliseconds, of one transaction with a day's papers. */
  readonly dayWithIndex: number
  readonly dayWithoutIndex: number
  /** Of the first search after such a day, and whether all of those found the new paper that they meant. */
  readonly nextSearch: number
  readonly foundNew: boolean
}

const DAY_PAPERS = 50
const ROUNDS = 11
const NEW_DAY = '2026-12-15'

/** Tables that are there whether or not anything is searched. All others are the index. */
const OTHER_TABLES =
  `paper listing day metric feed_page rejected_record app_state reading tag paper_tag collection
  collection_paper citekey change change_row current_change sqlite_schema sqlite_sequence sqlite_stat1`.split(
    /\s+/,
  )

/** Works on a copy: the library stays as it is. */
export async function measureIndexCost(libraryPath: string): Promise<IndexCost> {
  const dataDir = mkdtempSync(join(tmpdir(), 'lectern-bench-cost-'))
  try {
    const path = join(dataDir, DATABASE_FILE)
    copyFileSync(libraryPath, path)
    return { ...sizes(path), ...(await measureDays(dataDir, path)) }
  } finally {
    rmSync(dataDir, { recursive: true, force: true })
  }
}

function sizes(path: string): { textBytes: number; indexBytes: number } {
  const db = new SQLite(path, { readonly: true })
  const bytes = db
    .prepare(`
      select coalesce(m.tbl_name, s.name) as name, sum(s.pgsize) as bytes
      from (select name, sum(pgsize) as pgsize from dbstat group by name) s
      left join sqlite_schema m on m.name = s.name group by 1
    `)
    .all() as { name: string; bytes: number }[]
  const textBytes = db
    .prepare(`
      select sum(octet_length(title) + octet_length(author_names) + octet_length(ai_keywords) + octet_length(abstract))
      from paper
    `)
    .pluck()
    .get() as number
  db.close()
  const index = bytes.filter(({ name }) => !OTHER_TABLES.includes(name))
  return { textBytes, indexBytes: index.reduce((sum, table) => sum + table.bytes, 0) }
}

/** With and without the index in turn, so that a busy moment of the machine meets both. */
async function measureDays(
  dataDir: string,
  path: string,
): Promise<Omit<IndexCost, 'textBytes' | 'indexBytes'>> {
  const times = { with: [] as number[], without: [] as number[], search: [] as number[] }
  let foundNew = true
  const db = openDatabase({ dataDir, shared: false })
  const engine = openOurs(path)
  engine.search('learning', 10)
  const days = dayPages()
  try {
    for (const [round, parsed] of days.entries()) {
      const isIndexed = round % 2 === 0
      const restore = isIndexed ? undefined : dropTriggers(path)
      const started = performance.now()
      await db.write((trx) =>
        ingestPage(trx, { source: 'bench', days: [], parsed }, `${NEW_DAY}T12:00:00.000Z`),
      )
      const ms = performance.now() - started
      restore?.()
      // The first round of each fills caches.
      if (round > 1) times[isIndexed ? 'with' : 'without'].push(ms)
      const first = parsed[0]
      if (!isIndexed || first === undefined || !('item' in first)) continue
      const searched = performance.now()
      const ids = engine.search(first.item.title, 10)
      times.search.push(performance.now() - searched)
      foundNew &&= ids[0] === first.item.id
    }
  } finally {
    engine.close()
    await db.close()
  }
  return {
    dayWithIndex: percentile(times.with, 0.5),
    dayWithoutIndex: percentile(times.without, 0.5),
    nextSearch: percentile(times.search, 0.5),
    foundNew,
  }
}

function dayPages() {
  const rounds = (ROUNDS + 1) * 2
  const items = [...makeCorpus({ papers: rounds * DAY_PAPERS, seed: 'new days' })]
  const parsed = items.map(({ paper, ...outer }, index) =>
    parseItem({
      ...outer,
      paper: { ...paper, id: `2612.${10_000 + index}`, submittedOnDailyAt: `${NEW_DAY}T02:00:00.000Z` },
    }),
  )
  return Array.from({ length: rounds }, (_, round) =>
    parsed.slice(round * DAY_PAPERS, (round + 1) * DAY_PAPERS),
  )
}

/** Takes away the triggers that keep the index; the answer puts them back. */
function dropTriggers(path: string): () => void {
  const db = new SQLite(path)
  const tables = db.prepare(`select name from sqlite_schema where type = 'table'`).pluck().all() as string[]
  const indexTables = tables.filter((name) => !OTHER_TABLES.includes(name))
  const triggers = db.prepare(
    `select name, sql from sqlite_schema where type = 'trigger' and tbl_name = 'paper'`,
  )
  const kept = (triggers.all() as { name: string; sql: string }[]).filter(({ sql }) =>
    indexTables.some((table) => new RegExp(`\\b${table}\\b`).test(sql)),
  )
  for (const { name } of kept) db.exec(`drop trigger ${name}`)
  return () => {
    for (const { sql } of kept) db.exec(sql)
    db.close()
  }
}
