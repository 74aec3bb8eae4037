// Exports of a real library: what arXiv adds, the citation styles, and what cannot be had.
import { expect, test } from 'vitest'
import { createArxivFacts } from '../../../src/main/core/bibliography/arxiv/arxiv-facts.ts'
import { openDatabase } from '../../../src/main/core/db/open-database.ts'
import { EXPORT_FORMATS } from '../../../src/shared/bibliography-model.ts'
import { LecternError } from '../../../src/shared/errors.ts'
import { createFakeClock } from '../../support/fake-clock.ts'
import { makeItem } from '../../support/make-items.ts'
import { openTestCore } from '../../support/open-test-core.ts'
import { tempDir } from '../../support/temp-dir.ts'

const A = '2410.00001'
const items = [makeItem({ id: A, day: '2024-10-14', title: 'Folding 中 Laundry', authors: ['Ada Example'] })]

async function openCore() {
  const core = await openTestCore({ items })
  await core.sync()
  return core
}

test('every format writes the papers chosen', { timeout: 30_000 }, async () => {
  const { client } = await openCore()
  for (const format of EXPORT_FORMATS) {
    const result = await client.bibliography.export({ format, selection: { ids: [A, A] } })
    expect(result.entries, format).toBe(1)
    expect(result.text, format).toContain('Folding')
  }
})

test('letters that need another engine are reported beside a file of TeX, and only there', async () => {
  const { client } = await openCore()
  const selection = { ids: [A] }
  expect((await client.bibliography.export({ format: 'biblatex', selection })).warnings).toEqual([
    { id: A, characters: ['中'] },
  ])
  expect((await client.bibliography.export({ format: 'ris', selection })).warnings).toEqual([])
})

const STYLE = `<?xml version="1.0"?><style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">
<info><title>House &amp; Garden</title><id>x</id></info><citation><layout><text variable="title"/></layout></citation>
<bibliography><layout prefix="Own: "><text variable="title" font-style="italic"/></layout></bibliography></style>`

test('a style of the user is kept, listed and used; HTML and plain text say the same', {
  timeout: 30_000,
}, async () => {
  const { client } = await openCore()
  const added = await client.bibliography.addStyle({ fileName: '../House Garden.csl', text: STYLE })
  expect(added).toEqual({ id: 'house-garden', title: 'House & Garden', isBundled: false })
  expect((await client.bibliography.styles()).map(({ id }) => id)).toEqual([
    'apa',
    'vancouver',
    'harvard',
    'house-garden',
  ])
  const result = await client.bibliography.export({
    format: 'references',
    style: added.id,
    selection: { ids: [A] },
  })
  expect(result.text).toBe('Own: Folding 中 Laundry\n')
  expect(result.html).toContain('<i>Folding 中 Laundry</i>')
})

test.for([
  ['not_csl', '<html></html>'],
  ['dependent', STYLE.replace('<id>x</id>', '<id>x</id><link href="y" rel="independent-parent"/>')],
  ['no_bibliography', STYLE.replace(/<bibliography>.*<\/bibliography>/s, '')],
] as const)('a file that is no style of use is refused: %s', async ([fault, text]) => {
  const { client } = await openCore()
  await expect(client.bibliography.addStyle({ fileName: 'a.csl', text })).rejects.toMatchObject({
    code: 'style_unusable',
    data: { fault },
  })
})

test('a style that is not there, or a way out of its folder, is not found', async () => {
  const { client } = await openCore()
  for (const style of ['nowhere', '../library']) {
    const asked = client.bibliography.export({ format: 'references', style, selection: { ids: [A] } })
    await expect(asked).rejects.toMatchObject({ code: 'not_found', data: { what: 'style' } })
  }
})

const RECORD = {
  primaryCategory: 'cs.CL',
  doi: undefined,
  journalRef: undefined,
  version: 2,
  comment: undefined,
}

test('arXiv is asked once about a paper, also when it does not have it, and not for a while after it failed', async () => {
  const db = openDatabase({ dataDir: tempDir(), shared: false })
  const asked: (readonly string[])[] = []
  let isDown = false
  const clock = createFakeClock('2024-10-16T12:00:00Z')
  const facts = createArxivFacts({
    db,
    clock,
    arxiv: {
      idsPerRequest: 2,
      byIds: async (ids) => {
        asked.push(ids)
        if (isDown) throw new LecternError('offline')
        return new Map([['1', { facts: RECORD }]])
      },
    },
  })
  await facts.prepare(['1', '2', 'local:x'])
  await facts.prepare(['1', '2'])
  isDown = true
  await facts.prepare(['3'])
  await facts.prepare(['3'])
  expect(asked).toEqual([['1', '2'], ['3']])
  const rows = await db.read.selectFrom('arxiv_facts').select(['paper_id', 'primary_category']).execute()
  expect(rows).toEqual([
    { paper_id: '1', primary_category: 'cs.CL' },
    { paper_id: '2', primary_category: null },
  ])
  isDown = false
  clock.set('2024-12-01T00:00:00Z')
  await facts.prepare(['1'])
  expect(asked).toHaveLength(3)
  await facts.close()
  await db.close()
})
