// The commands on a real library: what each answers, for people and as JSON.
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeItem } from '../support/make-items.ts'
import { createRealLibrary, type RealLibrary } from './real-library.ts'
import { runCommandLine, type TestRun } from './test-host.ts'

const LANTERNS = makeItem({
  id: '2403.90001',
  day: '2024-03-05',
  title: 'Lanterns for Patient Looms',
  upvotes: 9,
})
const FERRIES = makeItem({
  id: '2403.90002',
  day: '2024-03-05',
  title: 'Ferries without Compasses',
  upvotes: 30,
})
const BELLS = makeItem({
  id: '2403.90003',
  day: '2024-03-06',
  title: 'Bells',
  authors: Array.from({ length: 900 }, (_, index) => `Person ${index}`),
})

let library: RealLibrary
beforeAll(async () => {
  library = await createRealLibrary()
  await writeFile(join(library.dir, 'day.json'), JSON.stringify([LANTERNS, FERRIES, { paper: { id: 7 } }]))
  await writeFile(join(library.dir, 'next.json.gz'), gzipSync(JSON.stringify([BELLS])))
  const { code } = await lectern('sync', '--from-file', 'day.json', 'next.json.gz')
  expect(code).toBe(0)
})
afterAll(() => library.remove())

function lectern(...argv: string[]): Promise<TestRun> {
  return runCommandLine(argv, { openLibrary: library.openLibrary, cwd: library.dir })
}

/** The one JSON document on stdout. */
async function json(...argv: string[]): Promise<unknown> {
  const { code, stdout, stderr } = await lectern(...argv, '--json')
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  return JSON.parse(stdout)
}

async function listedIds(...argv: string[]): Promise<string[]> {
  return ((await json('list', ...argv)) as { id: string }[]).map(({ id }) => id)
}

describe('sync --from-file', () => {
  it('says exactly what changed, and that nothing did the second time', async () => {
    expect(await json('sync', '--from-file', 'next.json.gz', '--from-file', 'day.json')).toEqual({
      added: 0,
      updated: 0,
      unchanged: 3,
      rejected: 1,
      days: [
        { day: '2024-03-05', state: expect.any(String), papers: 2 },
        { day: '2024-03-06', state: expect.any(String), papers: 1 },
      ],
      durationMs: expect.any(Number),
    })
    const { stdout } = await lectern('sync', '--from-file', 'next.json.gz')
    expect(stdout).toMatch(/^Nothing changed: 1 paper as before/)
  })

  it('fails by name for a file that is not there or holds something else', async () => {
    await writeFile(join(library.dir, 'page.json'), '<!doctype html>')
    const missing = await lectern('sync', '--from-file', 'none.json')
    expect(missing).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^error: not_found: .*none\.json/),
    })
    const page = await lectern('sync', '--from-file', 'page.json')
    expect(page).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^error: feed_malformed: .*page\.json/),
    })
  })
})

describe('finding papers', () => {
  it('lists them all, newest day first, filtered and sorted as asked', async () => {
    expect((await listedIds())[0]).toBe('2403.90003')
    expect(await listedIds('--sort', 'upvotes', '--limit', '1')).toEqual(['2403.90002'])
    expect(await listedIds('--sort', 'title', '--to', '2024-03-05')).toEqual(['2403.90002', '2403.90001'])
    expect((await lectern('list', '--from', '2024-03-07')).stdout).toBe('No papers.\n')
  })

  it('searches, and says so when there is nothing', async () => {
    expect(await json('search', 'patient', 'looms')).toEqual([
      { id: '2403.90001', title: 'Lanterns for Patient Looms', score: expect.any(Number) },
    ])
    expect((await lectern('search', 'lanterns')).stdout).toMatch(/^ID .*\n2403\.90001 .*Lanterns/)
    expect((await lectern('search', 'zeppelin')).stdout).toBe('Nothing found for "zeppelin".\n')
  })

  it('shows one, by any of its names, and not all of nine hundred authors', async () => {
    const { stdout } = await lectern('show', 'https://arxiv.org/abs/2403.90003v2')
    expect(stdout).toMatch(/^Bells\n/)
    expect(stdout).toContain('and 870 more')
    expect(await json('show', '2403.90003')).toMatchObject({ title: 'Bells', days: ['2024-03-06'] })
    expect(await lectern('show', '2403.99999', '--json')).toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringMatching(/^error: not_found: no paper 2403\.99999/),
    })
  })
})

