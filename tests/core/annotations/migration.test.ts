// A library from before annotations: what it logged can be taken back, and what hangs on its papers goes with them.
import { join } from 'node:path'
import SQLite from 'better-sqlite3'
import { expect, it } from 'vitest'
import { MIGRATIONS } from '../../../src/main/core/db/migrations.ts'
import { DATABASE_FILE, openDatabase } from '../../../src/main/core/db/open-database.ts'
import { openTestCore } from '../../support/open-test-core.ts'
import { tempDir } from '../../support/temp-dir.ts'

const PAPER = `insert into paper (id, feed_day, title, title_key, added_at, updated_at, lead_authors, author_count,
    upvotes, comments, ai_keywords, abstract, authors, author_names, raw)
  values (?, '2024-10-01', 'Seals', 'seals', '2024-10-01T00:00:00.000Z', '2024-10-01T00:00:00.000Z', '[]', 0, 0, 0, '[]', '', '[]', '', '')`
const MARK = `insert into annotation (paper_id, version, page, kind, color, rects, text, created_at, changed_at)
  values (?, 0, 1, 'highlight', 'yellow', '[[0,0,1,1]]', 'tusks', '', '')`

it('takes back a deletion from before', async () => {
  const dataDir = tempDir()
  await openDatabase({ dataDir, shared: false, migrations: MIGRATIONS.slice(0, 11) }).close()
  const handle = new SQLite(join(dataDir, DATABASE_FILE))
  handle.prepare(PAPER).run('local:seals')
  handle.exec(`
    insert into reading (paper_id, note) values ('local:seals', 'mine');
    insert into change (id, at, kind) values (1, '2024-10-02T00:00:00.000Z', 'papers.deleteLocal');
    insert into current_change (change_id) values (1);
    delete from paper;
    delete from current_change;`)
  handle.close()
  const { client } = await openTestCore({ dataDir })
  expect(await client.history.undo()).toEqual({ undone: 'papers.deleteLocal' })
  expect((await client.papers.get({ id: 'local:seals' })).reading.note).toBe('mine')
  await client.history.redo()
  expect((await client.papers.order({ filter: {} })).ids).toEqual([])
})

it.each(['local:seals', '2410.90001'])(
  'takes annotations along with %s, and out of the index',
  async (id) => {
    const dataDir = tempDir()
    await openDatabase({ dataDir, shared: false }).close()
    const handle = new SQLite(join(dataDir, DATABASE_FILE))
    handle.pragma('foreign_keys = on')
    handle.prepare(PAPER).run(id)
    handle.prepare(MARK).run(id)
    const found = () =>
      handle.prepare(`select count(*) from annotation_fts where annotation_fts match 'tusks'`).pluck().get()
    expect(found()).toBe(1)
    handle.exec('delete from paper')
    expect(handle.prepare('select count(*) from annotation').pluck().get()).toBe(0)
    expect(found()).toBe(0)
    // Says so where the index and the table are not the same.
    handle.exec(`insert into annotation_fts (annotation_fts, rank) values ('integrity-check', 1)`)
    handle.close()
  },
)
