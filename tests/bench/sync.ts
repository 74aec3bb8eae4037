// What a sync costs beside the least it could: the same rows inserted by a plain better-sqlite3 loop into the same
// tables, in as many transactions, once with the search index kept by its triggers and once without. Processor time,
// not the wall's: machines are shared.
//   npm run bench -- sync            items of the sample feed
//   npm run bench -- sync FILE…      saved answers of the real one
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import SQLite from 'better-sqlite3'
import { systemClock } from '../../src/main/core/clock.ts'
import { openCore } from '../../src/main/core/core.ts'
import { openDatabase } from '../../src/main/core/db/open-database.ts'
import { answerFeed, type FeedSource } from '../../src/main/core/feed/sample/feed-rules.ts'
import { sampleDaySize, sampleItem } from '../../src/main/core/feed/sample/sample-item.ts'
import type { WireItem } from '../../src/main/core/feed/sample/wire-item.ts'
import { addDays } from '../../src/shared/feed-day.ts'

const ROUNDS = 7
const SAMPLE_ITEMS = 3500
const ROWS_PER_TRANSACTION = 100
const TABLES = ['paper', 'listing', 'metric', 'day'] as const

export async function benchSync(files: readonly string[]): Promise<void> {
  const items = files.length > 0 ? readFiles(files) : sampleItems()
  const feed = createFeed(items)
  const syncs: number[] = []
  const loops: number[] = []
  const bareLoops: number[] = []
  let rows: Rows | undefined
  // One uncounted round first: it warms both up, fills the feed's answers, and gives the loop its rows.
  for (let round = 0; round <= ROUNDS; round += 1) {
    const dataDir = mkdtempSync(join(tmpdir(), 'lectern-bench-'))
    try {
      const sync = await measure(() => syncAll(join(dataDir, 'sync'), feed, items.length))
      rows ??= readRows(join(dataDir, 'sync'))
      const loop = await measure(() => insertPlainly(join(dataDir, 'loop'), rows as Rows))
      const bare = await measure(() => insertPlainly(join(dataDir, 'bare'), rows as Rows, true))
      if (round === 0) continue
      syncs.push(sync)
      loops.push(loop)
      bareLoops.push(bare)
    } finally {
      rmSync(dataDir, { recursive: true, force: true })
    }
  }
  const perItem = (times: readonly number[]) => `${((median(times) / items.length) * 1000).toFixed(3)} ms`
  const ratio = (others: readonly number[]) => {
    const ratios = syncs.map((time, index) => time / (others[index] ?? Number.NaN))
    return `ratio ${median(ratios).toFixed(2)} (${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)})`
  }
  const lines = [
    `${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.versions.node}, ${items.length} items, median of ${ROUNDS} rounds`,
    `full backfill                          ${perItem(syncs)} of processor time an item`,
    `plain loop                             ${perItem(loops)}   ${ratio(loops)}`,
    `plain loop, without the search index   ${perItem(bareLoops)}   ${ratio(bareLoops)}`,
  ]
  process.stdout.write(`${lines.join('\n')}\n`)
}

/** Seconds of processor time, system's included. */
async function measure(action: () => Promise<void> | void): Promise<number> {
  const before = process.cpuUsage()
  await action()
  const used = process.cpuUsage(before)
  return (used.user + used.system) / 1e6
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}

type Feed = { readonly fetch: typeof globalThis.fetch; readonly today: string }

/** Answers without a socket, each request's text made once, so that the feed's own work is not measured. */
function createFeed(items: readonly WireItem[]): Feed {
  const byDay = Map.groupBy(items, (item) => item.paper.submittedOnDailyAt.slice(0, 10))
  const today = addDays(
    [...byDay.keys()].reduce((a, b) => (a > b ? a : b)),
    1,
  )
  const source: FeedSource = { today, itemsOn: (day) => byDay.get(day) ?? [], all: () => items }
  const answers = new Map<string, ReturnType<typeof answerFeed>>()
  return {
    today,
    fetch: async (input) => {
      const url = String(input)
      const answer =
        answers.get(url) ??
        answerFeed(
          source,
          { url: new URL(url), ifNoneMatch: undefined },
          { left: 499, limit: 500, seconds: 300 },
        )
      answers.set(url, answer)
      return new Response(answer.body, { status: answer.status, headers: answer.headers })
    },
  }
}

async function syncAll(dataDir: string, feed: Feed, expected: number): Promise<void> {
  const clock = { ...systemClock, now: () => Date.parse(`${feed.today}T12:00:00Z`) }
  const core = await openCore({
    dataDir,
    host: 'headless',
    version: 'bench',
    env: {},
    clock,
    fetch: feed.fetch,
    limits: { paceMs: 0 },
  })
  const stream = await core.client.sync.run({ scope: { kind: 'all' } })
  let step = await stream.next()
  while (!step.done) step = await stream.next()
  await core.close()
  if (step.value.added !== expected) throw new Error(`${step.value.added} of ${expected} items were added`)
}

type Row = Record<string, unknown>
type Rows = Readonly<Record<(typeof TABLES)[number], readonly Row[]>>

function readRows(dataDir: string): Rows {
  const db = new SQLite(join(dataDir, 'library.db'), { readonly: true })
  const all = (table: string) => db.prepare(`select * from ${table}`).all() as Row[]
  const rows = { paper: all('paper'), listing: all('listing'), metric: all('metric'), day: all('day') }
  db.close()
  return rows
}

async function insertPlainly(dataDir: string, rows: Rows, withoutIndex = false): Promise<void> {
  await openDatabase({ dataDir, shared: false }).close()
  const db = new SQLite(join(dataDir, 'library.db'))
  db.pragma('synchronous = full')
  if (withoutIndex) db.exec('drop trigger index_paper_insert')
  for (const table of TABLES) {
    const columns = Object.keys(rows[table][0] ?? {})
    const insert = db.prepare(
      `insert into ${table} (${columns.join()}) values (${columns.map((name) => `@${name}`).join()})`,
    )
    for (let start = 0; start < rows[table].length; start += ROWS_PER_TRANSACTION) {
      db.transaction(() => {
        for (const row of rows[table].slice(start, start + ROWS_PER_TRANSACTION)) insert.run(row)
      })()
    }
  }
  db.close()
}

function sampleItems(): WireItem[] {
  const items: WireItem[] = []
  for (let day = '2024-01-01'; items.length < SAMPLE_ITEMS; day = addDays(day, 1)) {
    for (let index = 0; index < sampleDaySize(day); index += 1) items.push(sampleItem(day, index))
  }
  return items
}

function readFiles(files: readonly string[]): WireItem[] {
  return files.flatMap((file) => {
    const bytes = readFileSync(file)
    return JSON.parse((file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')) as WireItem[]
  })
}
