// Works that came from a file go out as what they were there, and our own files come back as what the library has.
import { expect, test } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { makeEntry } from '../../../src/main/core/bibliography/make-entry.ts'
import { toZotero } from '../../../src/main/core/bibliography/zotero/to-zotero.ts'
import type { ExportFormat } from '../../../src/shared/bibliography-model.ts'
import type { ImportPreview, ImportResult } from '../../../src/shared/importing-model.ts'
import { makeItem } from '../../support/make-items.ts'
import { openTestCore, type TestCore } from '../../support/open-test-core.ts'

const LIBRARY = String.raw`
@article{quill2020, author={Quill, Ada and van der Proef, Joost}, title={Geese of the {BERT} Coast}, journal={Annals of Geese \& Ducks},
  volume={12}, number={3}, pages={L45--L67}, year={2020}, month=mar, doi={10.1234/geese_1}, url={https://example.org/geese}}
@inproceedings{sample2021, author={Sample, Max and {Sample Team}}, title={Ducks at Scale and Elsewhere}, editor={Goose, Bo and Swan, Cy},
  booktitle={Proceedings of the 3rd Conference on {DUCK} Systems}, series={LNDS}, volume={77}, pages={1--12}, publisher={Pond Press},
  address={Lake Town}, year={2021}, doi={10.1234/ducks.2}}
@book{muster2019, author={Muster, Eva}, title={A Field Guide to Invented Birds}, publisher={Nest Books}, edition={2}, isbn={978-0-00-000000-2}, year={2019}}
@book{heron2018, editor={Heron, Di and Crane, Ed}, title={Handbook of Wading, Revised}, publisher={Reed House}, year={2018}}
@incollection{teal2017, author={Teal, Fay}, title={On Small Ducks of Ponds}, booktitle={Handbook of Ponds}, editor={Coot, Gus}, publisher={Reed House}, chapter={4}, pages={101--120}, year={2017}}
@phdthesis{loon2016, author={Loon, Hal}, title={Diving Deeply: A Thesis on Loons}, school={University of the Lake}, year={2016}}
@mastersthesis{grebe2015, author={Grebe, Ida}, title={Floating Nests in Theory and Practice}, school={Lake College}, year={2015}, month=jun}
@techreport{rail2014, author={Rail, Jo}, title={A Report on Reeds and Rails}, institution={Marsh Institute}, number={TR-7}, year={2014}}
@misc{kite2013, author={Kite, Kim}, title={A Page About Kites and Winds}, howpublished={Online}, url={https://example.org/kites}, year={2013}}
`
const LATEX = `
@online{stork2012, author={Stork, Lea}, title={The Story of Storks and Roofs}, url={https://example.org/storks}, date={2012-05-06}}
@software{wren2011, author={Wren, Mo}, title={Wren, a Very Small Program}, date={2011}, url={https://example.org/wren}}
@dataset{tern2010, author={Tern, Ned}, title={A Thousand Terns in a Table}, date={2010-02}, doi={10.1234/terns}}
@patent{ibis2009, author={Ibis, Ole}, title={Device for the Probing of Mud}, number={US 12345}, date={2009}}
@unpublished{gull2008, author={Gull, Pia}, title={Unprinted Thoughts on Gulls}, date={2008}}
`
const FORMATS = ['bibtex', 'biblatex', 'ris', 'csl-json'] as const

async function toEnd<R>(steps: AsyncIterator<unknown, R>): Promise<R> {
  for (;;) {
    const step = await steps.next()
    if (step.done) return step.value
  }
}

const fileOf = (text: string, name = 'lib.bib') => ({ files: [{ name, text }] })

async function openWith(text: string, name?: string): Promise<{ core: TestCore; result: ImportResult }> {
  const core = await openTestCore()
  return { core, result: await toEnd(await core.client.importing.run(fileOf(text, name))) }
}

