// Files that an export is kept current in: what is written, what is not, and what is never lost. On a real disk.
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, test } from 'vitest'
import type { KeptTarget } from '../../../src/shared/kept-model.ts'
import { makeItem } from '../../support/make-items.ts'
import { openTestCore } from '../../support/open-test-core.ts'
import { tempDir } from '../../support/temp-dir.ts'

const [A, B, C] = ['2410.00001', '2410.00002', '2410.00003'] as const
const items = [
  makeItem({ id: A, day: '2024-10-14', title: 'Zebra Stripes', authors: ['Zoe Zander'] }),
  makeItem({ id: B, day: '2024-10-14', title: 'Apple Trees', authors: ['Ada Adler'] }),
  makeItem({ id: C, day: '2024-10-15', title: 'Moon Rocks', authors: ['Mia Moon'] }),
]

async function openKept() {
  const core = await openTestCore({ items })
  await core.sync()
  const dir = tempDir()
  const { client } = core
  await client.tags.add({ tag: 'thesis', ids: [A, B] })
  const path = join(dir, 'refs.bib')
  const keep = (
    change: { path?: string; target?: KeptTarget; format?: 'bibtex' | 'obsidian' | 'references' } = {},
  ) => client.keptFiles.create({ path, target: { kind: 'tag', tag: 'thesis' }, format: 'bibtex', ...change })
  const read = (name = 'refs.bib') => readFileSync(join(dir, name), 'utf8')
  return { ...core, dir, path, keep, read }
}
const keysIn = (text: string) => [...text.matchAll(/@misc\{([^,]+)/g)].map(([, key]) => key)

/** Until it is so: written by timers of the core's own. */
async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 10))
}

test('a tag, a collection, a search and the library are written at once, sorted by key', async () => {
  const { client, dir, keep, read } = await openKept()
  expect(await keep()).toMatchObject({ title: 'thesis', entries: 2, mode: 'change' })
  expect(keysIn(read())).toEqual(['adlerAppleTrees2024', 'zanderZebraStripes2024'])
  const made = await client.collections.create({ name: 'Space' })
  await client.collections.add({ id: made.id, ids: [C] })
  const targets: [KeptTarget, string[]][] = [
    [{ kind: 'collection', id: made.id }, ['moonMoonRocks2024']],
    [{ kind: 'query', query: 'zebra' }, ['zanderZebraStripes2024']],
    [{ kind: 'all' }, ['adlerAppleTrees2024', 'moonMoonRocks2024', 'zanderZebraStripes2024']],
  ]
  for (const [target, keys] of targets) {
    await keep({ target, path: join(dir, `${target.kind}.bib`) })
    expect(keysIn(read(`${target.kind}.bib`))).toEqual(keys)
  }
  await keep({ format: 'references', path: join(dir, 'refs.txt') })
  expect(read('refs.txt')).toContain('Zebra')
}, 30_000)

test('a host that stays open writes a change soon, and nothing when the bytes are the same', async () => {
  const { client, keepCurrent, keep, path, read } = await openKept()
  await keep()
  keepCurrent()
  await client.tags.add({ tag: 'thesis', ids: [C] })
  await until(() => read().includes('moonMoonRocks2024'))
  const before = statSync(path)
  await client.reading.setStatus({ ids: [A], status: 'read' })
  await client.tags.remove({ tag: 'thesis', ids: [C] })
  await until(() => !read().includes('moonMoonRocks2024'))
  // The bytes are there a moment before it is written down that they are.
  await expect.poll(async () => (await client.keptFiles.list())[0]?.entries).toBe(2)
  const [file] = await client.keptFiles.list()
  await client.reading.setStatus({ ids: [B], status: 'read' })
  await client.keptFiles.write({ id: file?.id ?? 0 })
  expect((await client.keptFiles.list())[0]?.writtenAt).toBe(file?.writtenAt)
  expect(statSync(path).ino).not.toBe(before.ino)
})

test('a paused file is let be until it is resumed', async () => {
  const { client, keepCurrent, keep, dir, read } = await openKept()
  const { id } = await keep()
  await client.keptFiles.setMode({ id, mode: 'paused' })
  await keep({ target: { kind: 'all' }, path: join(dir, 'all.bib') })
  keepCurrent()
  await client.citekeys.pin({ id: A, key: 'zed' })
  await until(() => read('all.bib').includes('{zed,'))
  expect(read()).not.toContain('{zed,')
  await client.keptFiles.setMode({ id, mode: 'change' })
  expect(keysIn(read())).toEqual(['adlerAppleTrees2024', 'zed'])
})

