// Ranks what was found: by titles, authors and keywords first, and by abstracts where those leave a question.
import type { Candidates } from './find-candidates.ts'
import type { HeadCache } from './head-cache.ts'
import { byScore, type Ranked, readingsOf, scoreCandidate } from './rank-candidates.ts'
import type { SearchIndex } from './search-index.ts'
import type { TextQuery } from './text-query.ts'

/** So many of the best are looked into for what their abstracts hold. */
const ABSTRACTS_READ = 60

export type RankDeps = {
  readonly heads: Pick<HeadCache, 'get'>
  readonly index: Pick<SearchIndex, 'abstracts'>
  /** Throws when nobody waits for the answer any more. */
  readonly checkpoint: () => void
}

export function rankFound(
  query: TextQuery,
  found: Candidates,
  { heads, index, checkpoint }: RankDeps,
): Ranked[] {
  const readings = readingsOf(query, found.level)
  const none = { marks: found.marks, abstract: () => undefined }
  const ranked = heads.get(found.numbers).map((head) => scoreCandidate(query, readings, head, none))
  ranked.sort(byScore)
  checkpoint()
  // Abstracts decide only where titles, authors and keywords have not answered in full.
  const unclear = ranked.filter(({ unread }) => unread > 0).slice(0, ABSTRACTS_READ)
  const abstracts = new Map(
    index.abstracts(unclear.map(({ head }) => head.number)).map((row) => [row.number, row.abstract]),
  )
  const extra = { marks: found.marks, abstract: (number: number) => abstracts.get(number) }
  const closer = new Map(
    unclear.map(({ head }) => [head.number, scoreCandidate(query, readings, head, extra)]),
  )
  return complete(ranked.map((each) => closer.get(each.head.number) ?? each)).sort(byScore)
}

/** Where some papers hold all that was asked for, those that do not are no answers. */
function complete(ranked: readonly Ranked[]): Ranked[] {
  const whole = ranked.filter(({ missing, unread }) => missing + unread === 0)
  return whole.length > 0 ? whole : [...ranked]
}
