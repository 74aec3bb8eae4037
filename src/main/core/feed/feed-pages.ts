// The memory of good answers, for conditional requests: entity tags by request.
import type { ReadDb, WriteDb } from '../db/database.ts'

export type RememberedPage = {
  readonly etag: string
  readonly next: string | undefined
  readonly items: number
}

export async function recallPage(db: ReadDb, url: string): Promise<RememberedPage | undefined> {
  const row = await db
    .selectFrom('feed_page')
    .select(['etag', 'next_url', 'items'])
    .where('url', '=', url)
    .executeTakeFirst()
  return row && { etag: row.etag, next: row.next_url ?? undefined, items: row.items }
}

type PageMemory = {
  readonly url: string
  readonly scope: string
  readonly days: readonly string[]
  readonly etag: string | undefined
  readonly next: string | undefined
  readonly items: number
}

export async function rememberPage(db: WriteDb, page: PageMemory): Promise<void> {
  await db.deleteFrom('feed_page').where('url', '=', page.url).execute()
  if (page.etag === undefined) return
  await db
    .insertInto('feed_page')
    .values({
      url: page.url,
      scope: page.scope,
      first_day: page.days[0] ?? '',
      last_day: page.days.at(-1) ?? '',
      etag: page.etag,
      next_url: page.next ?? null,
      items: page.items,
    })
    .execute()
}

/**
 * Forgets what other requests were answered for the same days: after this change, "not modified since" would no longer
 * mean "what is stored".
 */
export async function forgetPages(
  db: WriteDb,
  scope: string,
  firstDay: string,
  lastDay: string,
): Promise<void> {
  await db
    .deleteFrom('feed_page')
    .where('scope', '<>', scope)
    .where('first_day', '<=', lastDay)
    .where('last_day', '>=', firstDay)
    .execute()
}
