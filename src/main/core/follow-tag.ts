// Saved queries say of a tag by its name what they say: they follow it when it gets another one.
import type { WriteDb } from './db/database.ts'
import { renameTagInQuery } from './search/query/rename-tag.ts'

/** In the queries of smart collections and watch rules, within the change that renamed it. */
export async function followTag(db: WriteDb, name: string, next: string): Promise<void> {
  const collections = await db
    .selectFrom('collection')
    .select(['id', 'query'])
    .where('kind', '=', 'smart')
    .execute()
  for (const { id, query } of collections) {
    const followed = renameTagInQuery(query ?? '', name, next)
    if (followed !== query)
      await db.updateTable('collection').set({ query: followed }).where('id', '=', id).execute()
  }
  for (const { id, query } of await db.selectFrom('watch_rule').select(['id', 'query']).execute()) {
    const followed = renameTagInQuery(query, name, next)
    if (followed !== query)
      await db.updateTable('watch_rule').set({ query: followed }).where('id', '=', id).execute()
  }
}
