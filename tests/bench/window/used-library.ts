// The invented library as a reader has it after years: its days fetched, its older half decided. Kept like the one it is
// made of; every run works on a copy of its own.
import { cpSync, existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase } from '../../../src/main/core/db/open-database.ts'
import { settleDays } from '../../../src/main/core/feed/ledger.ts'
import { setStatus } from '../../../src/main/core/library/reading.ts'
import { addTag } from '../../../src/main/core/library/tags.ts'
import { openLibrary } from '../search/library.ts'

const AT = '2026-12-01T12:00:00.000Z'
const FAR_AWAY = '9999-12-31'
const TAGS = ['agents', 'diffusion', 'to cite', 'vision', 'speech', 'evaluation']
const IDS_PER_CHANGE = 5000

/** A folder to work in and to delete. */
export async function copyUsedLibrary(papers: number): Promise<string> {
  const library = await openLibrary({ papers, seed: '1', realFiles: [], fresh: false })
  const used = `${library.folder}-used`
  if (!existsSync(used)) {
    const partial = `${used}.partial`
    rmSync(partial, { recursive: true, force: true })
    cpSync(library.folder, partial, { recursive: true })
    await use(partial)
    renameSync(partial, used)
  }
  const copy = mkdtempSync(join(tmpdir(), 'lectern-window-bench-'))
  cpSync(used, copy, { recursive: true })
  return copy
}

async function use(dataDir: string): Promise<void> {
  const db = openDatabase({ dataDir, shared: false })
  const papers = await db.read.selectFrom('paper').select(['id', 'feed_day']).orderBy('feed_day').execute()
  const days = [...new Set(papers.map((paper) => paper.feed_day))]
  await db.write((trx) => settleDays(trx, days, FAR_AWAY, AT))
  const decided = papers.slice(0, Math.floor(papers.length / 2)).map((paper) => paper.id)
  for (let start = 0; start < decided.length; start += IDS_PER_CHANGE) {
    const ids = decided.slice(start, start + IDS_PER_CHANGE)
    const share = (rest: number, of: number) => ids.filter((_, index) => index % of === rest)
    await db.recordChange('reading.setStatus', AT, (trx) => setStatus(trx, ids, 'skipped', AT))
    await db.recordChange('reading.setStatus', AT, (trx) => setStatus(trx, share(0, 10), 'read', AT))
    await db.recordChange('reading.setStatus', AT, (trx) => setStatus(trx, share(1, 50), 'queued', AT))
    const tag = TAGS[(start / IDS_PER_CHANGE) % TAGS.length] ?? 'agents'
    await db.recordChange('tags.add', AT, (trx) => addTag(trx, share(0, 20), tag, AT))
  }
  await db.close()
}
