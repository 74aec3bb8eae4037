// Taking a backup back: what becomes of the library that was there, and what refuses it.
import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import SQLite from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { restoreLibrary } from '../../../src/main/core/restore-library.ts'
import { createFakeClock } from '../../support/fake-clock.ts'
import { tempDir } from '../../support/temp-dir.ts'
import { damage, ID, openFilled } from './filled-library.ts'

describe('restoring', () => {
  const clock = createFakeClock('2024-10-20T09:00:00Z')

  async function backedUp() {
    const core = await openFilled()
    await core.client.reading.update({ id: ID, note: 'As it was.' })
    const { path } = await core.client.backups.create({})
    await core.client.reading.update({ id: ID, note: 'Changed since.' })
    await core.close()
    return { dataDir: core.dataDir, file: path }
  }
  const noteIn = async (dataDir: string) => {
    const core = await openFilled(dataDir)
    const { note } = (await core.client.papers.get({ id: ID })).reading
    const found = await core.client.papers.search({ query: 'zebra' })
    await core.close()
    return { note, found: found.hits.map(({ id }) => id) }
  }

  it('takes the backup as the library, and keeps the one that was there', async () => {
    const { dataDir, file } = await backedUp()
    const { kept = '' } = restoreLibrary({ dataDir, file, clock })
    expect(kept).toBe(join(dataDir, 'backups', 'library-before-restore-2024-10-20T09-00-00Z.db'))
    expect(await noteIn(dataDir)).toEqual({ note: 'As it was.', found: [ID] })
    restoreLibrary({ dataDir, file: kept, clock: createFakeClock('2024-10-21T09:00:00Z') })
    expect(await noteIn(dataDir)).toMatchObject({ note: 'Changed since.' })
    expect(existsSync(file)).toBe(true)
  })

  it('takes in what an unclean stop left in the log of the library it keeps', async () => {
    const { dataDir, file } = await backedUp()
    const path = join(dataDir, 'library.db')
    const handle = new SQLite(path)
    handle.pragma('wal_autocheckpoint = 0')
    handle.exec("update reading set note = 'In the log.'")
    const wal = readFileSync(`${path}-wal`)
    handle.close()
    // As after a crash: the log is there, and nobody has taken it in.
    writeFileSync(`${path}-wal`, wal)
    const { kept = '' } = restoreLibrary({ dataDir, file, clock })
    expect(await noteIn(dataDir)).toMatchObject({ note: 'As it was.' })
    const copy = new SQLite(kept, { readonly: true })
    expect(copy.prepare('select note from reading').pluck().get()).toBe('In the log.')
    copy.close()
  })

  it('makes a library where there was none, and where the one there is damaged keeps that too', async () => {
    const { dataDir, file } = await backedUp()
    const elsewhere = tempDir()
    expect(restoreLibrary({ dataDir: elsewhere, file, clock })).toEqual({})
    expect(await noteIn(elsewhere)).toMatchObject({ note: 'As it was.' })
    damage(join(dataDir, 'library.db'))
    const broken = readFileSync(join(dataDir, 'library.db'))
    const { kept = '' } = restoreLibrary({ dataDir, file, clock })
    expect(readFileSync(kept).equals(broken)).toBe(true)
    expect(await noteIn(dataDir)).toMatchObject({ note: 'As it was.' })
  })

  it('refuses a file that is no whole library, and leaves everything as it was', async () => {
    const { dataDir, file } = await backedUp()
    const before = readFileSync(join(dataDir, 'library.db'))
    const text = join(tempDir(), 'notes.txt')
    writeFileSync(text, 'x'.repeat(5000))
    const empty = join(tempDir(), 'empty.db')
    new SQLite(empty).exec('create table a (b)').close()
    const damaged = join(tempDir(), 'damaged.db')
    copyFileSync(file, damaged)
    damage(damaged)
    const newer = join(tempDir(), 'newer.db')
    copyFileSync(file, newer)
    const handle = new SQLite(newer)
    handle.pragma('user_version = 999')
    handle.close()
    for (const [bad, code] of [
      [text, 'database_damaged'],
      [empty, 'database_damaged'],
      [damaged, 'database_damaged'],
      [newer, 'database_newer'],
      [join(dataDir, 'nowhere.db'), 'not_found'],
    ] as const)
      expect(() => restoreLibrary({ dataDir, file: bad, clock }), bad).toThrow(code)
    expect(readFileSync(join(dataDir, 'library.db')).equals(before)).toBe(true)
    expect(readdirSync(dataDir).filter((name) => /incoming|partial/.test(name))).toEqual([])
  })

  it('refuses while another process has the library open', async () => {
    const { dataDir, file } = await backedUp()
    const marker = join(dataDir, 'running', String(process.ppid))
    writeFileSync(marker, '')
    expect(() => restoreLibrary({ dataDir, file, clock })).toThrow('conflict')
    expect(await noteIn(dataDir)).toMatchObject({ note: 'Changed since.' })
  })
})
