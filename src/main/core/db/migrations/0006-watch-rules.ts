// User truth: watch rules. Beside them, replaceable: what each has caught, found anew whenever its query changes.
import type { Database } from 'better-sqlite3'
import { logChanges } from './0002-user-tables.ts'

export function createWatchRules(handle: Database): void {
  handle.exec(`
    create table watch_rule (
      id integer primary key,
      name text not null unique collate nocase check (name <> ''),
      query text not null check (query <> ''),
      enabled integer not null default 1 check (enabled in (0, 1)),
      created_at text not null
    ) strict;
    create table watch_match (
      rule_id integer not null references watch_rule (id) on delete cascade,
      paper_number integer not null references paper (number) on delete cascade,
      found_at text not null,
      primary key (rule_id, paper_number)
    ) strict, without rowid;
    create index watch_match_by_paper on watch_match (paper_number, rule_id);
    -- By a trigger, so that an undo, too, leaves no matches of another query.
    create trigger forget_watch_matches after update of query on watch_rule when old.query <> new.query begin
      delete from watch_match where rule_id = new.id;
    end;
  `)
  logChanges(handle, 'watch_rule')
}
