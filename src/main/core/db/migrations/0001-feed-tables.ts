// Feed truth: what the feed said, replaceable from it at any time.
import type { Database } from 'better-sqlite3'

export function createFeedTables(handle: Database): void {
  // Long columns come last: SQLite stops reading a row at the last column a query asks for, so that lists never touch
  // the overflow pages of abstracts, author lists and raw items.
  handle.exec(`
    create table paper (
      number integer primary key,
      id text not null unique,
      feed_day text not null,
      title text not null,
      title_key text not null,
      published_at text,
      upvotes integer not null,
      comments integer not null,
      added_at text not null,
      updated_at text not null,
      lead_authors text not null,
      author_count integer not null,
      thumbnail text,
      project_page text,
      github_repo text,
      github_stars integer,
      organization text,
      submitted_by text,
      discussion_id text,
      withdrawn_at text,
      ai_summary text,
      ai_keywords text not null,
      abstract text not null,
      authors text not null,
      author_names text not null,
      raw text not null
    ) strict;
    create index paper_by_day on paper (feed_day desc, id desc);
    create index paper_by_published on paper (published_at desc, id desc);
    create index paper_by_upvotes on paper (upvotes desc, id desc);
    create index paper_by_title on paper (title_key, id);
    create index paper_by_added on paper (added_at desc, id desc);

    create table listing (
      day text not null,
      paper_number integer not null references paper (number),
      primary key (day, paper_number)
    ) strict, without rowid;
    create index listing_by_paper on listing (paper_number);

    create table day (
      day text primary key,
      state text not null check (state in ('complete', 'empty', 'open', 'failed')),
      checked_at text not null
    ) strict, without rowid;

    create table metric (
      paper_number integer not null references paper (number),
      at text not null,
      upvotes integer not null,
      comments integer not null,
      stars integer,
      primary key (paper_number, at)
    ) strict, without rowid;

    create table feed_page (
      url text primary key,
      scope text not null,
      first_day text not null,
      last_day text not null,
      etag text not null,
      next_url text,
      items integer not null
    ) strict, without rowid;

    create table rejected_record (
      source text not null,
      position integer not null,
      first_day text not null,
      last_day text not null,
      reason text not null,
      raw text not null,
      seen_at text not null,
      primary key (source, position)
    ) strict, without rowid;

    create table app_state (
      key text primary key,
      value text not null
    ) strict, without rowid;
  `)
}
