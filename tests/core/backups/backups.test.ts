// Backups of a real library: what is in them, how many are kept, what refuses them.
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import SQLite from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { backupInstant, backupName, surplusBackups } from '../../../src/main/core/backups/backup-names.ts'
import { translateFailures } from '../../../src/main/core/db/copy-database.ts'
import { tempDir } from '../../support/temp-dir.ts'
import { damage, ID, openFilled } from './filled-library.ts'

const backupsIn = (folder: string) => readdirSync(folder).sort()
const isoDates = (folder: string) => backupsIn(folder).map((name) => backupInstant(name)?.slice(0, 10))

describe('the names of backups', () => {
  it('say when, in an order that is that of time', () => {
    const name = backupName(Date.parse('2024-10-16T12:00:05.300Z'))
    expect(name).toBe('library-2024-10-16T12-00-05Z.db')
    expect(backupInstant(name)).toBe('2024-10-16T12:00:05.000Z')
    expect(backupInstant('library-before-version-4.db')).toBeUndefined()
  })

  it('are the only ones that are ever deleted', () => {
    const names = [
      'library-2024-10-14T12-00-00Z.db',
      'library-2024-10-16T12-00-00Z.db',
      'library-2024-10-15T12-00-00Z.db',
      'library-before-restore-2020-01-01T00-00-00Z.db',
      'thesis.db',
    ]
    expect(surplusBackups(names, 2)).toEqual(['library-2024-10-14T12-00-00Z.db'])
  })
})

describe('a backup', () => {
  it('holds the library as it is, notes included, while it stays in use', async () => {
    const core = await openFilled()
    await core.client.reading.update({ id: ID, note: 'For chapter 2.' })
    core.clock.set('2024-10-16T12:00:00Z')
    const { path, bytes } = await core.client.backups.create({})
    expect(path).toBe(join(core.dataDir, 'backups', 'library-2024-10-16T12-00-00Z.db'))
    expect(statSync(path).size).toBe(bytes)
    const copy = new SQLite(path, { readonly: true })
    expect(copy.pragma('integrity_check', { simple: true })).toBe('ok')
    expect(copy.prepare('select note from reading').pluck().get()).toBe('For chapter 2.')
    copy.close()
    await core.client.reading.update({ id: ID, note: 'For chapter 3.' })
    expect(await core.client.backups.list()).toMatchObject({ backups: [{ path, bytes }] })
  })

  it('is announced', async () => {
    const core = await openFilled()
    const changes = await core.client.app.changes()
    const next = changes.next()
    await core.client.backups.create({})
    expect((await next).value).toEqual({ topics: ['backups'] })
    await changes.return()
  })

  it('lets the oldest go beyond as many as are kept, and nothing else', async () => {
    const core = await openFilled()
    const folder = join(core.dataDir, 'elsewhere', 'safe')
    await core.client.settings.update({ backup: { keep: 2, folder } })
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'holiday.db'), '')
    for (const day of ['2024-10-16', '2024-10-23', '2024-10-30']) {
      core.clock.set(`${day}T12:00:00Z`)
      await core.client.backups.create({})
    }
    expect(isoDates(folder)).toEqual([undefined, '2024-10-23', '2024-10-30'])
    expect((await core.client.backups.list()).backups.map(({ at }) => at.slice(0, 10))).toEqual([
      '2024-10-30',
      '2024-10-23',
    ])
  })

  it('has a name of its own even twice in a second', async () => {
    const core = await openFilled()
    const both = await Promise.all([core.client.backups.create({}), core.client.backups.create({})])
    expect(new Set(both.map(({ path }) => path)).size).toBe(2)
  })

  it('never writes over a file, and leaves nothing half-written', async () => {
    const core = await openFilled()
    const path = join(tempDir(), 'mine.db')
    writeFileSync(path, 'mine')
    await expect(core.client.backups.create({ path })).rejects.toMatchObject({
      code: 'file_exists',
      data: { path },
    })
    expect(readFileSync(path, 'utf8')).toBe('mine')
    expect(readdirSync(join(path, '..'))).toEqual(['mine.db'])
  })

  it('says where there is no such folder', async () => {
    const core = await openFilled()
    const path = join(core.dataDir, 'library.db', 'copy.db')
    await expect(core.client.backups.create({ path })).rejects.toMatchObject({
      code: expect.stringMatching(/not_found|unsupported_here/),
    })
    await core.client.settings.update({ backup: { folder: 'somewhere' } })
    await expect(core.client.backups.create({})).rejects.toMatchObject({
      code: 'not_found',
      data: { what: 'file' },
    })
  })

  it('says where the folder may not be written', async (context) => {
    if (process.getuid?.() === 0) context.skip('root may write anywhere')
    const core = await openFilled()
    const folder = tempDir()
    chmodSync(folder, 0o500)
    await expect(core.client.backups.create({ path: join(folder, 'copy.db') })).rejects.toMatchObject({
      code: 'unsupported_here',
    })
  })

  it('says that the disk is full, whoever notices it', () => {
    for (const code of ['ENOSPC', 'SQLITE_FULL', 'EDQUOT']) {
      const fail = () => {
        throw Object.assign(new Error(code), { code })
      }
      expect(() => translateFailures({ source: 'a', target: 'b' }, fail)).toThrow('disk_full')
    }
  })

  it('is not made of a library that is damaged', async () => {
    const core = await openFilled()
    await core.close()
    const damaged = join(tempDir(), 'library.db')
    copyFileSync(join(core.dataDir, 'library.db'), damaged)
    damage(damaged)
    const target = join(tempDir(), 'copy.db')
    const { copyInBackground } = await import('../../../src/main/core/db/copy-in-background.ts')
    await expect(copyInBackground({ source: damaged, target })).rejects.toMatchObject({
      code: 'database_damaged',
    })
    expect(existsSync(target)).toBe(false)
  })
})
