// Reading BibTeX and BibLaTeX as other programs write them: invented entries.
import { expect, test } from 'vitest'
import type { ImportEntry } from '../../../../src/main/core/bibliography/import/import-entry.ts'
import { readFile } from '../../../../src/main/core/bibliography/import/read-file.ts'

function read(text: string, name = 'lib.bib') {
  const all = [...readFile({ name, text })]
  return { entries: all.flatMap((one) => one.entries), problems: all.flatMap((one) => one.problems) }
}

function readOne(text: string, name?: string): ImportEntry {
  const { entries, problems } = read(text, name)
  expect(problems).toEqual([])
  expect(entries).toHaveLength(1)
  return entries[0] as ImportEntry
}

test('titles lose TeX and keep their words, capitals and angle brackets', () => {
  const title = (tex: string) => readOne(`@article{a, title = {${tex}}}`).title
  expect(title('{BERT} at 5\\% \\& {\\"U}bung with H$_2$O')).toBe('BERT at 5% & Übung with H₂O')
  expect(title('Thinking in <SEG> Tokens')).toBe('Thinking in <SEG> Tokens')
  expect(title('The {\\LaTeX} of \\textit{E. coli}\n   in two lines')).toBe(
    'The LaTeX of E. coli in two lines',
  )
})

test('subtitle and addition follow the title as sentences', () => {
  expect(readOne('@book{a, title={Grand Ducks}, subtitle={A History}, titleaddon={Part}}').title).toBe(
    'Grand Ducks. A History. Part',
  )
  expect(readOne('@book{a, title={Why Ducks?}, subtitle={A History}}').title).toBe('Why Ducks? A History')
})

test('names come in parts, particles with the family, groups whole', () => {
  const { authors } = readOne(
    '@article{a, author={van der Berg, Jan and {Duck Research Group} and Ana Lucía García and Smith, Jr., Bob}, title={T}}',
  )
  expect(authors).toEqual([
    { family: 'van der Berg', given: 'Jan' },
    { family: 'Duck Research Group', given: '' },
    { family: 'García', given: 'Ana Lucía' },
    { family: 'Smith', given: 'Bob, Jr.' },
  ])
})

test.each([
  'a?b',
  'a!b',
  'a$b',
  'a<b>',
  'a^b',
  'a|b',
  'a@b',
  'a~b',
  'a\\_b',
  '10.1000/x(1)',
  'doe 2020',
  'Müller',
])('the key %s is kept, and the fields behind it', (key) => {
  expect(readOne(`@article{${key},\n title = {Ducks}, year = 2020}`)).toMatchObject({
    key,
    title: 'Ducks',
    year: '2020',
  })
})

test('a broken entry costs itself alone, and is named by its line', () => {
  const { entries, problems } = read(
    '@article{one, title={First}}\n\n@article{two,\n  title={Never {closed},\n\n@article{three, title={Third}}\n@article{four}\n@article{five, title = }',
  )
  expect(entries.map(({ key }) => key)).toEqual(['one', 'three'])
  expect(problems.map(({ line }) => line).sort()).toEqual([3, 7, 8])
  for (const { reason } of problems) expect(reason).not.toMatch(/entry\d/)
})

test('strings, crossrefs and xdata are resolved across many entries', () => {
  const filler = Array.from({ length: 60 }, (_, n) => `@misc{m${n}, title={Filler ${n}}}`).join('\n')
  const { entries } = read(
    `@string{duck = "Duck"}\n@string{jod = duck # " Journal"}\n@article{a, title={A}, journal=jod, crossref={none}}\n` +
      `@inproceedings{b, title={B}, crossref={p}}\n@article{c, title={C}, xdata={x}}\n${filler}\n` +
      '@proceedings{p, title={Proc}, date={2019}}\n@xdata{x, date={2018}, url={https://example.org/x}}',
  )
  const of = (key: string) => entries.find((entry) => entry.key === key)
  expect(of('a')?.venue).toBe('Duck Journal')
  expect(of('b')).toMatchObject({ year: '2019', venue: 'Proc' })
  expect(of('c')).toMatchObject({ year: '2018', url: 'https://example.org/x' })
  expect(of('x')).toBeUndefined()
  expect(entries).toHaveLength(64)
})

