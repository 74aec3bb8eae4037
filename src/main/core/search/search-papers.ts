// Finds papers by words, best first, from the full-text index.
import { sql } from 'kysely'
import { isArxivId, withoutVersion } from '../../../shared/arxiv-id.ts'
import type { SearchHit } from '../../../shared/model.ts'
import type { ReadDb } from '../db/database.ts'
import { matchAll, matchAny, queryWords } from './match-query.ts'

/** How much a word counts in title, authors, keywords, abstract. */
const WEIGHTS = sql.raw('10.0, 6.0, 3.0, 1.0')
/** Longer queries are cut: a pasted page is no better a query than its beginning. */
const MOST_WORDS = 32

/**
 * Papers that have every word (or its beginning), then those that have some, by bm25. An arXiv id finds its paper.
 * Scores fall from hit to hit and are comparable within one answer only.
 */
export async function searchPapers(db: ReadDb, query: string, limit: number): Promise<SearchHit[]> {
  const id = withoutVersion(query.trim())
  if (isArxivId(id)) {
    const paper = await db.selectFrom('paper').select(['id', 'title']).where('id', '=', id).executeTakeFirst()
    if (paper) return [{ ...paper, score: 1 }]
  }
  const words = queryWords(query).slice(0, MOST_WORDS)
  const hits = new Map<string, SearchHit>()
  // Scores of the second, weaker search continue below those of the first.
  let ceiling = Number.POSITIVE_INFINITY
  for (const match of [matchAll(words), matchAny(words)]) {
    if (match === undefined || hits.size >= limit) continue
    for (const hit of await findMatches(db, match, limit)) {
      if (hits.has(hit.id) || hits.size >= limit) continue
      const score = Math.min(hit.score, ceiling)
      hits.set(hit.id, { ...hit, score })
    }
    ceiling = Math.min(...[...hits.values()].map((hit) => hit.score), ceiling) / 2
  }
  return [...hits.values()]
}

async function findMatches(db: ReadDb, match: string, limit: number): Promise<SearchHit[]> {
  const result = await sql<SearchHit>`
    select p.id, p.title, f.score
    from (
      select rowid, -bm25(paper_fts, ${WEIGHTS}) as score from paper_fts where paper_fts match ${match}
      order by score desc, rowid desc limit ${limit}
    ) f join paper p on p.number = f.rowid
    order by f.score desc, p.feed_day desc, p.id desc`.execute(db)
  return result.rows
}
