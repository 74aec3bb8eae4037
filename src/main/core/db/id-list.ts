// A list of ids as one value of a statement: SQLite bounds how many values a statement can have, and selections are
// larger than that.
import { type RawBuilder, sql } from 'kysely'

/** What `in` takes. The order is lost; where it matters, `listedInOrder` keeps it. */
export function listed(ids: readonly string[]): RawBuilder<string> {
  return sql<string>`(select value from json_each(${JSON.stringify(ids)}))`
}

/** A table of the ids: `key` their place from 0, `value` the id. */
export function listedInOrder(ids: readonly string[]): RawBuilder<{ key: number; value: string }> {
  return sql`json_each(${JSON.stringify(ids)})`
}
