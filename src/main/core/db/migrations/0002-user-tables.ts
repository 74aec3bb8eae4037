// User truth: what the user made, and the undo log that triggers keep of it.
import type { Database } from 'better-sqlite3'

export function createUserTables(handle: Database): void {
  handle.exec(`
    create table reading (
      paper_id text primary key references paper (id),
      status text not null default 'inbox'
        check (status in ('inbox', 'queued', 'reading', 'read', 'skipped')),
      rating integer not null default 0 check (rating between 0 and 5),
      note text not null default '',
      last_page integer check (last_page > 0),
      inbox_at text,
      queued_at text,
      reading_at text,
      read_at text,
      skipped_at text
    ) strict, without rowid;
    create index reading_by_status on reading (status, paper_id);

    create table tag (
      id integer primary key,
      name text not null unique collate nocase check (name <> ''),
      color text
    ) strict;
    create table paper_tag (
      paper_id text not null references paper (id),
      tag_id integer not null references tag (id) on delete cascade,
      added_at text not null,
      primary key (paper_id, tag_id)
    ) strict, without rowid;
    create index paper_tag_by_tag on paper_tag (tag_id, paper_id);

    create table collection (
      id integer primary key,
      name text not null collate nocase check (name <> ''),
      parent_id integer references collection (id) on delete cascade,
      kind text not null default 'manual' check (kind in ('manual', 'smart')),
      query text check ((kind = 'smart') = (query is not null)),
      created_at text not null
    ) strict;
    -- Nulls are distinct to a unique index, so the top level needs a value of its own.
    create unique index collection_by_name on collection (ifnull(parent_id, 0), name);
    create index collection_by_parent on collection (parent_id);
    create table collection_paper (
      collection_id integer not null references collection (id) on delete cascade,
      paper_id text not null references paper (id),
      position real not null,
      added_at text not null,
      primary key (collection_id, paper_id)
    ) strict, without rowid;
    create index collection_paper_by_position on collection_paper (collection_id, position);
    create index collection_paper_by_paper on collection_paper (paper_id);

    create table citekey (
      paper_id text primary key references paper (id),
      key text not null unique collate nocase check (key <> ''),
      pinned integer not null default 0 check (pinned in (0, 1)),
      created_at text not null
    ) strict, without rowid;

    create table change (
      id integer primary key,
      at text not null,
      kind text not null,
      undone_at text
    ) strict;
    create table change_row (
      id integer primary key,
      change_id integer not null references change (id) on delete cascade,
      table_name text not null,
      before text,
      after text
    ) strict;
    create index change_row_by_change on change_row (change_id);
    -- Holds the change being recorded, if one is: one row at most, and none outside a mutation's transaction.
    create table current_change (change_id integer not null) strict;
  `)
  for (const table of UNDOABLE) logChanges(handle, table)
}

/** Tables whose every change is kept in the undo log. */
const UNDOABLE = ['reading', 'tag', 'paper_tag', 'collection', 'collection_paper'] as const

/**
 * Triggers see every change, those of cascading deletes too, so that the log is complete by construction instead of by
 * each mutation's care. They do nothing while no change is open (as when an undo itself writes).
 */
export function logChanges(handle: Database, table: string): void {
  const columns = handle.prepare('select name from pragma_table_info(?)').pluck().all(table) as string[]
  const image = (row: 'old' | 'new') =>
    `json_object(${columns.map((column) => `'${column}', ${row}.${column}`).join(', ')})`
  const log = (event: string, before: string, after: string) =>
    handle.exec(`
      create trigger log_${table}_${event} after ${event} on ${table} when exists (select 1 from current_change)
      begin
        insert into change_row (change_id, table_name, before, after)
        select change_id, '${table}', ${before}, ${after} from current_change;
      end`)
  log('insert', 'null', image('new'))
  log('update', image('old'), image('new'))
  log('delete', image('old'), 'null')
}
