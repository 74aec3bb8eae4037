// A library of invented papers, stored by the app's own ingest, so that whatever keeps the search index keeps it here too.
// Built once and kept under the temporary folder.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import SQLite from 'better-sqlite3'
import { DATABASE_FILE, openDatabase } from '../../../src/main/core/db/open-database.ts'
import { ingestPage } from '../../../src/main/core/feed/ingest.ts'
import { type ParsedItem, parseItem } from '../../../src/main/core/feed/parse-item.ts'
import { makeCorpus } from './corpus/make-corpus.ts'

/** To be raised when makeCorpus writes other papers than before for the same seed. */
const CORPUS_VERSION = 3
const KEPT_ROOT = join(tmpdir(), 'lectern-search-bench')
const ITEMS_PER_TRANSACTION = 500
const CHECKED_AT = '2026-12-01T12:00:00.000Z'

export type LibraryOptions = {
  readonly papers: number
  readonly seed: string
  /** Saved answers of the feed, JSON or gzipped JSON, mixed in by day. */
  readonly realFiles: readonly string[]
  readonly fresh: boolean
  /** Where libraries are kept from run to run. */
  readonly root?: string
}

export type Library = {
  readonly folder: string
  readonly path: string
  readonly realIds: ReadonlySet<string>
  /** Seconds; undefined when it was there already. */
  readonly buildSeconds: number | undefined
}

export async function openLibrary(options: LibraryOptions): Promise<Library> {
  const real = options.realFiles.flatMap(readItems)
  const folder = join(options.root ?? KEPT_ROOT, keyOf(options))
  const library = { folder, path: join(folder, DATABASE_FILE), realIds: new Set(real.flatMap(idOf)) }
  if (options.fresh) rmSync(folder, { recursive: true, force: true })
  if (existsSync(library.path)) return { ...library, buildSeconds: undefined }
  const started = performance.now()
  const partial = `${folder}.partial`
  rmSync(partial, { recursive: true, force: true })
  await build(partial, mixByDay(real, options))
  renameSync(partial, folder)
  return { ...library, buildSeconds: (performance.now() - started) / 1000 }
}

/** Another schema is another library. */
function keyOf({ papers, seed, realFiles }: LibraryOptions): string {
  const dataDir = mkdtempSync(join(tmpdir(), 'lectern-bench-schema-'))
  try {
    void openDatabase({ dataDir, shared: false }).close()
    const db = new SQLite(join(dataDir, DATABASE_FILE), { readonly: true })
    const schema = db.prepare('select sql from sqlite_master order by name').pluck().all()
    const version = db.pragma('user_version', { simple: true })
    db.close()
    const hash = createHash('sha256').update(JSON.stringify([schema, realFiles, CORPUS_VERSION, seed]))
    return `${papers}-v${version}-${hash.digest('hex').slice(0, 12)}`
  } finally {
    rmSync(dataDir, { recursive: true, force: true })
  }
}

function idOf(parsed: ParsedItem): string[] {
  return 'item' in parsed ? [parsed.item.id] : []
}

export function readItems(file: string): ParsedItem[] {
  const bytes = readFileSync(file)
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
  return (JSON.parse(text) as unknown[]).map((value) => parseItem(value)).filter((parsed) => 'item' in parsed)
}

/** As many papers as asked for, the real ones among them. */
function* mixByDay(real: readonly ParsedItem[], { papers, seed }: LibraryOptions): Generator<ParsedItem> {
  const dayOf = (parsed: ParsedItem | undefined) => (parsed && 'item' in parsed ? parsed.item.day : '9999')
  const waiting = real.slice(0, papers).toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1))
  let next = 0
  for (const item of makeCorpus({ papers: papers - waiting.length, seed })) {
    const parsed = parseItem(item)
    while (dayOf(waiting[next]) <= dayOf(parsed)) yield waiting[next++] as ParsedItem
    yield parsed
  }
  yield* waiting.slice(next)
}

async function build(dataDir: string, items: Iterable<ParsedItem>): Promise<void> {
  mkdirSync(dataDir, { recursive: true })
  const db = openDatabase({ dataDir, shared: false })
  let page: ParsedItem[] = []
  const store = async () => {
    const parsed = page
    page = []
    if (parsed.length === 0) return
    await db.write((trx) => ingestPage(trx, { source: 'bench', days: [], parsed }, CHECKED_AT))
  }
  for (const item of items) {
    page.push(item)
    if (page.length === ITEMS_PER_TRANSACTION) await store()
  }
  await store()
  await db.close()
}