describe('a file that is not ours', () => {
  it('is refused when it is to be kept, unless it is what would be written', async () => {
    const { client, keep, path, read } = await openKept()
    writeFileSync(path, 'by hand')
    await expect(keep()).rejects.toMatchObject({ code: 'file_exists', data: { path } })
    expect(read()).toBe('by hand')
    expect(await client.keptFiles.list()).toEqual([])
    const { text } = await client.bibliography.export({ format: 'bibtex', selection: { ids: [B, A] } })
    writeFileSync(path, text)
    expect(await keep()).not.toHaveProperty('problem')
  })

  it('is a conflict when another hand changed it, and stays as it is until that is decided', async () => {
    const { client, keep, path, read, dir } = await openKept()
    const { id } = await keep()
    writeFileSync(path, 'changed by hand')
    await client.tags.add({ tag: 'thesis', ids: [C] })
    expect(await client.keptFiles.write({ id })).toMatchObject({ problem: 'conflict' })
    expect(read()).toBe('changed by hand')
    expect(await client.keptFiles.resolve({ id, choice: 'copy' })).not.toHaveProperty('problem')
    expect(read('refs (copy).bib')).toBe('changed by hand')
    expect(keysIn(read())).toHaveLength(3)
    writeFileSync(path, 'again')
    await client.keptFiles.resolve({ id, choice: 'overwrite' })
    expect(keysIn(read())).toHaveLength(3)
    expect(readdirSync(dir).toSorted()).toEqual(['refs (copy).bib', 'refs.bib'])
  })

  it('is ours again after its keeping was ended and taken up anew', async () => {
    const { client, keep } = await openKept()
    const { id } = await keep()
    await client.keptFiles.remove({ id })
    expect(await client.keptFiles.list()).toEqual([])
    await client.tags.add({ tag: 'thesis', ids: [C] })
    await client.history.undo()
    await client.history.undo()
    expect((await client.keptFiles.list()).map((file) => file.id)).toEqual([id])
    await client.keptFiles.remove({ id })
    await client.tags.add({ tag: 'thesis', ids: [C] })
    expect(await keep()).toMatchObject({ entries: 3 })
  })
})

describe('what goes wrong', () => {
  it('is said, and passes when its cause does', async () => {
    const { client, keep, dir } = await openKept()
    const path = join(dir, 'later', 'refs.bib')
    const { id, problem } = await keep({ path })
    expect(problem).toBe('missing_folder')
    mkdirSync(join(dir, 'later'))
    expect(await client.keptFiles.write({ id })).not.toHaveProperty('problem')
    expect(existsSync(path)).toBe(true)
  })

  it('leaves a file alone whose tag is gone', async () => {
    const { client, keep, read } = await openKept()
    const { id } = await keep()
    const before = read()
    await client.tags.delete({ tag: 'thesis' })
    expect(await client.keptFiles.write({ id })).toMatchObject({ problem: 'target_gone' })
    expect(read()).toBe(before)
    await client.tags.add({ tag: 'Thesis', ids: [A] })
    expect(await client.keptFiles.write({ id })).toMatchObject({ entries: 1 })
  })

  it('is no file in a place of its own twice, nor one of a collection that is not there', async () => {
    const { keep, path } = await openKept()
    await keep()
    await expect(keep()).rejects.toMatchObject({ code: 'conflict', data: { what: 'kept_file', id: path } })
    await expect(keep({ target: { kind: 'collection', id: 99 }, path: `${path}2` })).rejects.toMatchObject({
      code: 'not_found',
    })
  })
})

test('a renamed tag is followed, a deleted collection ends its file, and an undo brings it back', async () => {
  const { client, keep, dir } = await openKept()
  await keep()
  await client.tags.rename({ tag: 'thesis', name: 'book' })
  const made = await client.collections.create({ name: 'Space' })
  await keep({ target: { kind: 'collection', id: made.id }, path: join(dir, 'space.bib') })
  await client.collections.delete({ id: made.id })
  expect((await client.keptFiles.list()).map(({ title }) => title)).toEqual(['book'])
  await client.history.undo()
  expect((await client.keptFiles.list()).map(({ title }) => title)).toEqual(['book', 'Space'])
})

