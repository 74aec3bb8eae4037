// User truth: files that exports are kept current in. Beside them, by path: what was written there last, by which a file is
// known to be ours. And citation keys are logged for undo, whoever changes them.
import type { Database } from 'better-sqlite3'
import { logChanges } from './0002-user-tables.ts'

export function createKeptFiles(handle: Database): void {
  handle.exec(`
    create table kept_file (
      id integer primary key,
      -- A file, or of notes a folder; absolute.
      path text not null unique check (path <> ''),
      target text not null check (target in ('collection', 'tag', 'query', 'all')),
      -- A collection that is deleted takes its files out of keeping; the undo log brings both back.
      collection_id integer references collection (id) on delete cascade,
      -- The tag's name, or the query.
      words text collate nocase,
      format text not null,
      -- JSON.
      options text not null,
      mode text not null check (mode in ('change', 'idle', 'paused')),
      created_at text not null,
      check ((target = 'collection') = (collection_id is not null)),
      check ((target in ('tag', 'query')) = (words is not null))
    ) strict;
    create index kept_file_by_collection on kept_file (collection_id);
    create trigger kept_file_follows_tag after update of name on tag begin
      update kept_file set words = new.name where target = 'tag' and words = old.name;
    end;

    -- Not cleared with its file: a file that is kept again is still ours.
    create table kept_output (
      path text primary key,
      hash text,
      -- What is being written: after a crash in between, the file is one or the other.
      next_hash text,
      written_at text,
      entries integer not null default 0,
      problem text
    ) strict, without rowid;
    create table kept_note (
      folder text not null,
      paper_id text not null,
      file_name text not null,
      hash text not null,
      -- The text as generated last, deflated: the base of the three-way merge.
      base blob not null,
      primary key (folder, paper_id)
    ) strict;

    -- Which keys an undo could bring back is asked with every new key.
    create index change_row_of_citekeys on change_row (table_name) where table_name = 'citekey';
    drop trigger log_local_citekey_delete;
  `)
  logChanges(handle, 'kept_file')
  logChanges(handle, 'citekey')
}
