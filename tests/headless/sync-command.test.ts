// `lectern sync` against a feed: the counts, the failures, and Ctrl-C.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type FeedServer, startFeedServer } from '../support/feed-server.ts'
import { makeItems } from '../support/make-items.ts'
import { createRealLibrary, type RealLibrary } from './real-library.ts'
import { runCommandLine, type TestRun } from './test-host.ts'

let feed: FeedServer
let library: RealLibrary
beforeEach(async () => {
  feed = await startFeedServer({
    items: makeItems(40, { from: '2024-03-01', to: '2024-03-31' }),
    today: '2024-04-02',
  })
  library = await createRealLibrary({ feed: feed.url })
})
afterEach(async () => {
  await feed.close()
  await library.remove()
})

function sync(choices: { argv?: string[]; columns?: number; signal?: AbortSignal } = {}): Promise<TestRun> {
  const { argv = ['--month', '2024-03'], ...rest } = choices
  return runCommandLine(['sync', ...argv], { openLibrary: library.openLibrary, ...rest })
}

describe('sync', () => {
  it('draws a bar on a terminal, takes it away, and says what came', async () => {
    const { code, stdout, stderr } = await sync({ columns: 80 })
    expect(code).toBe(0)
    expect(stdout).toMatch(/^40 papers added, 0 updated, 0 unchanged \(31 days: /)
    expect(stderr).toMatch(/\/31 /)
    expect(stderr).toMatch(/\r *\r$/)
    expect((await sync()).stdout).toMatch(/^Nothing changed: 40 papers as before/)
  })

  it('prints the counts of what was had when some of it failed, and fails', async () => {
    feed.setFault('html')
    const { code, stdout, stderr } = await sync({ argv: ['--date', '2024-03-05', '--json'] })
    expect(code).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject({
      added: 0,
      days: [{ day: '2024-03-05', state: 'failed', papers: 0 }],
    })
    expect(stderr).toMatch(/^error: feed_malformed: 1 day could not be fetched: /)
  })

  it('says that the feed cannot be reached', async () => {
    await feed.close()
    const { code, stderr } = await sync()
    expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringMatching(/^error: offline: /) })
  })

  it('stops on Ctrl-C, keeps what it has, and can be run again', async () => {
    feed.setFault('hang')
    const controller = new AbortController()
    const stopped = sync({ signal: controller.signal })
    await expect.poll(() => feed.requests.length).toBeGreaterThan(0)
    controller.abort()
    expect(await stopped).toMatchObject({ code: 1, stderr: expect.stringMatching(/^error: cancelled: /) })
    feed.setFault(undefined)
    expect((await sync()).stdout).toMatch(/^40 papers added/)
  })
})
