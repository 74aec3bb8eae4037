// The built command line as a process of its own: a whole job, its exit codes, and how it is interrupted.
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startFeedServer } from '../support/feed-server.ts'
import { makeItems } from '../support/make-items.ts'

const LECTERN = join(import.meta.dirname, '../../out/main/lectern.js')
const folder = mkdtempSync(join(tmpdir(), 'lectern-cli-'))
const items = makeItems(1500, { from: '2024-03-01', to: '2024-03-31' })
const firstId = items[0]?.paper.id ?? ''

type Run = { code: number | null; stdout: string; stderr: string }
const running = new Set<ChildProcessWithoutNullStreams>()

function start(argv: readonly string[], env: Record<string, string> = {}): ChildProcessWithoutNullStreams {
  const child = spawn(process.execPath, [LECTERN, ...argv], {
    cwd: folder,
    env: {
      ...process.env,
      LECTERN_DATA_DIR: join(folder, 'data'),
      HF_ENDPOINT: 'http://127.0.0.1:1',
      LECTERN_ARXIV_ENDPOINT: 'http://127.0.0.1:1',
      ...env,
    },
  })
  running.add(child)
  child.once('exit', () => running.delete(child))
  return child
}

async function endOf(child: ChildProcessWithoutNullStreams): Promise<Run> {
  const closed = once(child, 'close') as Promise<[number | null]>
  const [stdout, stderr, [code]] = await Promise.all([text(child.stdout), text(child.stderr), closed])
  return { code, stdout, stderr }
}

function lectern(...argv: string[]): Promise<Run> {
  const child = start(argv)
  child.stdin.end()
  return endOf(child)
}

async function json(...argv: string[]): Promise<unknown> {
  const { code, stdout, stderr } = await lectern(...argv, '--json')
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  return JSON.parse(stdout)
}

beforeAll(() => {
  writeFileSync(join(folder, 'march.json'), JSON.stringify(items))
})
afterAll(() => {
  for (const child of running) child.kill('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
})

describe('the command line, built', () => {
  it('does a whole job from a saved feed to a bibliography', async () => {
    expect(await json('sync', '--from-file', 'march.json')).toMatchObject({ added: 1500, rejected: 0 })
    expect(await json('sync', '--from-file', 'march.json')).toMatchObject({
      added: 0,
      updated: 0,
      unchanged: 1500,
    })
    const [hit] = (await json('search', 'lanterns', '--limit', '1')) as { id: string; title: string }[]
    expect(hit?.title).toMatch(/Lanterns/)
    const id = hit?.id ?? ''
    expect(await json('tag', 'add', 'light', id, firstId)).toEqual({ changed: id === firstId ? 1 : 2 })
    expect(await json('collection', 'create', 'Thesis/Light')).toMatchObject({ path: 'Thesis/Light' })
    expect(await json('collection', 'add', 'thesis/light', id)).toEqual({ changed: 1 })
    expect(await json('status', 'set', 'reading', id)).toEqual({ changed: 1 })
    expect(await json('list', '--collection', 'Thesis/Light', '--status', 'reading')).toMatchObject([
      { id, tags: ['light'] },
    ])
    await json('export', '--format', 'bibtex', '--collection', 'Thesis/Light', '-o', 'light.bib')
    expect(readFileSync(join(folder, 'light.bib'), 'utf8')).toContain(`eprint = {${id}}`)
    expect(await json('stats')).toMatchObject({ papers: 1500, statuses: { reading: 1 }, collections: 2 })
  })

  it('reads ids and queries from stdin', async () => {
    const setting = start(['status', 'set', 'queued', '-', '--json'])
    setting.stdin.end(items.map((item) => item.paper.id).join('\n'))
    expect(JSON.parse((await endOf(setting)).stdout)).toEqual({ changed: 1500 })
    const searching = start(['search', '--batch', '--limit', '2'])
    searching.stdin.end('ferries\n\nbells\n')
    const lines = (await endOf(searching)).stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lines.map(({ query, results }) => [query, results.length])).toEqual([
      ['ferries', 2],
      ['', 0],
      ['bells', 2],
    ])
  })

  it('ends with 0, 1 or 2, and says why on stderr', async () => {
    expect(await lectern('--version')).toEqual({
      code: 0,
      stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
      stderr: '',
    })
    expect(await lectern('show', '1234.99999')).toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringMatching(/^error: not_found: /),
    })
    expect(await lectern('show')).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining('usage: lectern show ID'),
    })
    const gone = await startFeedServer({ items: [], today: '2024-04-02' })
    await gone.close()
    const offline = start(['sync', '--date', '2024-03-05'], { HF_ENDPOINT: gone.url })
    expect(await endOf(offline)).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^error: offline: /),
    })
  })

  it('ends quietly when the reader of its output leaves', async () => {
    const child = start(['list', '--json'])
    child.stdout.once('data', () => child.stdout.destroy())
    const [[code], stderr] = await Promise.all([once(child, 'exit'), text(child.stderr)])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  })

  it.runIf(process.platform === 'linux')('fails when its output cannot be stored', async () => {
    const full = openSync('/dev/full', 'w')
    const child = spawn(process.execPath, [LECTERN, 'list', '--json'], {
      env: { ...process.env, LECTERN_DATA_DIR: join(folder, 'data') },
      stdio: ['ignore', full, 'pipe'],
    })
    const [[code], stderr] = await Promise.all([once(child, 'exit'), child.stderr && text(child.stderr)])
    expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringMatching(/^error: disk_full: /) })
  })

  it('needs a new enough Node, and says so on an old one', async () => {
    const pretend = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.19.0' } })`
    const child = spawn(process.execPath, [
      '--import',
      `data:text/javascript,${encodeURIComponent(pretend)}`,
      LECTERN,
    ])
    expect(await endOf(child)).toEqual({
      code: 1,
      stdout: '',
      stderr: expect.stringMatching(/^error: unsupported_here: .*22\.12 .*20\.19\.0.*\n$/),
    })
    const imports = readFileSync(LECTERN, 'utf8').match(/^import\b/gm)
    expect(imports).toBeNull()
  })
})

