// User truth: what imported entries said, beyond what a paper has fields for; and papers that an import added can be
// taken back.
import type { Database } from 'better-sqlite3'
import { logChanges } from './0002-user-tables.ts'

/** By their names, what hangs on a paper; whatever goes with a local entry goes with an imported paper too. */
const DEPENDANTS = ['reading', 'paper_tag', 'collection_paper', 'citekey'] as const

export function createImportedEntries(handle: Database): void {
  handle.exec(`
    create table imported_entry (
      -- Of the entry's text and its collections: by it the same entry is known again.
      digest text primary key,
      paper_id text not null references paper (id) on delete cascade,
      -- The citation key as it stood in the file; empty where there was none.
      key text not null,
      type text not null,
      title text not null,
      -- JSON array of {family, given}.
      authors text not null,
      year text,
      doi text,
      url text,
      venue text,
      -- JSON object: volume, pages and what else tells works of one title apart.
      marks text not null,
      raw text not null,
      imported_at text not null
    ) strict;
    create index imported_entry_by_paper on imported_entry (paper_id);

    -- Papers are inserted inside a change by imports alone. Not its number: another paper may have that when it comes back.
    create trigger log_paper_insert after insert on paper when exists (select 1 from current_change)
    begin
      insert into change_row (change_id, table_name, before, after)
      select change_id, 'paper', null, json_object(${paperColumns(handle)}) from current_change;
    end;
    -- Undoing an import deletes what it added; local entries have a trigger of their own.
    create trigger delete_imported before delete on paper when old.raw = '' and old.id not like 'local:%'
    begin
      ${DEPENDANTS.map((table) => `delete from ${table} where paper_id = old.id;`).join('\n      ')}
      delete from listing where paper_number = old.number;
      delete from metric where paper_number = old.number;
    end;
  `)
  logChanges(handle, 'imported_entry')
}

function paperColumns(handle: Database): string {
  const columns = handle.prepare('select name from pragma_table_info(?)').pluck().all('paper') as string[]
  return columns
    .filter((column) => column !== 'number')
    .map((column) => `'${column}', new.${column}`)
    .join(', ')
}