test('a file keeps its mode', async () => {
  const { client, keep, path } = await openKept()
  const { id } = await keep()
  chmodSync(path, 0o640)
  await client.tags.add({ tag: 'thesis', ids: [C] })
  await client.keptFiles.write({ id })
  expect(statSync(path).mode & 0o777).toBe(0o640)
})

describe('a folder of notes', () => {
  const NOTE = 'zanderZebraStripes2024.md'

  it('has a note for each paper, merged with what was written into it', async () => {
    const { client, keep, dir, read } = await openKept()
    const { id } = await keep({ format: 'obsidian', path: join(dir, 'vault') })
    expect(readdirSync(join(dir, 'vault')).toSorted()).toEqual(['adlerAppleTrees2024.md', NOTE])
    writeFileSync(join(dir, 'vault', NOTE), `${read(join('vault', NOTE))}\nMy own words.\n`)
    await client.reading.update({ id: A, rating: 4 })
    expect(await client.keptFiles.write({ id })).not.toHaveProperty('problem')
    expect(read(join('vault', NOTE))).toContain('rating: 4\n')
    expect(read(join('vault', NOTE))).toContain('\nMy own words.\n')
  })

  it('has what is marked in the paper, and follows it', async () => {
    const { client, keepCurrent, keep, dir, read } = await openKept()
    await keep({ format: 'obsidian', path: join(dir, 'vault') })
    keepCurrent()
    const own = `${read(join('vault', NOTE))}\nMy own words.\n`
    writeFileSync(join(dir, 'vault', NOTE), own)
    const rects: [number, number, number, number][] = [[1, 1, 9, 9]]
    const [mark] = await client.annotations.add({
      id: A,
      version: 2,
      marks: [{ kind: 'highlight', color: 'green', page: 4, rects, text: 'striped <!-- lectern: end -->' }],
    })
    await until(() => read(join('vault', NOTE)).includes('striped'))
    const block = [
      '## Annotations\n',
      `### [Page 4](https://arxiv.org/pdf/${A}v2#page=4)\n`,
      '> striped \\<!-- lectern: end --\\> *(green)*\n',
    ].join('\n')
    expect(read(join('vault', NOTE))).toContain(block)
    const change = { comment: 'Really?' }
    await client.annotations.change({ annotation: mark?.id ?? 0, change })
    await until(() => read(join('vault', NOTE)).includes('Really?'))
    await client.history.undo()
    await client.history.undo()
    await until(() => !read(join('vault', NOTE)).includes('striped'))
    expect(read(join('vault', NOTE))).toBe(own)
  })

  it('leaves a deleted note deleted until it is asked for', async () => {
    const { client, keep, dir } = await openKept()
    const { id } = await keep({ format: 'obsidian', path: join(dir, 'vault') })
    rmSync(join(dir, 'vault', NOTE))
    await client.reading.update({ id: A, rating: 4 })
    await client.keptFiles.write({ id })
    expect(existsSync(join(dir, 'vault', NOTE))).toBe(false)
    await client.keptFiles.restoreNotes({ id })
    expect(existsSync(join(dir, 'vault', NOTE))).toBe(true)
  })

  it('writes over no note that it does not know, and into no folder that is gone', async () => {
    const { client, keep, dir, read } = await openKept()
    mkdirSync(join(dir, 'vault'))
    writeFileSync(join(dir, 'vault', NOTE), 'A note of mine.')
    const { id, problem } = await keep({ format: 'obsidian', path: join(dir, 'vault') })
    expect(problem).toBe('conflict')
    expect(read(join('vault', NOTE))).toBe('A note of mine.')
    await client.keptFiles.resolve({ id, choice: 'copy' })
    expect(read(join('vault', 'zanderZebraStripes2024 (copy).md'))).toBe('A note of mine.')
    expect(read(join('vault', NOTE))).toContain('Zebra Stripes')
    rmSync(join(dir, 'vault'), { recursive: true })
    await client.reading.update({ id: A, rating: 4 })
    expect(await client.keptFiles.write({ id })).toMatchObject({ problem: 'missing_folder' })
    expect(existsSync(join(dir, 'vault'))).toBe(false)
  })
})
