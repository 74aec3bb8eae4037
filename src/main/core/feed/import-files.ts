// Saved answers of the feed, as JSON or gzipped JSON, into the library: for a machine without the network.
import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { LecternError } from '../../../shared/errors.ts'
import type { SyncProgress, SyncResult } from '../../../shared/sync-model.ts'
import { type Clock, isoInstant } from '../clock.ts'
import type { Database } from '../db/database.ts'
import { forgetPages } from './feed-pages.ts'
import { addCounts, ingestPage, NO_COUNTS } from './ingest.ts'
import { listDays, openDays } from './ledger.ts'
import { type ParsedItem, parseItem } from './parse-item.ts'

const ITEMS_PER_TRANSACTION = 100

/** A day's worth of saved answers is some megabytes; this is far above a year's. */
const MOST_BYTES = 1_000_000_000

/**
 * Reads all files first, so that a bad one is refused before anything changes; then stores them, 100 items a
 * transaction. Errors: not_found (a path), feed_malformed (not JSON, or no list), cancelled.
 */
export async function importFiles(
  paths: readonly string[],
  deps: { readonly db: Database; readonly clock: Clock },
  report: (progress: SyncProgress) => void,
  signal: AbortSignal,
): Promise<SyncResult> {
  const { db, clock } = deps
  const startedMs = clock.now()
  const files = await Promise.all(paths.map(async (path) => ({ path, items: await readItems(path) })))
  const total = new Set(files.flatMap(({ items }) => daysIn(items))).size
  let counts = { ...NO_COUNTS }
  const seen = new Set<string>()
  for (const { path, items } of files) {
    for (let start = 0; start < items.length; start += ITEMS_PER_TRANSACTION) {
      if (signal.aborted) throw new LecternError('cancelled')
      const parsed = items.slice(start, start + ITEMS_PER_TRANSACTION)
      const days = daysIn(parsed)
      const stored = await db.write(async (trx) => {
        const at = isoInstant(clock.now())
        const result = await ingestPage(trx, { source: `${path}#${start}`, days: [], parsed }, at)
        await openDays(trx, days, at)
        for (const day of days) await forgetPages(trx, '', day, day)
        return result
      })
      counts = addCounts(counts, stored)
      for (const day of days) seen.add(day)
      report({ done: seen.size, total, label: path, counts })
    }
  }
  const entries = (await listDays(db.read)).filter((entry) => seen.has(entry.day)).reverse()
  return {
    ...counts,
    days: entries.map(({ day, state, papers }) => ({ day, state, papers })),
    durationMs: Math.round(clock.now() - startedMs),
  }
}

function daysIn(parsed: readonly ParsedItem[]): string[] {
  return [...new Set(parsed.flatMap((one) => ('item' in one ? [one.item.day] : [])))].sort()
}

async function readItems(path: string): Promise<ParsedItem[]> {
  const malformed = (reason: string) => new LecternError('feed_malformed', { source: path, reason })
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') throw new LecternError('not_found', { what: 'file', id: path })
    throw malformed(error.message)
  })
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b
  let value: unknown
  try {
    const plain = isGzip ? await promisify(gunzip)(bytes, { maxOutputLength: MOST_BYTES }) : bytes
    value = JSON.parse(plain.toString('utf8'))
  } catch (error) {
    throw malformed(error instanceof Error ? error.message : String(error))
  }
  if (!Array.isArray(value)) throw malformed('not a list of feed items')
  return value.map((item) => parseItem(item))
}
