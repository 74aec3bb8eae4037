// Importing into a real library: what is new, known and different, nothing twice, and one undo for all of it.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { ConflictChoice, ImportPreview, ImportResult } from '../../../../src/shared/importing-model.ts'
import { makeItem } from '../../../support/make-items.ts'
import { openTestCore, type TestCore } from '../../../support/open-test-core.ts'
import { tempDir } from '../../../support/temp-dir.ts'

async function toEnd<R>(steps: AsyncIterator<unknown, R>): Promise<R> {
  for (;;) {
    const step = await steps.next()
    if (step.done) return step.value
  }
}

const fileOf = (text: string, name = 'lib.bib') => ({ files: [{ name, text }] })

async function importText(
  core: TestCore,
  text: string,
  conflicts: ConflictChoice = 'merge',
): Promise<ImportResult> {
  return toEnd(await core.client.importing.run({ ...fileOf(text), conflicts }))
}

async function preview(core: TestCore, text: string): Promise<ImportPreview> {
  return toEnd(await core.client.importing.preview(fileOf(text)))
}

const allIds = async (core: TestCore) => (await core.client.papers.order({ filter: {} })).ids

const LIBRARY = `
@article{duck2020, title={On the Migration of Mechanical Ducks}, author={Duck, Ann and Goose, Bo}, year=2020, doi={10.1000/ducks},
  journal={Journal of Ducks}, abstract={They fly.}, keywords={birds, machines}, annote={Worth it.}, readstatus={read}, ranking={rank5},
  timestamp={2020-05-06}, groups={Ponds}}
@misc{swan2024, title={Swans by Attention}, author={Swan, Cy}, eprint={2410.77777}, archiveprefix={arXiv}, year=2024}
@comment{jabref-meta: grouping:
0 AllEntriesGroup:;
1 StaticGroup:Water\\;0\\;1\\;\\;\\;\\;;
2 StaticGroup:Ponds\\;0\\;1\\;\\;\\;\\;;
}
`

test('what is new becomes papers, with all that came along', async () => {
  const core = await openTestCore()
  const result = await importText(core, LIBRARY)
  expect(result).toMatchObject({ added: 2, skipped: [], problems: [] })
  const [duck, swan] = result.imported
  expect(swan?.id).toBe('2410.77777')
  expect(duck).toMatchObject({
    key: 'duck2020',
    type: 'journalArticle',
    year: '2020',
    doi: '10.1000/ducks',
    arxiv: null,
  })
  expect(duck?.id).toMatch(/^local:/)
  const paper = await core.client.papers.get({ id: duck?.id ?? '' })
  expect(paper).toMatchObject({
    title: 'On the Migration of Mechanical Ducks',
    abstract: 'They fly.',
    authors: [{ name: 'Ann Duck' }, { name: 'Bo Goose' }],
    publishedAt: '2020-01-01T00:00:00.000Z',
    projectPage: 'https://doi.org/10.1000/ducks',
    tags: ['birds', 'machines'],
    collections: [{ path: 'Water/Ponds' }],
    reading: { status: 'read', rating: 5, note: 'Worth it.' },
    citekey: 'duck2020',
  })
})

test('the same file again, and the same works from elsewhere, add nothing', async () => {
  const core = await openTestCore()
  await importText(core, LIBRARY)
  const again = await importText(core, LIBRARY)
  expect(again).toMatchObject({ imported: [], added: 0 })
  expect(again.skipped.map(({ reason }) => reason)).toEqual(['known', 'known'])
  const elsewhere = await importText(
    core,
    '@inproceedings{x, title={On the migration of mechanicl ducks.}, author={A. Duck}, year=2020}\n' +
      '@article{y, title={Something else entirely}, journal={arXiv preprint arXiv:2410.77777v3}, author={Swan, C.}}\n' +
      '@article{z, title={Preprinted ducks}, doi={https://doi.org/10.1000/DUCKS}}',
  )
  expect(elsewhere.added).toBe(0)
  expect(await allIds(core)).toHaveLength(2)
})

test('what was imported before does not bring back what its user took away since', async () => {
  const core = await openTestCore()
  const { imported } = await importText(core, LIBRARY)
  const id = imported[0]?.id ?? ''
  await core.client.tags.remove({ ids: [id], tag: 'birds' })
  expect((await preview(core, LIBRARY)).conflicts).toEqual([])
  await importText(core, LIBRARY)
  expect((await core.client.papers.get({ id })).tags).toEqual(['machines'])
})

test('entries that are twice in a file are one paper, with the tags of both', async () => {
  const core = await openTestCore()
  const { added, skipped, imported } = await importText(
    core,
    '@article{a, title={The Long Title of a Work}, author={Doe, Jo}, year=2020, keywords={one}}\n' +
      '@article{b, title={The long title of a work}, author={Jo Doe}, year=2020, keywords={two}}',
  )
  expect([added, skipped.length]).toEqual([1, 1])
  expect(skipped[0]).toMatchObject({ key: 'b', reason: 'duplicate', id: imported[0]?.id })
  expect((await core.client.papers.get({ id: imported[0]?.id ?? '' })).tags).toEqual(['one', 'two'])
})

