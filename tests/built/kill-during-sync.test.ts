// A sync killed at any moment leaves a whole library, and the next one goes on from there.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import SQLite from 'better-sqlite3'
import { afterAll, describe, expect, it } from 'vitest'
import { startFeedServer } from '../support/feed-server.ts'
import { makeItems } from '../support/make-items.ts'

const LECTERN = join(import.meta.dirname, '../../out/main/lectern.js')
const folder = mkdtempSync(join(tmpdir(), 'lectern-kill-'))
const ITEMS = makeItems(450, { from: '2024-09-01', to: '2024-09-30' })
/** So many pages are answered before the kill; the next one hangs, or comes while the last is being stored. */
const PAGES = [0, 1, 2, 4] as const

afterAll(() => rmSync(folder, { recursive: true, force: true }))

function startSync(url: string, dataDir: string) {
  return spawn(process.execPath, [LECTERN, 'sync', '--month', '2024-09', '--json', '--data-dir', dataDir], {
    env: { ...process.env, HF_ENDPOINT: url },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
}

describe('a sync that is killed', () => {
  it.each(PAGES)('after %i pages loses nothing and is finished by the next', async (pages) => {
    const dataDir = join(folder, String(pages))
    const feed = await startFeedServer({ items: ITEMS, today: '2024-10-16' })
    try {
      feed.setFault('hang', {
        match: (path) => path.includes(`p=${pages}`) || (pages === 0 && !path.includes('p=')),
      })
      const killed = startSync(feed.url, dataDir)
      const exited = once(killed, 'exit')
      while (feed.requests.length <= pages) await new Promise((resolve) => setTimeout(resolve, 20))
      killed.kill('SIGKILL')
      await exited

      const db = new SQLite(join(dataDir, 'library.db'))
      expect(db.pragma('integrity_check', { simple: true })).toBe('ok')
      const count = (sql: string) => db.prepare(sql).pluck().get()
      expect(count('select count(*) from paper')).toBe(pages * 100)
      expect(count('select count(*) from listing')).toBe(pages * 100)
      expect(count('select count(*) from day')).toBe(0)
      db.close()

      feed.setFault(undefined)
      const next = startSync(feed.url, dataDir)
      let text = ''
      for await (const piece of next.stdout) text += piece
      const result = JSON.parse(text)
      expect(result).toMatchObject({
        added: 450 - pages * 100,
        updated: 0,
        unchanged: pages * 100,
        rejected: 0,
      })
      expect(result.days).toHaveLength(30)
    } finally {
      await feed.close()
    }
  })
})
