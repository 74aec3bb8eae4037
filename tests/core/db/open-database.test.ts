import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import SQLite from 'better-sqlite3'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { MIGRATIONS, type Migration } from '../../../src/main/core/db/migrations.ts'
import { DATABASE_FILE, openDatabase } from '../../../src/main/core/db/open-database.ts'
import { tempDir } from '../../support/temp-dir.ts'

const open = (dataDir: string, migrations?: readonly Migration[], shared = false) =>
  openDatabase({ dataDir, shared, ...(migrations ? { migrations } : {}) })

describe('opening a library', () => {
  it('makes it with the safe settings', async () => {
    const dataDir = tempDir()
    const db = open(join(dataDir, 'deep', 'down'))
    const settings = await db.write(async (trx) => {
      const read = async (name: string) => {
        const result = await sql<Record<string, unknown>>`pragma ${sql.raw(name)}`.execute(trx)
        return Object.values(result.rows[0] ?? {})[0]
      }
      return [
        await read('journal_mode'),
        await read('synchronous'),
        await read('foreign_keys'),
        await read('trusted_schema'),
      ]
    })
    expect(settings).toEqual(['wal', 2, 1, 0])
    await db.close()
  })

  it('refuses one from a newer version and leaves it as it is', async () => {
    const dataDir = tempDir()
    await open(dataDir).close()
    const path = join(dataDir, DATABASE_FILE)
    const handle = new SQLite(path)
    handle.pragma(`user_version = ${MIGRATIONS.length + 3}`)
    handle.pragma('wal_checkpoint(truncate)')
    handle.close()
    const before = readFileSync(path)
    expect(() => open(dataDir)).toThrow(
      expect.objectContaining({
        code: 'database_newer',
        data: { found: MIGRATIONS.length + 3, supported: MIGRATIONS.length },
      }),
    )
    expect(readFileSync(path).equals(before)).toBe(true)
  })

  it('says that a damaged one is damaged, and leaves it as it is', () => {
    const dataDir = tempDir()
    const path = join(dataDir, DATABASE_FILE)
    writeFileSync(
      path,
      'this was never a database, whatever its name may say, and it is long enough to have a header'.repeat(
        20,
      ),
    )
    const before = readFileSync(path)
    expect(() => open(dataDir)).toThrow(expect.objectContaining({ code: 'database_damaged' }))
    expect(readFileSync(path).equals(before)).toBe(true)
  })

  it('backs it up before a migration, and a failing migration changes nothing', async () => {
    const dataDir = tempDir()
    await open(dataDir).close()
    const addTable: Migration = (handle) => handle.exec('create table extra (a)')
    const fail: Migration = () => {
      throw new Error('no')
    }
    expect(() => open(dataDir, [...MIGRATIONS, addTable, fail])).toThrow('no')
    expect(readdirSync(join(dataDir, 'backups'))).toEqual([
      `library-before-version-${MIGRATIONS.length + 1}.db`,
    ])
    const handle = new SQLite(join(dataDir, DATABASE_FILE), { readonly: true })
    expect(handle.pragma('user_version', { simple: true })).toBe(MIGRATIONS.length)
    expect(handle.prepare("select 1 from sqlite_master where name = 'extra'").get()).toBeUndefined()
    handle.close()
    await open(dataDir, [...MIGRATIONS, addTable]).close()
  })

  it('checks it after an unclean stop, and finds damage then', async () => {
    const dataDir = tempDir()
    const db = open(dataDir)
    await db.write((trx) => trx.insertInto('tag').values({ name: 'x' }).execute())
    // A copy taken while it is open is what a kill leaves: a WAL with content.
    const killed = join(dataDir, 'killed')
    mkdirSync(killed)
    for (const suffix of ['', '-wal']) {
      writeFileSync(join(killed, DATABASE_FILE + suffix), readFileSync(join(dataDir, DATABASE_FILE + suffix)))
    }
    expect(existsSync(join(killed, `${DATABASE_FILE}-wal`))).toBe(true)
    await db.close()
    const healed = open(killed)
    expect(await healed.read.selectFrom('tag').select('name').execute()).toEqual([{ name: 'x' }])
    await healed.close()
  })
})

describe('writing', () => {
  it('rolls back what fails and goes on with what follows', async () => {
    const db = open(tempDir())
    const failing = db.write(async (trx) => {
      await trx.insertInto('tag').values({ name: 'lost' }).execute()
      throw new Error('midway')
    })
    const following = db.write((trx) => trx.insertInto('tag').values({ name: 'kept' }).execute())
    await expect(failing).rejects.toThrow('midway')
    await following
    expect(await db.read.selectFrom('tag').select('name').execute()).toEqual([{ name: 'kept' }])
    await db.close()
  })

  it('happens one at a time, in the order asked for', async () => {
    const db = open(tempDir())
    const steps: string[] = []
    const slow = db.write(async () => {
      steps.push('first begins')
      await new Promise((resolve) => setTimeout(resolve, 10))
      steps.push('first ends')
    })
    const quick = db.write(async () => {
      steps.push('second')
    })
    await Promise.all([slow, quick])
    expect(steps).toEqual(['first begins', 'first ends', 'second'])
    await db.close()
  })

  it('is logged for the way back, the last two thousand changes of it', async () => {
    const dataDir = tempDir()
    const db = open(dataDir)
    const raw = new SQLite(join(dataDir, DATABASE_FILE))
    raw.exec(`
      with recursive ids (id) as (select 1 union all select id + 1 from ids where id < 3000)
      insert into change (id, at, kind) select id, '', 'tags.add' from ids;
      insert into change_row (change_id, table_name) values (1, 'tag'), (2900, 'tag');
    `)
    raw.close()
    await db.recordChange('tags.add', '', (trx) => trx.insertInto('tag').values({ name: 'new' }).execute())
    const kept = await db.read.selectFrom('change').select('id').orderBy('id').execute()
    expect([kept.length, kept[0]?.id, kept.at(-1)?.id]).toEqual([2000, 1002, 3001])
    const rows = await db.read.selectFrom('change_row').select('change_id').orderBy('id').execute()
    expect(rows.map((row) => row.change_id)).toEqual([2900, 3001])
    await db.close()
  })

  it('is not possible through the reading side, even by force', async () => {
    const db = open(tempDir())
    const forced = sql`insert into tag (name) values ('x')`.execute(db.read)
    await expect(forced).rejects.toThrow(/readonly/)
    await db.close()
  })

  it('is seen by another connection’s data version', async () => {
    const dataDir = tempDir()
    const [a, b] = [open(dataDir), open(dataDir, undefined, true)]
    const before = a.dataVersion()
    await a.write((trx) => trx.insertInto('tag').values({ name: 'own' }).execute())
    expect(a.dataVersion()).toBe(before)
    await b.write((trx) => trx.insertInto('tag').values({ name: 'other' }).execute())
    expect(a.dataVersion()).not.toBe(before)
    await a.close()
    await b.close()
  })
})