test.each([
  ['another number', '@article{b, title={Ducks and Their Habits, Part II}, author={Doe, Jo}, year=2020}'],
  ['another author', '@article{b, title={Ducks and Their Habits, Part I}, author={Roe, Al}, year=2020}'],
  [
    'another DOI',
    '@article{b, title={Ducks and Their Habits, Part I}, author={Doe, Jo}, year=2020, doi={10.1000/2}}',
  ],
  [
    'other pages',
    '@article{b, title={Ducks and Their Habits, Part I}, author={Doe, Jo}, year=2020, pages={3--4}}',
  ],
  ['another kind of work', '@book{b, title={Ducks and Their Habits, Part I}, author={Doe, Jo}, year=2020}'],
])('%s is another work', async (_, other) => {
  const core = await openTestCore()
  const first =
    '@article{a, title={Ducks and Their Habits, Part I}, author={Doe, Jo}, year=2020, doi={10.1000/1}, pages={1--2}}'
  expect((await importText(core, `${first}\n${other}`)).added).toBe(2)
})

test('works without titles are told by their keys, and are not added twice', async () => {
  const core = await openTestCore()
  const text = '@book{one, author={Doe, Jo}}\n@book{two, author={Doe, Jo}}'
  expect((await importText(core, text)).added).toBe(2)
  expect((await importText(core, `${text}\n`)).added).toBe(0)
  expect((await importText(core, '@book{one, author = {Doe, Jo}, keywords = {x}}')).added).toBe(0)
})

test('one undo takes all of it back, and redo brings it again', async () => {
  const core = await openTestCore()
  await importText(core, LIBRARY)
  await core.client.history.undo()
  expect(await allIds(core)).toEqual([])
  expect(await core.client.tags.list()).toEqual([])
  expect(await core.client.collections.list()).toEqual([])
  await core.client.history.redo()
  const ids = await allIds(core)
  expect(ids).toHaveLength(2)
  const duck = await core.client.papers.get({ id: ids.find((id) => id.startsWith('local:')) ?? '' })
  expect(duck).toMatchObject({
    citekey: 'duck2020',
    tags: ['birds', 'machines'],
    reading: { note: 'Worth it.' },
  })
  expect((await importText(core, LIBRARY)).added).toBe(0)
})

test('an undone import leaves a paper that the feed has listed meanwhile', async () => {
  const item = makeItem({
    day: '2024-10-15',
    id: '2410.77777',
    title: 'Swans by Attention, as the Feed Has It',
  })
  const core = await openTestCore({ items: [item] })
  await importText(core, LIBRARY)
  await core.sync()
  await core.client.history.undo()
  expect(await allIds(core)).toEqual(['2410.77777'])
  await core.client.history.redo()
  expect((await core.client.papers.get({ id: '2410.77777' })).title).toBe(
    'Swans by Attention, as the Feed Has It',
  )
  expect(await allIds(core)).toHaveLength(2)
})

test('a preview tells new, known and different, and changes nothing', async () => {
  const core = await openTestCore()
  await importText(core, LIBRARY)
  const id = '2410.77777'
  await core.client.reading.update({ id, note: 'Mine.' })
  const shown = await preview(
    core,
    `${LIBRARY.replace(/@misc.*\n/, '')}\n@misc{other, title={Swans by Attention}, author={Swan, Cy}, eprint={2410.77777}, eprinttype={arxiv}, note={Theirs.}}\n` +
      '@book{fresh, title={A Fresh One}}\n@article{bad, title={x',
  )
  expect(shown.fresh.map(({ key }) => key)).toEqual(['fresh'])
  expect(shown.conflicts).toMatchObject([{ id, differences: ['note', 'key'] }])
  expect(shown.problems).toMatchObject([{ file: 'lib.bib' }])
  expect(await allIds(core)).toHaveLength(2)
  expect((await core.client.papers.get({ id })).reading.note).toBe('Mine.')
})

test('of what differs, mine stays, theirs replaces, merge adds', async () => {
  const theirs =
    '@misc{theirs, title={Swans by Attention}, author={Swan, Cy}, eprint={2410.77777}, eprinttype={arxiv}, note={Theirs.}, keywords={new}}'
  const after = async (choice: ConflictChoice) => {
    const core = await openTestCore()
    await importText(core, LIBRARY)
    await core.client.reading.update({ id: '2410.77777', note: 'Mine.' })
    const result = await importText(core, theirs, choice)
    const { tags, reading, citekey } = await core.client.papers.get({ id: '2410.77777' })
    return { tags, note: reading.note, citekey, imported: result.imported.length }
  }
  expect(await after('mine')).toEqual({ tags: [], note: 'Mine.', citekey: 'swan2024', imported: 0 })
  expect(await after('merge')).toEqual({
    tags: ['new'],
    note: 'Mine.\n\nTheirs.',
    citekey: 'swan2024',
    imported: 1,
  })
  expect(await after('theirs')).toEqual({ tags: ['new'], note: 'Theirs.', citekey: 'theirs', imported: 1 })
})