describe('keeping track', () => {
  it('sets a status, a rating and a note, and takes the last one back', async () => {
    expect(await json('status', 'set', 'queued', '2403.90001', 'arxiv:2403.90002v1')).toEqual({ changed: 2 })
    expect(await listedIds('--status', 'queued')).toHaveLength(2)
    expect(await json('rate', '2403.90001', '4')).toEqual({ changed: 1 })
    await lectern('note', '2403.90001', 'Good', 'figures.')
    expect((await lectern('note', '2403.90001')).stdout).toBe('Good figures.\n')
    expect((await lectern('undo')).stdout).toBe('Taken back: a rating or a note.\n')
    expect(await json('note', '2403.90001')).toEqual({ id: '2403.90001', note: '' })
    expect((await lectern('redo')).stdout).toBe('Done again: a rating or a note.\n')
    expect(await json('show', '2403.90001')).toMatchObject({
      reading: { status: 'queued', rating: 4, note: 'Good figures.' },
    })
  })

  it('renames, colours, merges and deletes tags, says so, and lists it as history', async () => {
    await lectern('tag', 'add', 'optics', '2403.90001', '2403.90002')
    await lectern('tag', 'add', 'lenses', '2403.90002')
    expect((await lectern('tag', 'rename', 'OPTICS', 'light')).stdout).toBe(
      'The tag "OPTICS" is "light" now.\n',
    )
    const taken = await lectern('tag', 'rename', 'lenses', 'Light')
    expect(taken).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('a tag "light" is there already'),
    })
    expect((await lectern('tag', 'color', 'light', 'teal')).stdout).toBe('The tag "light" is teal now.\n')
    expect((await lectern('tag', 'list')).stdout).toMatch(/light +2 +teal/)
    expect((await lectern('tag', 'color', 'light', 'none')).stdout).toContain('without a colour')
    expect((await lectern('tag', 'merge', 'lenses', 'light')).stdout).toBe(
      '1 paper tagged "light" instead of "lenses".\n',
    )
    expect((await lectern('tag', 'delete', 'light')).stdout).toBe('The tag "light" is gone from 2 papers.\n')
    expect((await lectern('undo')).stdout).toBe('Taken back: deleting a tag.\n')
    const [first, second] = (await lectern('history', '--limit', '2')).stdout.trim().split('\n').slice(1)
    expect(first).toMatch(/UTC +deleting a tag +"light", 2 papers +taken back$/)
    expect(second).toMatch(/merging two tags +"lenses"/)
    expect(await json('tag', 'delete', 'light')).toEqual({ changed: 2 })
  })

  it('tags papers and takes tags off, and refuses an unknown paper', async () => {
    expect((await lectern('tag', 'add', 'optics', '2403.90001')).stdout).toBe('1 paper tagged "optics".\n')
    expect((await lectern('tag', 'add', 'optics', '2403.90001')).stdout).toBe('Nothing changed.\n')
    expect(await listedIds('--tag', 'OPTICS')).toEqual(['2403.90001'])
    expect(await json('tag', 'list')).toMatchObject([{ name: 'optics', papers: 1 }])
    expect(await lectern('tag', 'add', 'optics', '2403.99999')).toMatchObject({ code: 1 })
    expect(await json('tag', 'remove', 'optics', '2403.90001')).toEqual({ changed: 1 })
    expect((await lectern('tag', 'list')).stdout).toBe('No tags.\n')
  })

  it('refuses what the contract refuses as not understood', async () => {
    const { code, stderr } = await lectern('tag', 'add', 'x'.repeat(101), '2403.90001')
    expect(code).toBe(2)
    expect(stderr).toMatch(/^error: usage: tag: /)
  })

  it('files papers in collections named by path, ignoring case', async () => {
    expect(await json('collection', 'create', 'Thesis/Light')).toMatchObject({
      path: 'Thesis/Light',
      papers: 0,
    })
    expect(await lectern('collection', 'create', 'thesis/light')).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^error: conflict: /),
    })
    expect(await json('collection', 'add', 'THESIS/light', '2403.90003', '2403.90001')).toEqual({
      changed: 2,
    })
    expect(await listedIds('--collection', 'thesis/light', '--sort', 'manual')).toEqual([
      '2403.90003',
      '2403.90001',
    ])
    expect(await json('collection', 'remove', 'thesis/light', '2403.90003')).toEqual({ changed: 1 })
    expect(await json('collection', 'rename', 'thesis/light', 'Optics')).toMatchObject({
      path: 'Thesis/Optics',
    })
    expect((await lectern('collection', 'list')).stdout).toMatch(/Thesis\/Optics +1\n/)
    expect(await json('collection', 'move', 'thesis/optics', '/')).toMatchObject({
      path: 'Optics',
      papers: 1,
    })
    expect((await lectern('collection', 'move', 'Optics', 'thesis')).stdout).toBe(
      '"Optics" is "Thesis/Optics" now.\n',
    )
    expect(await lectern('collection', 'move', 'Thesis', 'Thesis/Optics')).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^error: conflict: .*into itself/),
    })
    expect(await lectern('collection', 'add', 'thesis/light', '2403.90001')).toMatchObject({ code: 1 })
    await json('collection', 'delete', 'Thesis')
    expect(await json('collection', 'list')).toEqual([])
    expect(await listedIds()).toHaveLength(3)
  })

  it('counts', async () => {
    expect(await json('stats')).toMatchObject({ papers: 3, listings: 3, statuses: { queued: 2, inbox: 1 } })
    expect((await lectern('stats')).stdout).toMatch(/^Papers +3 /)
    expect(await json('rejected')).toMatchObject([{ source: expect.stringContaining('day.json') }])
    expect((await lectern('rejected')).stdout).toMatch(/^SEEN .*REASON/)
  })
})

