// The full-text index over papers, kept current by triggers so that a sync's papers are findable once it commits.
import type { Database } from 'better-sqlite3'

export function createSearchIndex(handle: Database): void {
  // Contentless: the text is in `paper` already; rowid is the paper's number. No prefix index: measured at 3,490 papers,
  // one for two and three letters costs 0.15 ms of the 0.35 ms that storing a paper takes.
  handle.exec(`
    create virtual table paper_fts using fts5 (
      title, authors, keywords, abstract,
      content = '', contentless_delete = 1,
      tokenize = "unicode61 remove_diacritics 2"
    );
    create trigger index_paper_insert after insert on paper begin
      insert into paper_fts (rowid, title, authors, keywords, abstract)
      values (new.number, new.title, new.author_names, new.ai_keywords, new.abstract);
    end;
    create trigger index_paper_update after update of title, author_names, ai_keywords, abstract on paper
    when old.title <> new.title or old.author_names <> new.author_names
      or old.ai_keywords <> new.ai_keywords or old.abstract <> new.abstract
    begin
      update paper_fts set title = new.title, authors = new.author_names, keywords = new.ai_keywords,
        abstract = new.abstract
      where rowid = new.number;
    end;
    create trigger index_paper_delete after delete on paper begin
      delete from paper_fts where rowid = old.number;
    end;
  `)
}