async function exported(core: TestCore, format: ExportFormat): Promise<string> {
  const { ids } = await core.client.papers.order({ filter: {} })
  return (await core.client.bibliography.export({ format, selection: { ids: [...ids].sort() } })).text
}

function recordOf(text: string, key: string): string {
  return text.split(/\n(?=@)/).find((record) => record.includes(`{${key},`)) ?? ''
}

test('BibTeX has each work by its kind, with its place and numbers', async () => {
  const { core } = await openWith(LIBRARY)
  const text = await exported(core, 'bibtex')
  expect(recordOf(text, 'quill2020')).toBe(`@article{quill2020,
  author = {Quill, Ada and van der Proef, Joost},
  title = {Geese of the {BERT} Coast},
  journal = {Annals of Geese \\& Ducks},
  volume = {12},
  number = {3},
  pages = {L45--L67},
  year = {2020},
  month = mar,
  doi = {10.1234/geese_1},
  url = {https://example.org/geese},
}
`)
  expect(
    recordOf(text, 'sample2021'),
  ).toContain(`  booktitle = {Proceedings of the 3rd Conference on {DUCK} Systems},
  editor = {Goose, Bo and Swan, Cy},
  series = {LNDS},
  volume = {77},
  pages = {1--12},
  publisher = {Pond Press},
  address = {Lake Town},
  year = {2021},
  doi = `)
  expect(recordOf(text, 'heron2018')).toMatch(
    /^@book\{heron2018,\n {2}editor = \{Heron, Di and Crane, Ed\},\n {2}title/,
  )
  expect(recordOf(text, 'grebe2015')).toMatch(/^@mastersthesis\{.*school = \{Lake College\},\n.*month = jun/s)
  expect(recordOf(text, 'rail2014')).toMatch(
    /^@techreport\{.*institution = \{Marsh Institute\},\n {2}number = \{TR-7\}/s,
  )
  expect(text.match(/^@\w+/gm)?.toSorted()).toEqual(
    [
      'article',
      'book',
      'book',
      'incollection',
      'inproceedings',
      'mastersthesis',
      'misc',
      'phdthesis',
      'techreport',
    ].map((type) => `@${type}`),
  )
})

test('BibLaTeX has kinds and fields of its own', async () => {
  const { core } = await openWith(LIBRARY + LATEX)
  const text = await exported(core, 'biblatex')
  expect(recordOf(text, 'quill2020')).toMatch(/journaltitle = \{Annals.*date = \{2020-03\}/s)
  expect(recordOf(text, 'sample2021')).toContain('location = {Lake Town}')
  expect(recordOf(text, 'grebe2015')).toMatch(
    /^@thesis\{.*institution = \{Lake College\},\n {2}type = \{mathesis\}/s,
  )
  for (const key of [
    'online{stork2012',
    'software{wren2011',
    'dataset{tern2010',
    'patent{ibis2009',
    'unpublished{gull2008',
  ])
    expect(text).toContain(`@${key},`)
})

test('RIS, CSL-JSON and Hayagriva say the same', async () => {
  const { core } = await openWith(LIBRARY)
  const ris = await exported(core, 'ris')
  expect(ris).toMatch(
    /TY {2}- JOUR\r\nID {2}- quill2020.*T2 {2}- Annals of Geese & Ducks\r\nVL {2}- 12\r\nIS {2}- 3\r\nSP {2}- L45\r\nEP {2}- L67/s,
  )
  expect(ris).toContain('TY  - CPAPER')
  const csl = JSON.parse(await exported(core, 'csl-json')) as { id: string }[]
  expect(csl.find(({ id }) => id === 'sample2021')).toMatchObject({
    type: 'paper-conference',
    'container-title': 'Proceedings of the 3rd Conference on DUCK Systems',
    'collection-title': 'LNDS',
    publisher: 'Pond Press',
    'publisher-place': 'Lake Town',
    editor: [{ family: 'Goose', given: 'Bo' }, { family: 'Swan' }],
    page: '1-12',
    issued: { 'date-parts': [[2021]] },
  })
  expect(csl.find(({ id }) => id === 'heron2018')).not.toHaveProperty('author')
  const hayagriva = parseYaml(await exported(core, 'hayagriva')) as Record<string, unknown>
  expect(hayagriva.quill2020).toMatchObject({
    type: 'article',
    date: '2020-03',
    parent: { type: 'periodical', title: 'Annals of Geese & Ducks', volume: '12', issue: '3' },
    'page-range': 'L45-L67',
    'serial-number': { doi: '10.1234/geese_1' },
  })
  expect(hayagriva.loon2016).toMatchObject({ type: 'thesis', organization: 'University of the Lake' })
})

test.each(FORMATS)(
  'a file of our own in %s holds nothing new to the library it came from',
  async (format) => {
    const { core, result } = await openWith(LIBRARY + LATEX)
    const name = format === 'ris' ? 'own.ris' : format === 'csl-json' ? 'own.json' : 'own.bib'
    const preview: ImportPreview = await toEnd(
      await core.client.importing.preview(fileOf(await exported(core, format), name)),
    )
    expect(preview).toMatchObject({ fresh: [], conflicts: [], problems: [], duplicates: 0 })
    expect(preview.known).toHaveLength(result.added)
  },
)

test.each(FORMATS)('another library makes the same file of a file in %s', async (format) => {
  const { core } = await openWith(LIBRARY + LATEX)
  const text = await exported(core, format)
  const name = format === 'ris' ? 'own.ris' : format === 'csl-json' ? 'own.json' : 'own.bib'
  const other = await openWith(text, name)
  const sorted = (file: string) =>
    file
      .split(/\n(?=@|TY|\r\nTY| {2}\{)/)
      .map((record) => record.trim().replace(/,$/, ''))
      .sort()
  expect(sorted(await exported(other.core, format))).toEqual(sorted(text))
})

test('a paper of arXiv stays a preprint, whatever a file says that it is', async () => {
  const core = await openTestCore({
    items: [
      makeItem({ id: '2410.00001', day: '2024-10-14', title: 'Folding Laundry', authors: ['Ada Example'] }),
    ],
  })
  await core.sync()
  await toEnd(
    await core.client.importing.run(
      fileOf(
        '@article{x, title={Folding Laundry}, author={Example, Ada}, journal={J. Inv.}, volume=3, eprint={2410.00001}, archiveprefix={arXiv}}',
      ),
    ),
  )
  const text = await exported(core, 'bibtex')
  expect(text).toContain('@misc{')
  expect(text).toContain('note = {Published: J. Inv.}')
  expect(text).not.toContain('volume')
})

test('a date that its user gave later is written whole', async () => {
  const { core, result } = await openWith(
    '@book{a, title={A Book of No Month at All}, author={Doe, Jo}, publisher={P}, year=2020}',
  )
  expect(await exported(core, 'biblatex')).toContain('date = {2020},')
  await core.client.papers.complete({ id: result.imported[0]?.id ?? '', publishedAt: '2021-03-05' })
  expect(await exported(core, 'biblatex')).toContain('date = {2021-03-05},')
})

test('Zotero gets a work by its own names for kinds and places', () => {
  const work = (type: 'thesis' | 'conferencePaper') =>
    toZotero(
      makeEntry(
        {
          id: 'local:1',
          title: 'A Work',
          authors: ['Ada Example'],
          imported: { type, venue: 'Place', doi: '10.1234/x', marks: { pages: '1-2', publisher: 'Press' } },
        },
        'k',
      ),
    )
  expect(work('thesis')).toMatchObject({ itemType: 'thesis', university: 'Place', DOI: '10.1234/x' })
  expect(work('conferencePaper')).toMatchObject({
    proceedingsTitle: 'Place',
    publisher: 'Press',
    pages: '1-2',
  })
})