describe('an interrupted process', () => {
  it('ends a sync by one Ctrl-C or by two in a row, and keeps the library whole', async () => {
    const feed = await startFeedServer({ items, today: '2024-04-02' })
    feed.setFault('hang')
    const env = { HF_ENDPOINT: feed.url, LECTERN_DATA_DIR: join(folder, 'interrupted') }
    const single = start(['sync', '--date', '2024-03-05'], env)
    const end = endOf(single)
    await expect.poll(() => feed.requests.length, { timeout: 10_000 }).toBe(1)
    single.kill('SIGINT')
    expect(await end).toEqual({
      code: 1,
      stdout: '',
      stderr: expect.stringMatching(/^error: cancelled: .*\n$/),
    })

    const twice = start(['sync', '--date', '2024-03-05'], env)
    const endOfTwice = endOf(twice)
    await expect.poll(() => feed.requests.length, { timeout: 10_000 }).toBe(2)
    twice.kill('SIGINT')
    twice.kill('SIGINT')
    expect((await endOfTwice).code).toBe(1)

    feed.setFault(undefined)
    const healed = await endOf(start(['sync', '--date', '2024-03-05', '--json'], env))
    expect({ code: healed.code, days: JSON.parse(healed.stdout).days }).toMatchObject({
      code: 0,
      days: [{ day: '2024-03-05', state: 'complete' }],
    })
    await feed.close()
  })

  it('ends a server by SIGTERM with 0, and serves the built page until then', async () => {
    const child = start(['serve', '--json'])
    const [line] = (await once(child.stdout, 'data')) as [Buffer]
    const { url } = JSON.parse(line.toString()) as { url: string }
    const entry = await fetch(url, { redirect: 'manual' })
    const cookie = entry.headers.get('set-cookie')?.split(';')[0] ?? ''
    const page = await fetch(new URL('/', url), { headers: { cookie } })
    expect({ status: page.status, text: await page.text() }).toEqual({
      status: 200,
      text: expect.stringMatching(/<!doctype html>/i),
    })
    child.kill('SIGTERM')
    expect(((await once(child, 'exit')) as [number])[0]).toBe(0)
  })
})
