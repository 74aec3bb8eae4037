// Reading RIS, CSL-JSON and Better BibTeX JSON: invented records.
import { expect, test } from 'vitest'
import { readFile } from '../../../../src/main/core/bibliography/import/read-file.ts'

function read(text: string, name: string) {
  const all = [...readFile({ name, text })]
  return { entries: all.flatMap((one) => one.entries), problems: all.flatMap((one) => one.problems) }
}

test('RIS as Zotero writes it', () => {
  const { entries } = read(
    [
      'TY  - JOUR',
      'TI  - Ducks <i>at</i> Sea',
      'AU  - van Dyke, Ann',
      'AU  - Duck Group',
      'T2  - Journal of Ducks',
      'AB  - They swim.',
      'DA  - 2021/03/04/',
      'PY  - 2021',
      'DO  - 10.1000/ducks.1',
      'SP  - 1',
      'EP  - 9',
      'UR  - https://example.org/ducks',
      'KW  - birds',
      'KW  - sea',
      'N1  - <p>Good <b>one</b>.</p><p>Really.</p>',
      'ID  - vandyke2021',
      'ER  - ',
    ].join('\r\n'),
    'a.ris',
  )
  expect(entries).toMatchObject([
    {
      key: 'vandyke2021',
      type: 'journalArticle',
      title: 'Ducks at Sea',
      authors: [
        { family: 'van Dyke', given: 'Ann' },
        { family: 'Duck Group', given: '' },
      ],
      date: '2021-03-04',
      doi: '10.1000/ducks.1',
      url: 'https://example.org/ducks',
      marks: { pages: '1-9' },
      tags: ['birds', 'sea'],
      note: 'Good one.\n\nReally.',
      venue: 'Journal of Ducks',
    },
  ])
})

test('RIS as Mendeley writes it: other tags, lines that go on, an end that is missing', () => {
  const { entries, problems } = read(
    'TY  - JOUR\nT1  - A Title\n  that goes on\nA1  - Roe, Jane\nY1  - 2017/06/12/\nN2  - Words.\nM3  - 10.1000/x\nUR  - http://arxiv.org/abs/1706.99999\nTY  - BOOK\nER  - \nTY  - BOOK\nBT  - Last\n',
    'm.ris',
  )
  expect(entries).toMatchObject([
    {
      title: 'A Title that goes on',
      year: '2017',
      doi: '10.1000/x',
      arxivId: '1706.99999',
      abstract: 'Words.',
    },
    { title: 'Last', type: 'book', line: 11 },
  ])
  expect(problems).toMatchObject([{ line: 9 }])
})

test('CSL-JSON: each item for itself, with the line of the one that is none', () => {
  const items = [
    {
      id: 'http://zotero.org/users/1/items/A',
      type: 'article',
      title: 'One',
      author: [{ family: 'Maaten', given: 'L.', 'non-dropping-particle': 'van der' }],
      issued: { 'date-parts': [['2020', 5]] },
      note: 'arXiv:2005.99999 [cs]\nCitation Key: maaten2020\nMine.',
    },
    'nonsense',
    {
      id: 7,
      type: 'paper-conference',
      title: 'Two',
      author: [{ literal: 'A Group' }],
      issued: { raw: '2019-02-01' },
      DOI: 'https://doi.org/10.1000/two',
      keyword: 'a, b',
    },
  ]
  const { entries, problems } = read(JSON.stringify(items, null, 2), 'c.json')
  expect(entries).toMatchObject([
    {
      key: 'maaten2020',
      arxivId: '2005.99999',
      type: 'preprint',
      date: '2020-05-01',
      note: 'Mine.',
      authors: [{ family: 'van der Maaten', given: 'L.' }],
    },
    {
      key: '',
      type: 'conferencePaper',
      doi: '10.1000/two',
      tags: ['a', 'b'],
      authors: [{ family: 'A Group', given: '' }],
      date: '2019-02-01',
    },
  ])
  expect(problems).toHaveLength(1)
  expect(problems[0]?.line).toBe(
    JSON.stringify(items, null, 2)
      .split('\n')
      .findIndex((line) => line.includes('nonsense')) + 1,
  )
})

test('Better BibTeX JSON brings collections, notes, tags and dates of Zotero', () => {
  const library = {
    config: {},
    collections: {
      P: { name: 'Parent', parent: false, items: [] },
      C: { name: 'Child', parent: 'P', items: [3] },
    },
    items: [
      {
        itemType: 'journalArticle',
        itemID: 3,
        citationKey: 'k',
        title: 'Z',
        creators: [
          { creatorType: 'author', firstName: 'Ann', lastName: 'Lee' },
          { creatorType: 'editor', name: 'Ed Group' },
        ],
        date: '2020-01-02',
        dateAdded: '2022-03-04T05:06:07Z',
        tags: [{ tag: 't' }],
        notes: [{ note: '<p>N</p>' }],
      },
      { itemType: 'attachment', itemID: 4 },
    ],
  }
  expect(read(JSON.stringify(library), 'z.json').entries).toMatchObject([
    {
      key: 'k',
      collections: [['Parent', 'Child']],
      tags: ['t'],
      note: 'N',
      addedAt: '2022-03-04T05:06:07.000Z',
      authors: [{ family: 'Lee', given: 'Ann' }],
    },
  ])
})

test('what is none of these is a problem, never an error', () => {
  expect(read('hello', 'a.txt').problems).toHaveLength(1)
  expect(read('[{"a": 1,]', 'a.json').problems[0]?.reason).toMatch(/JSON/)
  expect(read('{"a": 1}', 'a.json').problems).toHaveLength(1)
  expect(read('', 'a.bib')).toEqual({ entries: [], problems: [] })
})
