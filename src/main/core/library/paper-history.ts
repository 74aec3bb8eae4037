// How a paper was received over time: one point for each sync that found other figures than the one before it.
import { LecternError } from '../../../shared/errors.ts'
import type { MetricPoint } from '../../../shared/model.ts'
import { compact, orUndefined } from '../db/convert.ts'
import type { ReadDb } from '../db/database.ts'

/** Oldest first. Errors: not_found. */
export async function readPaperHistory(db: ReadDb, id: string): Promise<MetricPoint[]> {
  const paper = await db.selectFrom('paper').select('number').where('id', '=', id).executeTakeFirst()
  if (!paper) throw new LecternError('not_found', { what: 'paper', id })
  const points = await db
    .selectFrom('metric')
    .select(['at', 'upvotes', 'comments', 'stars'])
    .where('paper_number', '=', paper.number)
    .orderBy('at')
    .execute()
  return points.map(({ stars, ...point }) => compact({ ...point, stars: orUndefined(stars) }))
}
