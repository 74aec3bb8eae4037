// How the papers that came from a day on are shared out among the tags.
import { sql } from 'kysely'
import type { Statistics } from '../../../../shared/statistics-model.ts'
import type { ReadDb } from '../../db/database.ts'

/** More bars than this are not read any more. */
const MOST_TAGS = 12

export async function readTagShares(
  db: ReadDb,
  from: string,
): Promise<Pick<Statistics, 'tags' | 'otherTags'>> {
  const rows = await db
    .selectFrom('paper_tag as pt')
    .innerJoin('tag as t', 't.id', 'pt.tag_id')
    .innerJoin('paper as p', 'p.id', 'pt.paper_id')
    .leftJoin('reading as r', 'r.paper_id', 'pt.paper_id')
    .select((eb) => [
      't.id',
      't.name',
      eb.fn.countAll<number>().as('papers'),
      sql<number>`sum(ifnull(r.status, '') = 'read')`.as('read'),
    ])
    .where('p.feed_day', '>=', from)
    .groupBy('t.id')
    .orderBy('papers', 'desc')
    .orderBy('t.name')
    .execute()
  const others = rows.slice(MOST_TAGS).map((row) => row.id)
  const { papers, read } = await db
    .selectFrom('paper_tag as pt')
    .innerJoin('paper as p', 'p.id', 'pt.paper_id')
    .leftJoin('reading as r', 'r.paper_id', 'pt.paper_id')
    .select((eb) => [
      eb.fn.count<number>('pt.paper_id').distinct().as('papers'),
      sql<number>`count(distinct iif(r.status = 'read', r.paper_id, null))`.as('read'),
    ])
    .where('p.feed_day', '>=', from)
    .where('pt.tag_id', 'in', sql<number>`(select value from json_each(${JSON.stringify(others)}))`)
    .executeTakeFirstOrThrow()
  return {
    tags: rows.slice(0, MOST_TAGS).map(({ name, papers, read }) => ({ name, papers, read })),
    otherTags: { tags: others.length, papers, read },
  }
}
