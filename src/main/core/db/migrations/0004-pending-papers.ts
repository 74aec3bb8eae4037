// User truth: papers that were asked for by hand and are not here yet.
import type { Database } from 'better-sqlite3'

export function createPendingPapers(handle: Database): void {
  handle.exec(`
    create table pending_paper (
      id text primary key,
      title text not null,
      abstract text not null,
      asked_at text not null,
      state text not null default 'queued' check (state in ('queued', 'unresolved')),
      attempts integer not null default 0,
      last_error text
    ) strict, without rowid
  `)
}
