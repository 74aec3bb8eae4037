// User truth: what is marked on the pages of PDFs. And an index of its words of its own, in which each has a row: that of
// notes and tags has one for each paper, and would be written anew with every mark of many.
import type { Database } from 'better-sqlite3'
import { logChanges } from './0002-user-tables.ts'

/** By their names, what hangs on a paper and goes with a local entry, or with the undo of an import. */
const DEPENDANTS = ['reading', 'paper_tag', 'collection_paper', 'citekey', 'annotation'] as const

export function createAnnotations(handle: Database): void {
  handle.exec(`
    create table annotation (
      -- Never given twice: a window may still know one that is gone.
      id integer primary key autoincrement,
      paper_id text not null references paper (id),
      -- Of the file: 0 where nobody says.
      version integer not null check (version >= 0),
      page integer not null check (page > 0),
      kind text not null check (kind in ('highlight', 'underline', 'area', 'note')),
      color text not null check (color in ('yellow', 'green', 'blue', 'purple', 'pink', 'red')),
      -- JSON array of [x1, y1, x2, y2].
      rects text not null check (json_type(rects) = 'array'),
      text text not null default '',
      comment text not null default '',
      created_at text not null,
      changed_at text not null
    ) strict;
    create index annotation_by_paper on annotation (paper_id, kind);

    create virtual table annotation_fts using fts5 (
      text, comment, content = 'annotation', content_rowid = 'id', columnsize = 0,
      tokenize = "unicode61 remove_diacritics 2"
    );
    create trigger index_annotation_insert after insert on annotation begin
      insert into annotation_fts (rowid, text, comment) values (new.id, new.text, new.comment);
    end;
    create trigger index_annotation_update after update of text, comment on annotation
    when old.text <> new.text or old.comment <> new.comment
    begin
      insert into annotation_fts (annotation_fts, rowid, text, comment)
      values ('delete', old.id, old.text, old.comment);
      insert into annotation_fts (rowid, text, comment) values (new.id, new.text, new.comment);
    end;
    create trigger index_annotation_delete after delete on annotation begin
      insert into annotation_fts (annotation_fts, rowid, text, comment)
      values ('delete', old.id, old.text, old.comment);
    end;
  `)
  logChanges(handle, 'annotation')
  takeAlong(handle, 'delete_local', `old.id like 'local:%'`)
  takeAlong(handle, 'delete_imported', `old.raw = '' and old.id not like 'local:%'`)
}

/** Makes the trigger anew that deletes with a paper what hangs on it. */
function takeAlong(handle: Database, trigger: string, condition: string): void {
  handle.exec(`
    drop trigger ${trigger};
    create trigger ${trigger} before delete on paper when ${condition}
    begin
      ${DEPENDANTS.map((table) => `delete from ${table} where paper_id = old.id;`).join('\n      ')}
      delete from listing where paper_number = old.number;
      delete from metric where paper_number = old.number;
    end;
  `)
}
