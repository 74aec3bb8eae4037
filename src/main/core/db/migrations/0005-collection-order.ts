// Collections get a place among their siblings. None has one until its user orders them by hand: by name until then.
import type { Database } from 'better-sqlite3'

export function orderCollections(handle: Database): void {
  handle.exec('alter table collection add column position integer')
  logPosition(handle)
}

/** The undo log's triggers name every column, so a table that gains one needs them anew. */
function logPosition(handle: Database): void {
  const image = (row: 'old' | 'new') => `json_object(
    'id', ${row}.id, 'name', ${row}.name, 'parent_id', ${row}.parent_id, 'kind', ${row}.kind,
    'query', ${row}.query, 'created_at', ${row}.created_at, 'position', ${row}.position)`
  const images = {
    insert: `null, ${image('new')}`,
    update: `${image('old')}, ${image('new')}`,
    delete: `${image('old')}, null`,
  }
  for (const [event, columns] of Object.entries(images))
    handle.exec(`
      drop trigger log_collection_${event};
      create trigger log_collection_${event} after ${event} on collection
      when exists (select 1 from current_change)
      begin
        insert into change_row (change_id, table_name, before, after)
        select change_id, 'collection', ${columns} from current_change;
      end`)
}
