// `lectern settings`, `backup` and `restore` on a real library.
import { copyFileSync, existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { restoreLibrary } from '../../src/main/core/core.ts'
import type { Host } from '../../src/main/headless/host.ts'
import { createRealLibrary, type RealLibrary } from './real-library.ts'
import { runCommandLine } from './test-host.ts'

let library: RealLibrary
beforeAll(async () => {
  library = await createRealLibrary()
})
afterAll(() => library.remove())

const restore: Host['restoreLibrary'] = async ({ demo, file }) =>
  restoreLibrary({ dataDir: join(library.dir, demo ? 'demo' : 'data'), file })
const run = (...argv: string[]) =>
  runCommandLine(argv, { openLibrary: library.openLibrary, restoreLibrary: restore, cwd: library.dir })

describe('lectern settings', () => {
  it('lists every setting with its value', async () => {
    const { code, stdout } = await run('settings')
    expect(code).toBe(0)
    expect(stdout).toContain('feed.times = 08:00,21:45\n')
    expect(stdout).toContain('feed.automatic = on\n')
    expect(stdout).toContain('appearance.theme = system\n')
    expect(stdout).toContain('keys.overrides = {}\n')
  })

  it('sets each kind of value, and shows what is set then', async () => {
    for (const [key, value, shown] of [
      ['feed.automatic', 'off', 'off'],
      ['feed.times', '06:30, 22:00', '06:30,22:00'],
      ['feed.times', '', ''],
      ['feed.refreshDays', '30', '30'],
      ['appearance.theme', 'dark', 'dark'],
      ['keys.overrides', '{"sync.run":["mod+r"]}', '{"sync.run":["mod+r"]}'],
    ] as const) {
      const { code, stdout } = await run('settings', key, value)
      expect([code, stdout]).toEqual([0, `${key} = ${shown}\n`])
    }
    const { stdout } = await run('settings', 'feed', '--json')
    expect(JSON.parse(stdout)).toMatchObject({
      'feed.automatic': false,
      'feed.times': [],
      'feed.refreshDays': 30,
    })
  })

  it('puts a setting, or a group of them, back to its default', async () => {
    await run('settings', 'feed.refreshDays', '30')
    expect((await run('settings', 'feed.refreshDays', '--reset')).stdout).toBe('feed.refreshDays = 14\n')
    expect((await run('settings', 'feed', '--reset')).stdout).toContain('feed.times = 08:00,21:45\n')
  })

  it.each([
    [['feed.time', '08:00'], 'no setting "feed.time"'],
    [['feed.times.first'], 'no setting'],
    [['feed', 'on'], 'is a group'],
    [['feed.times', '8:00'], 'feed.times:'],
    [['feed.refreshDays', 'many'], 'feed.refreshDays:'],
    [['feed.automatic', 'perhaps'], 'feed.automatic:'],
    [['appearance.theme', 'sepia'], 'appearance.theme:'],
    [['keys.overrides', '{'], 'JSON'],
    [['--reset'], 'wants a key'],
    [['feed.times', '08:00', '--reset'], 'no value'],
  ])('refuses %j before anything is opened', async (words, said) => {
    const { code, stderr } = await runCommandLine(['settings', ...words])
    expect(code).toBe(2)
    expect(stderr).toContain(said)
  })
})

describe('lectern backup and restore', () => {
  it('make a copy, and take it back, keeping what was there', async () => {
    await run('settings', 'appearance.theme', 'dark')
    const made = await run('backup', 'safe.db')
    expect(made.stdout).toMatch(/^Backed up to .*safe\.db \(\d+\.\d MB\)\.\n$/)
    await run('settings', 'appearance.theme', 'light')
    const restored = await run('restore', 'safe.db')
    expect(restored.stdout).toMatch(
      /^Restored from .*safe\.db\.\nThe library that was there is kept as .*\.db\.\n$/,
    )
    expect((await run('settings', 'appearance.theme')).stdout).toBe('appearance.theme = dark\n')
    const kept = /kept as (.*)\.\n/.exec(restored.stdout)?.[1] ?? ''
    expect(existsSync(kept)).toBe(true)
  })

  it('write over nothing', async () => {
    await run('backup', 'once.db')
    const { code, stderr } = await run('backup', 'once.db')
    expect(code).toBe(1)
    expect(stderr).toMatch(/^error: file_exists: /)
  })

  it('restore a library that does not open any more', async () => {
    await run('settings', 'appearance.theme', 'dark')
    await run('backup', 'good.db')
    writeFileSync(
      join(library.dir, 'data', 'library.db'),
      'no database at all, of a length that is none either',
    )
    expect((await run('settings')).stderr).toMatch(/^error: database_damaged: /)
    expect((await run('restore', 'good.db')).code).toBe(0)
    expect((await run('settings', 'appearance.theme')).stdout).toBe('appearance.theme = dark\n')
  })

  it('can come twice within a second, and keep both libraries that were there', async () => {
    await run('backup', 'twice.db')
    const codes = []
    for (const _ of [1, 2]) codes.push((await run('restore', 'twice.db')).code)
    expect(codes).toEqual([0, 0])
  })

  it('refuse a file that is no backup', async () => {
    copyFileSync(import.meta.filename, join(library.dir, 'text.db'))
    const { code, stderr } = await run('restore', 'text.db')
    expect([code, stderr.slice(0, 24)]).toEqual([1, 'error: database_damaged: '.slice(0, 24)])
    expect((await run('restore')).code).toBe(2)
    expect((await run('restore', 'nowhere.db')).stderr).toMatch(/^error: not_found: /)
  })
})
