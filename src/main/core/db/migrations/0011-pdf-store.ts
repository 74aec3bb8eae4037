// Which PDFs are on the disk and how they were last found, and which are still to be had. Both are about files of this
// machine, not about what the user thinks of a paper: neither is in the undo log.
import type { Database } from 'better-sqlite3'

export function createPdfStore(handle: Database): void {
  handle.exec(`
    -- No reference to paper: a file outlives a local entry that is deleted, and is there when that is undone.
    create table pdf (
      paper_id text not null,
      -- 0 where nobody says.
      version integer not null default 0 check (version >= 0),
      file text not null unique check (file <> ''),
      bytes integer not null,
      sha256 text not null,
      pages integer not null,
      -- As the disk says it, in whole milliseconds; with the size, what a quick look compares.
      mtime_ms integer not null,
      state text not null default 'whole' check (state in ('whole', 'missing', 'damaged')),
      source text not null check (source in ('arxiv', 'attached')),
      stored_at text not null,
      opened_at text,
      -- When all of it was last read and found to be as it was stored.
      verified_at text not null,
      primary key (paper_id, version)
    ) strict, without rowid;

    create table pdf_job (
      -- Their order is the queue's.
      number integer primary key,
      paper_id text not null unique,
      state text not null default 'waiting' check (state in ('waiting', 'done', 'failed')),
      -- Also brings what else the paper needs without a network.
      pack integer not null default 0 check (pack in (0, 1)),
      -- Asks although a whole file is there.
      again integer not null default 0 check (again in (0, 1)),
      -- Queued by the app itself, for a paper that is to be read.
      automatic integer not null default 0 check (automatic in (0, 1)),
      asked_at text not null,
      attempts integer not null default 0,
      retry_at text,
      -- JSON.
      problem text,
      -- What is had of it, safely on the disk, in a file beside; and of which answer that is a part.
      part_bytes integer not null default 0,
      part_total integer,
      part_tag text,
      part_version integer not null default 0
    ) strict;
    create index pdf_job_by_state on pdf_job (state, number);
  `)
}
