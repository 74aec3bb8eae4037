// Local entries can be deleted, and their words changed, with a way back: they are papers that a user made.
import type { Database } from 'better-sqlite3'

/** By their names, a paper's dependants; all of them go with a local entry, and none must be forgotten here. */
const USER_TABLES = ['reading', 'paper_tag', 'collection_paper', 'citekey'] as const
const FEED_TABLES = ['listing', 'metric'] as const

/**
 * What a deletion takes along is deleted by a trigger, so that doing it again after an undo takes the same way; and what
 * was deleted in a change is in the undo log. Other papers are the feed's: they are not deleted, and not logged.
 */
export function createLocalEntries(handle: Database): void {
  handle.exec(`
    create trigger delete_local before delete on paper when ${isLocal('old.id')}
    begin
      ${USER_TABLES.map((table) => `delete from ${table} where paper_id = old.id;`).join('\n      ')}
      ${FEED_TABLES.map((table) => `delete from ${table} where paper_number = old.number;`).join('\n      ')}
    end;
    -- A paper to come can have the number of one that is gone: whoever counts words by it must count anew.
    create trigger count_paper_delete after delete on paper begin
      update text_change set count = count + 1;
    end;
  `)
  // Not its number: another paper may have that by the time it comes back.
  const paper = columnsOf(handle, 'paper').filter((column) => column !== 'number')
  log(handle, 'update', 'paper', 'id', image('old', paper), image('new', paper))
  log(handle, 'delete', 'paper', 'id', image('old', paper), 'null')
  log(handle, 'delete', 'citekey', 'paper_id', image('old', columnsOf(handle, 'citekey')), 'null')
}

function isLocal(id: string): string {
  return `${id} like 'local:%'`
}

function columnsOf(handle: Database, table: string): string[] {
  return handle.prepare('select name from pragma_table_info(?)').pluck().all(table) as string[]
}

function image(row: 'old' | 'new', columns: readonly string[]): string {
  return `json_object(${columns.map((column) => `'${column}', ${row}.${column}`).join(', ')})`
}

function log(handle: Database, event: string, table: string, id: string, before: string, after: string) {
  handle.exec(`
    create trigger log_local_${table}_${event} after ${event} on ${table}
    when ${isLocal(`old.${id}`)} and exists (select 1 from current_change)
    begin
      insert into change_row (change_id, table_name, before, after)
      select change_id, '${table}', ${before}, ${after} from current_change;
    end`)
}
