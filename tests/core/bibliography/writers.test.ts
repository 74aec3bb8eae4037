// The formats that are not TeX's: one entry in each, and what each must guard against.
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { type EntrySource, makeEntry } from '../../../src/main/core/bibliography/make-entry.ts'
import { writeBiblatex } from '../../../src/main/core/bibliography/writers/write-biblatex.ts'
import { writeBibtex } from '../../../src/main/core/bibliography/writers/write-bibtex.ts'
import { writeCslJson } from '../../../src/main/core/bibliography/writers/write-csl-json.ts'
import { writeCsv } from '../../../src/main/core/bibliography/writers/write-csv.ts'
import { writeHayagriva } from '../../../src/main/core/bibliography/writers/write-hayagriva.ts'
import { writeMarkdownList } from '../../../src/main/core/bibliography/writers/write-markdown-list.ts'
import {
  NOTE_BEGIN,
  NOTE_END,
  writeMarkdownNote,
} from '../../../src/main/core/bibliography/writers/write-markdown-note.ts'
import { writeRis } from '../../../src/main/core/bibliography/writers/write-ris.ts'

const FACTS = { primaryCategory: 'cs.CL', journalRef: 'J. Inv. 1 (2024)' }
const source: EntrySource = {
  id: '2401.00001',
  title: 'BERT at $5: $\\alpha$ of R\\&D',
  authors: ['Joost van der Proef Jr.', 'Sample Team'],
  publishedAt: '2024-01-31T23:30:00.000Z',
  abstract: 'We fold [laundry].',
  tags: ['to fold', 'home'],
  rating: 4,
  note: 'Good <!-- really -->',
}
const entry = makeEntry(source, 'proef2024bert', FACTS)

test('BibLaTeX has its own fields, and letters as they are', () => {
  const text = writeBiblatex([
    makeEntry({ ...source, title: 'Naïve BERT', authors: ['Łucja Źdźbło'] }, 'k', FACTS),
  ])
  expect(text).toBe(`@online{k,
  author = {Źdźbło, Łucja},
  title = {Naïve {BERT}},
  date = {2024-01-31},
  eprint = {2401.00001},
  eprinttype = {arxiv},
  eprintclass = {cs.CL},
  doi = {10.48550/arXiv.2401.00001},
  url = {https://arxiv.org/abs/2401.00001},
  pubstate = {prepublished},
  note = {Published: J. Inv. 1 (2024)},
}
`)
})

test('a local entry is nowhere, in no format', () => {
  const local = makeEntry({ ...source, id: 'local:abc' }, 'k', FACTS)
  for (const text of [
    writeBibtex([local]),
    writeBiblatex([local]),
    writeRis([local]),
    writeHayagriva([local]),
  ]) {
    expect(text).not.toMatch(/arxiv\.org|10\.48550|cs\.CL|@online/)
  }
})