test('a choice for one paper goes before the one for all', async () => {
  const core = await openTestCore()
  await importText(
    core,
    '@misc{a, title={First Work of Many}, note={x}}\n@misc{b, title={Second Work of Many}, note={y}}',
  )
  const text =
    '@misc{a, title={First Work of Many}, keywords={t}}\n@misc{b, title={Second Work of Many}, keywords={t}}'
  const { conflicts } = await preview(core, text)
  const kept = conflicts[0]?.id ?? ''
  const result: ImportResult = await toEnd(
    await core.client.importing.run({ ...fileOf(text), choices: { [kept]: 'mine' } }),
  )
  expect(result.imported.map(({ key }) => key)).toEqual(['b'])
  expect(result.skipped).toMatchObject([{ id: kept, reason: 'kept' }])
})

test('a key that another paper has gets a letter', async () => {
  const core = await openTestCore()
  const { imported } = await importText(core, '@book{k, title={Ducks One}}\n@book{K, title={Geese Two}}')
  const keys = await Promise.all(
    imported.map(async ({ id }) => (await core.client.papers.get({ id })).citekey),
  )
  expect(keys).toEqual(['k', 'Ka'])
})

test('a folder is all its bibliographies; a path that is none is said to be', async () => {
  const core = await openTestCore()
  const dir = tempDir()
  mkdirSync(join(dir, 'deep'))
  writeFileSync(join(dir, 'a.bib'), '@book{a, title={A Latin M\xfcller}}', 'latin1')
  writeFileSync(join(dir, 'deep', 'b.ris'), 'TY  - BOOK\nTI  - In RIS\nER  - \n')
  writeFileSync(join(dir, 'notes.md'), '@book{c, title={No}}')
  const result: ImportResult = await toEnd(await core.client.importing.run({ paths: [dir] }))
  expect(result.imported.map(({ title }) => title)).toEqual(['A Latin Müller', 'In RIS'])
  const missing = core.client.importing.preview({ paths: [join(dir, 'none.bib')] })
  await expect(missing.then((steps) => toEnd(steps))).rejects.toMatchObject({ code: 'not_found' })
})

test('a stopped import takes nothing in', async () => {
  const core = await openTestCore()
  const abort = new AbortController()
  abort.abort()
  const run = async () => toEnd(await core.client.importing.run(fileOf(LIBRARY), { signal: abort.signal }))
  await expect(run()).rejects.toBeDefined()
  expect(await allIds(core)).toEqual([])
})

test('a saved search of the name of a group keeps its papers out', async () => {
  const core = await openTestCore()
  await core.client.collections.create({ name: 'Ponds', query: 'ducks' })
  await importText(core, '@book{a, title={A Duck}, groups={Ponds}}')
  expect((await core.client.collections.list()).map(({ name }) => name)).toEqual(['Ponds', 'Ponds 2'])
})

test('a deleted entry comes back with what its import said', async () => {
  const core = await openTestCore()
  const { imported } = await importText(core, LIBRARY)
  const id = imported[0]?.id ?? ''
  await core.client.papers.deleteLocal({ id })
  await core.client.history.undo()
  expect((await importText(core, LIBRARY)).added).toBe(0)
  expect((await core.client.papers.get({ id })).citekey).toBe('duck2020')
})

test('what a file said of where a work was published goes out again with it', async () => {
  const core = await openTestCore()
  await importText(
    core,
    '@article{g, title={Geese of the North}, author={Quill, Ada}, journal={Annals of Geese}, year=2020, doi={10.1234/geese_1}, url={https://example.org/a b}}',
  )
  const selection = { query: 'geese north' }
  const { text } = await core.client.bibliography.export({ format: 'bibtex', selection })
  expect(text).toContain('doi = {10.1234/geese_1}')
  expect(text).toContain('url = {https://example.org/a%20b}')
  expect(text).toContain('journal = {Annals of Geese}')
  const paper = await openTestCore()
  await importText(
    paper,
    '@article{h, title={Herons}, author={Quill, Ada}, journal={arXiv preprint arXiv:2410.00001}, eprint={2410.00001}, doi={10.48550/arXiv.2410.00001}}',
  )
  const heron = await paper.client.bibliography.export({ format: 'bibtex', selection: { query: 'herons' } })
  expect(heron.text).toContain('doi = {10.48550/arXiv.2410.00001}')
  expect(heron.text).not.toContain('Published')
})