test.each([
  ['eprint', '@misc{a, title={T}, eprint={2410.00001v2}, archiveprefix={arXiv}}'],
  ['eprint of BibLaTeX', '@online{a, title={T}, eprint={2410.00001}, eprinttype={arxiv}}'],
  ['doi', '@article{a, title={T}, doi={10.48550/arXiv.2410.00001}}'],
  ['url', '@article{a, title={T}, url={http://arxiv.org/pdf/2410.00001v3.pdf}}'],
  ['journal', '@article{a, title={T}, journal={arXiv preprint arXiv:2410.00001}}'],
  ['volume', '@article{a, title={T}, journal={CoRR}, volume={abs/2410.00001}}'],
  ['note', '@misc{a, title={T}, note={arXiv:2410.00001 [cs]}}'],
  ['number', '@misc{a, title={T}, number={arXiv:2410.00001}, publisher={arXiv}}'],
  ['Mendeley', '@article{a, title={T}, arxivId={2410.00001}}'],
])('the arXiv id is found in %s', (_, text) => {
  expect(readOne(text).arxivId).toBe('2410.00001')
})

test('a note about two papers, and an eprint of another archive, are no arXiv id', () => {
  expect(
    readOne('@misc{a, title={T}, note={See arXiv:2410.00001 and arXiv:2410.00002}}').arxivId,
  ).toBeUndefined()
  expect(readOne('@misc{a, title={T}, eprint={24100001}, eprinttype={pubmed}}').arxivId).toBeUndefined()
})

test('JabRef: groups by name and by key, status, rating and date', () => {
  const { entries } = read(
    '@article{a, title={A}, groups={Inner, Loose}, readstatus={skimmed}, ranking={rank4}, timestamp={2020-02-03}, comment={Mine}}\n' +
      '@article{b, title={B}, creationdate={2021-05-06T07:08:09}}\n' +
      '@Comment{jabref-meta: grouping:\n0 AllEntriesGroup:;\n1 StaticGroup:Outer\\;0\\;1\\;\\;\\;\\;;\n2 StaticGroup:Inner\\;0\\;1\\;\\;\\;\\;;\n}',
  )
  expect(entries[0]).toMatchObject({
    collections: [['Outer', 'Inner'], ['Loose']],
    status: 'read',
    rating: 4,
    addedAt: '2020-02-03T00:00:00.000Z',
    note: 'Mine',
  })
  expect(entries[1]?.addedAt).toBe('2021-05-06T07:08:09.000Z')
  const old = read(
    '@article{k1, title={A}}\n@comment{jabref-meta: groupstree:\n0 AllEntriesGroup:;\n1 ExplicitGroup:Old\\;0\\;k1\\;;\n}',
  )
  expect(old.entries[0]?.collections).toEqual([['Old']])
})

test('Mendeley and BibDesk: their groups, tags and dates', () => {
  const { entries } = read(
    '@article{a, title={A}, mendeley-groups={Work/Deep,Home}, mendeley-tags={x,y}, keywords={y,z}, annote={Read me}}\n' +
      '@article{b, title={B}, date-added={2019-03-04 12:00:00 +0100}}\n' +
      '@comment{BibDesk Static Groups{<plist><array><dict><key>group name</key><string>Desk</string><key>keys</key><string>b,c</string></dict></array></plist>}}',
  )
  expect(entries[0]).toMatchObject({
    collections: [['Work', 'Deep'], ['Home']],
    tags: ['y', 'z', 'x'],
    note: 'Read me',
  })
  expect(entries[1]).toMatchObject({ collections: [['Desk']], addedAt: '2019-03-04T11:00:00.000Z' })
})

test('notes keep their paragraphs, and lose the lines that say what has fields of its own', () => {
  const { note } = readOne(
    '@misc{a, title={T}, note={arXiv:2410.00001 [cs]}, annotation={First.\n\nSecond.}}',
  )
  expect(note).toBe('First.\n\nSecond.')
})

test('entries put out of use by a percent sign, and @ in running text, are none', () => {
  expect(
    read('%@article{a, title={A}}\nwrite to me@example.org {x}\n@article{b, title={B}}').entries.map(
      ({ key }) => key,
    ),
  ).toEqual(['b'])
})

test('round brackets close an entry, quotes and braces inside do not', () => {
  expect(readOne('@article(a, title = "Of (a) and )", note = {x)})')).toMatchObject({
    key: 'a',
    title: 'Of (a) and )',
  })
})
