// Feed truth: what arXiv itself says of a paper, as its API gave it. Replaceable at any time.
import type { Database } from 'better-sqlite3'

export function createArxivFacts(handle: Database): void {
  handle.exec(`
    create table arxiv_facts (
      paper_id text primary key,
      checked_at text not null,
      -- All null where arXiv has no such paper.
      primary_category text,
      doi text,
      journal_ref text,
      version integer,
      comment text
    ) strict, without rowid
  `)
}
