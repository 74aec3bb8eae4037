// `lectern add`: what it prints, and how it ends.
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type FeedServer, startFeedServer } from '../support/feed-server.ts'
import { makeItem } from '../support/make-items.ts'
import { createRealLibrary, type RealLibrary } from './real-library.ts'
import { runCommandLine, type TestRun } from './test-host.ts'

const ITEMS = [
  makeItem({ id: '2403.90001', day: '2024-03-04', title: 'Lanterns for Patient Looms' }),
  makeItem({ id: '2403.90002', day: '2024-03-05', title: 'Brisk Ferries' }),
]

let feed: FeedServer
let library: RealLibrary
beforeEach(async () => {
  feed = await startFeedServer({ items: ITEMS, today: '2024-04-02' })
  library = await createRealLibrary({ feed: feed.url })
})
afterEach(async () => {
  await feed.close()
  await library.remove()
})

function add(argv: readonly string[], stdin = ''): Promise<TestRun> {
  return runCommandLine(['add', ...argv], {
    openLibrary: library.openLibrary,
    cwd: library.dir,
    stdin,
  })
}

describe('add', () => {
  it('adds papers from words and stdin, and knows them the next time', async () => {
    const first = await add(['--json', 'hf.co/papers/2403.90002', '-'], 'arXiv:2403.90001v2\n')
    const papers = [
      { id: '2403.90002', title: 'Brisk Ferries' },
      { id: '2403.90001', title: 'Lanterns for Patient Looms' },
    ]
    expect(JSON.parse(first.stdout)).toEqual({ added: papers, known: [], queued: [], unresolved: [] })
    expect(first).toMatchObject({ code: 0, stderr: '' })
    expect(await add(['2403.90001'])).toEqual({
      code: 0,
      stdout: '1 paper here already.\n  2403.90001  Lanterns for Patient Looms\n',
      stderr: '',
    })
  })

  it('adds what a saved page lists', async () => {
    const page =
      '<h3><a href="/papers/2403.90001">Lanterns</a></h3><h3><a href="/papers/2403.90002">B</a></h3>'
    await writeFile(join(library.dir, 'page.html'), page)
    const { code, stdout } = await add(['--page', 'page.html'])
    expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringMatching(/^2 papers added\.\n/) })
  })

  it('fails with words for an id that is nowhere, after it has said what came', async () => {
    const { code, stdout, stderr } = await add(['2403.90001', '2403.99999', '--json'])
    expect(code).toBe(1)
    expect(stderr).toMatch(/^error: not_found: neither Hugging Face nor arXiv has 2403\.99999\./)
    expect(JSON.parse(stdout)).toEqual({
      added: [{ id: '2403.90001', title: 'Lanterns for Patient Looms' }],
      known: [],
      queued: [],
      unresolved: [{ id: '2403.99999', title: '' }],
    })
  })

  it('queues without a network, and says so', async () => {
    await feed.close()
    expect(await add(['2403.90001'])).toEqual({
      code: 0,
      stdout: '1 paper queued: there is no network; the next sync tries again.\n  2403.90001\n',
      stderr: '',
    })
  })

  it('keeps a title nobody knows as an entry that can be shown', async () => {
    const { code, stdout } = await add(['Ladders for Quiet Bells'])
    expect(code).toBe(0)
    const id = /local:\w+/.exec(stdout)?.[0] ?? ''
    const shown = await runCommandLine(['show', id], { openLibrary: library.openLibrary })
    expect(shown.stdout).toMatch(/^Ladders for Quiet Bells\n/)
    expect(shown.stdout).not.toMatch(/arXiv|http|undefined/)
  })

  it('fails when there is no file, or no paper in it', async () => {
    await writeFile(join(library.dir, 'empty.txt'), '\n')
    expect((await add(['--page', 'nowhere.html'])).stderr).toMatch(
      /^error: not_found: no file .*nowhere\.html/,
    )
    expect(await add(['--page', 'empty.txt'])).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^error: not_found: no paper in this/),
    })
  })

  it('stops on Ctrl-C', async () => {
    feed.setFault('hang')
    const controller = new AbortController()
    const stopped = runCommandLine(['add', '2403.90001'], {
      openLibrary: library.openLibrary,
      signal: controller.signal,
    })
    await expect.poll(() => feed.requests.length).toBeGreaterThan(0)
    controller.abort()
    expect(await stopped).toMatchObject({ code: 1, stderr: expect.stringMatching(/^error: cancelled: /) })
  })
})
