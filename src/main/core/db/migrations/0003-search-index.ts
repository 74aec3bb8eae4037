// The full-text indexes, kept current by triggers so that whatever is committed is findable.
import type { Database } from 'better-sqlite3'

const TOKENIZER = `tokenize = "unicode61 remove_diacritics 2"`

/**
 * Three indexes. `paper_fts` holds all of a paper's text. `head_fts` holds again what most queries are about (title,
 * authors, keywords), a tenth of the text: its answers come first and fast, and its content, in the narrow table `head`,
 * is what candidates are ranked by. `mark_fts` holds what the user added (notes, tags).
 *
 * No prefix indexes: measured, one for two and three letters takes as long to keep as all the rest of storing a paper,
 * and the vocabulary in memory expands prefixes instead.
 */
export function createSearchIndex(handle: Database): void {
  createPaperIndex(handle)
  createMarkIndex(handle)
  // Counts changes to indexed text: who keeps a vocabulary in memory must then read it anew.
  handle.exec(`
    create table text_change (count integer not null) strict;
    insert into text_change values (0);
    create trigger count_text_change after update of title, author_names, ai_keywords, abstract on paper
    when old.title <> new.title or old.author_names <> new.author_names
      or old.ai_keywords <> new.ai_keywords or old.abstract <> new.abstract
    begin
      update text_change set count = count + 1;
    end;
  `)
}

function createPaperIndex(handle: Database): void {
  handle.exec(`
    create virtual table paper_fts using fts5 (
      title, authors, keywords, abstract, content = '', contentless_delete = 1, ${TOKENIZER}
    );
    create table head (
      number integer primary key references paper (number) on delete cascade,
      title text not null,
      authors text not null,
      keywords text not null
    ) strict;
    create virtual table head_fts using fts5 (
      title, authors, keywords, content = 'head', content_rowid = 'number', columnsize = 0, ${TOKENIZER}
    );

    create trigger index_paper_insert after insert on paper begin
      insert into paper_fts (rowid, title, authors, keywords, abstract)
      values (new.number, new.title, new.author_names, new.ai_keywords, new.abstract);
      insert into head (number, title, authors, keywords)
      values (new.number, new.title, new.author_names, new.ai_keywords);
    end;
    create trigger index_paper_update after update of title, author_names, ai_keywords, abstract on paper
    when old.title <> new.title or old.author_names <> new.author_names
      or old.ai_keywords <> new.ai_keywords or old.abstract <> new.abstract
    begin
      update paper_fts set title = new.title, authors = new.author_names, keywords = new.ai_keywords,
        abstract = new.abstract
      where rowid = new.number;
      update head set title = new.title, authors = new.author_names, keywords = new.ai_keywords
      where number = new.number;
    end;
    create trigger index_paper_delete after delete on paper begin
      delete from paper_fts where rowid = old.number;
    end;

    create trigger index_head_insert after insert on head begin
      insert into head_fts (rowid, title, authors, keywords)
      values (new.number, new.title, new.authors, new.keywords);
    end;
    create trigger index_head_update after update on head begin
      insert into head_fts (head_fts, rowid, title, authors, keywords)
      values ('delete', old.number, old.title, old.authors, old.keywords);
      insert into head_fts (rowid, title, authors, keywords)
      values (new.number, new.title, new.authors, new.keywords);
    end;
    create trigger index_head_delete after delete on head begin
      insert into head_fts (head_fts, rowid, title, authors, keywords)
      values ('delete', old.number, old.title, old.authors, old.keywords);
    end;
  `)
}

/** Notes and tags change together rarely and one at a time: a paper's marks are simply written anew. */
function createMarkIndex(handle: Database): void {
  handle.exec(`create virtual table mark_fts using fts5 (note, tags, ${TOKENIZER})`)
  const refresh = (paperId: string) => `
    delete from mark_fts where rowid = (select number from paper where id = ${paperId});
    insert into mark_fts (rowid, note, tags)
    select p.number, coalesce(r.note, ''), coalesce(t.names, '')
    from paper p left join reading r on r.paper_id = p.id
    left join (
      select pt.paper_id, group_concat(tag.name, char(10)) as names
      from paper_tag pt join tag on tag.id = pt.tag_id where pt.paper_id = ${paperId}
    ) t on t.paper_id = p.id
    where p.id = ${paperId} and (coalesce(r.note, '') <> '' or t.names is not null);`
  handle.exec(`
    create trigger index_note_insert after insert on reading when new.note <> '' begin ${refresh('new.paper_id')} end;
    create trigger index_note_update after update of note on reading when old.note <> new.note
    begin ${refresh('new.paper_id')} end;
    create trigger index_note_delete after delete on reading when old.note <> '' begin ${refresh('old.paper_id')} end;
    create trigger index_tag_add after insert on paper_tag begin ${refresh('new.paper_id')} end;
    create trigger index_tag_remove after delete on paper_tag begin ${refresh('old.paper_id')} end;
    create trigger index_tag_rename after update of name on tag when old.name <> new.name begin
      update mark_fts set tags = (
        select group_concat(tag.name, char(10)) from paper_tag pt join tag on tag.id = pt.tag_id
        join paper p on p.id = pt.paper_id where p.number = mark_fts.rowid
      ) where rowid in (
        select p.number from paper_tag pt join paper p on p.id = pt.paper_id where pt.tag_id = new.id
      );
    end;
  `)
}