test('rare letters are taught to pdfTeX, in ASCII where the file is ASCII', () => {
  const rare = makeEntry({ ...source, title: 'On ẽ and 中' }, 'k')
  const ascii = writeBibtex([rare])
  expect(ascii).toMatch(/^@preamble\{"\n.*u8:\\detokenize\{\^\^e1\^\^ba\^\^bd\}/)
  expect(ascii).toMatch(/^[\n -~]*$/)
  const unicode = writeBiblatex([rare])
  expect(unicode).toContain('title = {On ẽ and 中}')
  expect(unicode).toContain('\\detokenize{中}\\endcsname{{[U+4E2D]}}')
})

test.for([
  ['none', '{BERT at \\$5: {$\\alpha$} of R\\&D}'],
  ['smart', '{{BERT} at \\$5: {$\\alpha$} of {R\\&D}}'],
  ['all', '{{BERT at \\$5: {$\\alpha$} of R\\&D}}'],
] as const)('capitals are protected: %s', ([protectCapitals, title]) => {
  expect(writeBibtex([entry], { protectCapitals })).toContain(`title = ${title},`)
})

test('RIS has a tag a line, and ends every entry', () => {
  expect(writeRis([entry]).split('\r\n')).toEqual([
    'TY  - UNPB',
    'ID  - proef2024bert',
    'TI  - BERT at $5: α of R&D',
    'AU  - van der Proef, Joost, Jr.',
    'AU  - Sample Team',
    'PY  - 2024',
    'DA  - 2024/01/31/',
    'AB  - We fold [laundry].',
    'PB  - arXiv',
    'M1  - arXiv:2401.00001',
    'DO  - 10.48550/arXiv.2401.00001',
    'UR  - https://arxiv.org/abs/2401.00001',
    'KW  - to fold',
    'KW  - home',
    'N1  - Published: J. Inv. 1 (2024)',
    'ER  - ',
    '',
  ])
})

test('CSL-JSON has names in parts and the date in numbers', () => {
  expect(JSON.parse(writeCslJson([entry]))).toMatchObject([
    {
      id: 'proef2024bert',
      type: 'article',
      title: 'BERT at $5: α of R&D',
      author: [
        { family: 'Proef', given: 'Joost', suffix: 'Jr.', 'non-dropping-particle': 'van der' },
        { literal: 'Sample Team' },
      ],
      issued: { 'date-parts': [[2024, 1, 31]] },
      number: 'arXiv:2401.00001',
    },
  ])
})

test('no cell of a CSV file can be a formula, and quotes and lines stay inside it', () => {
  for (const start of ['=1+1', '+1', '-1', '@a', '\t=1', '\r=1']) {
    const text = writeCsv([makeEntry({ ...source, title: 'T', note: `${start} "x"\nnext` }, 'k')])
    expect(text).toContain(`"'${start} ""x""\nnext"`)
  }
  expect(writeCsv([entry], { bom: true })).toMatch(/^\ufeffkey,title,/)
  expect(writeCsv([])).toMatch(/^key,title,[a-z,]+\r\n$/)
})

test('a Markdown list links titles, keeps math and escapes what would be markup', () => {
  expect(writeMarkdownList([entry])).toBe(
    '- [BERT at \\$5: $\\alpha$ of R&D](https://arxiv.org/abs/2401.00001). Joost van der Proef Jr., Sample Team. 2024. arXiv:2401.00001\n',
  )
  expect(writeMarkdownList([makeEntry({ ...source, title: '*A* <b> [c]_d_' }, 'k')])).toContain(
    '\\*A\\* \\<b\\> \\[c\\]\\_d\\_',
  )
})

test('a note has front matter that YAML reads, and one block between markers', () => {
  const note = writeMarkdownNote(makeEntry({ ...source, title: 'Yes: "no" # 1' }, 'k', FACTS))
  const [, front = '', body = ''] = note.split(/^---\n/m)
  expect(parse(front)).toMatchObject({
    title: 'Yes: "no" # 1',
    authors: ['Joost van der Proef Jr.', 'Sample Team'],
    date: '2024-01-31',
    category: 'cs.CL',
    rating: 4,
    tags: ['to-fold', 'home'],
  })
  expect(body.split('<!--')).toHaveLength(3)
  expect(body.trim().startsWith(NOTE_BEGIN)).toBe(true)
  expect(body.trim().endsWith(NOTE_END)).toBe(true)
  expect(body).toContain('> We fold \\[laundry\\].')
})

test('Hayagriva has people in parts, capitals in braces, and no math of LaTeX', () => {
  expect(parse(writeHayagriva([entry]))).toEqual({
    proef2024bert: {
      type: 'article',
      title: '{BERT} at \\$5: {α} of {R&D}',
      author: [
        { name: 'Proef', 'given-name': 'Joost', prefix: 'van der', suffix: 'Jr.' },
        { name: 'Sample Team' },
      ],
      date: '2024-01-31',
      publisher: 'arXiv',
      'serial-number': { arxiv: '2401.00001', doi: '10.48550/arXiv.2401.00001' },
      url: 'https://arxiv.org/abs/2401.00001',
      note: 'Published: J. Inv. 1 (2024)',
    },
  })
})