describe('export', () => {
  it('writes the chosen papers to stdout, to JSON, or to a file', async () => {
    const { stdout } = await lectern('export', '--format', 'bibtex', '2403.90002', '2403.90001')
    expect(stdout.match(/^@misc/gm)).toHaveLength(2)
    expect(stdout.indexOf('2403.90002')).toBeLessThan(stdout.indexOf('2403.90001'))
    expect(await json('export', '--format', 'bibtex', '--status', 'queued')).toEqual({
      text: expect.stringContaining('@misc'),
      entries: 2,
    })
    const file = join(library.dir, 'all.bib')
    expect(await json('export', '--format', 'bibtex', '--all', '-o', 'all.bib')).toEqual({ file, entries: 3 })
    expect((await readFile(file, 'utf8')).match(/^@misc/gm)).toHaveLength(3)
    expect((await json('export', '--format', 'bibtex', '--query', 'ferries')) as object).toMatchObject({
      entries: 1,
    })
  })

  it('writes nothing when a paper that was asked for is not there', async () => {
    const missing = await lectern(
      'export',
      '--format',
      'bibtex',
      '-o',
      'some.bib',
      '2403.90001',
      '2403.99999',
    )
    expect(missing).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^error: not_found: no paper 2403\.99999/),
    })
    await expect(readFile(join(library.dir, 'some.bib'))).rejects.toMatchObject({ code: 'ENOENT' })
  })
})
