// Thumbnails over a real library, real sockets and a real disk, before a CDN that does as it is told.
import { existsSync, readdirSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { openDatabase } from '../../../src/main/core/db/open-database.ts'
import { createPoliteFetch } from '../../../src/main/core/feed/polite-fetch.ts'
import { samplePicture } from '../../../src/main/core/feed/sample/sample-picture.ts'
import { createThumbnails } from '../../../src/main/core/thumbnails/thumbnail-service.ts'
import { createFakeClock } from '../../support/fake-clock.ts'
import { makeItem } from '../../support/make-items.ts'
import { openTestCore } from '../../support/open-test-core.ts'
import { tempDir } from '../../support/temp-dir.ts'

const TODAY = '2024-10-16'
export const PICTURE = Buffer.from(samplePicture('a'))
/** At the hub's CDN, which the fetcher of these tests finds on this machine. */
const ADDRESS = (id: string) => `https://cdn-thumbnails.huggingface.co/papers/${id}.png`
export const IDS = ['2410.90001', '2410.90002', '2410.90003', '2410.90004', '2410.90005', '2410.90006']
export const [ID = ''] = IDS

export type Answer = (response: ServerResponse, request: IncomingMessage) => void
export const picture: Answer = (response) =>
  response.writeHead(200, { 'Content-Type': 'image/png' }).end(PICTURE)

export async function openThumbnails({
  thumbnail = ADDRESS,
  mostBytes,
}: {
  thumbnail?: (id: string) => string
  mostBytes?: number
} = {}) {
  const items = IDS.map((id) => makeItem({ id, day: TODAY, thumbnail: thumbnail(id) }))
  const dataDir = tempDir()
  const core = await openTestCore({ items, today: TODAY, dataDir })
  await core.sync({ kind: 'range', from: TODAY, to: TODAY })
  await core.close()
  let answer: Answer = picture
  const asked: string[] = []
  const cdn = createServer((request, response) => {
    asked.push(request.url ?? '')
    answer(response, request)
  }).listen(0, '127.0.0.1')
  await new Promise((done) => cdn.once('listening', done))
  const { port } = cdn.address() as AddressInfo
  let isOnline = true
  const names: string[] = []
  /** The one double: names of the hub lead to this machine. */
  const fetchHere: typeof fetch = (input, init) => {
    const { hostname, pathname } = new URL(String(input))
    names.push(hostname)
    if (!isOnline) {
      const cause = Object.assign(new Error('no such name'), { code: 'ENOTFOUND' })
      return Promise.reject(new TypeError('fetch failed', { cause }))
    }
    return fetch(`http://127.0.0.1:${port}${pathname}`, init)
  }
  const dir = join(dataDir, 'cache', 'thumbnails')
  const clock = createFakeClock(`${TODAY}T12:00:00Z`)
  const db = openDatabase({ dataDir, shared: false })
  const polite = () =>
    createPoliteFetch({ fetch: fetchHere, clock, userAgent: 'Lectern/0', limits: { attempts: 1 } })
  const open = () =>
    createThumbnails({
      db: db.read,
      clock,
      dir,
      fetchers: [polite(), polite()],
      endpoint: 'https://huggingface.co',
      ...(mostBytes === undefined ? {} : { mostBytes }),
    })
  const thumbnails = open()
  onTestFinished(async () => {
    await thumbnails.close()
    await db.close()
    cdn.closeAllConnections()
    cdn.close()
  })
  return {
    thumbnails,
    open,
    asked,
    names,
    clock,
    dir,
    files: () => (existsSync(dir) ? readdirSync(dir) : []),
    later: (minutes: number) => clock.set(new Date(clock.now() + minutes * 60_000).toISOString()),
    answerWith: (next: Answer) => {
      answer = next
    },
    goOffline: (offline: boolean) => {
      isOnline = !offline
    },
  }
}
