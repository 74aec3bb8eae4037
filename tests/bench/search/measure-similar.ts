// How long similar papers take, over papers from all of a library.
import SQLite from 'better-sqlite3'
import { openSearchEngine } from '../../../src/main/core/search/search-engine.ts'
import { cacheDirOf } from './engines/ours.ts'
import { percentile } from './figures.ts'

const ASKED = 200
const LIMIT = 10

/** Milliseconds. */
export function measureSimilar(libraryPath: string): { p50: number; p95: number } {
  const db = new SQLite(libraryPath, { readonly: true })
  const ids = db
    .prepare('select id from paper where number % max(1, (select count(*) from paper) / ?) = 0')
    .pluck()
    .all(ASKED) as string[]
  db.close()
  const engine = openSearchEngine({ libraryPath, cacheDir: cacheDirOf(libraryPath) })
  try {
    const times = ids.map((id) => {
      const started = performance.now()
      engine.similar({ id, limit: LIMIT })
      return performance.now() - started
    })
    return { p50: percentile(times, 0.5), p95: percentile(times, 0.95) }
  } finally {
    engine.close()
  }
}
