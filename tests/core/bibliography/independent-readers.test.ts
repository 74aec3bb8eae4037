// The files through readers that are not ours: what goes in comes back, whatever it is.
import { parse } from '@retorquere/bibtex-parser'
import { expect, test } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { makeEntry } from '../../../src/main/core/bibliography/make-entry.ts'
import { writeBiblatex } from '../../../src/main/core/bibliography/writers/write-biblatex.ts'
import { writeBibtex } from '../../../src/main/core/bibliography/writers/write-bibtex.ts'
import { writeHayagriva } from '../../../src/main/core/bibliography/writers/write-hayagriva.ts'
import { HARD_NAMES, HARD_TITLES } from './hard-entries.ts'
import { randomText } from './random-text.ts'
import { readBack } from './read-back.ts'
import { namesOf, readNames, readNamesByLibrary } from './read-names.ts'

const DRAWN = /[ảẢơƠưƯữỮℝ𝒜𝐱𝟙Α]|\u0309|\u031b|\u20d7/gu

const entryOf = (title: string, name: string, index = 0) =>
  makeEntry(
    { id: '2401.00001', title, authors: [name, 'Ada Example'], publishedAt: '2024-01-31T00:00:00Z' },
    `k${index}`,
  )

const entries = [
  ...HARD_TITLES.map(([, title], index) => entryOf(title || 'A Title', 'Ben Sample', index)),
  ...HARD_NAMES.map(([, name], index) => entryOf('A Title', name, 100 + index)),
]

test.for([
  ['BibTeX', writeBibtex(entries)],
  ['BibTeX in Unicode', writeBibtex(entries, { unicode: true })],
  ['BibLaTeX', writeBiblatex(entries)],
] as const)('a foreign reader finds every hard entry of a %s file, with all its authors', ([, text]) => {
  const library = parse(text, { sentenceCase: false, unsupported: (_node, tex) => tex })
  expect(library.errors).toEqual([])
  expect(library.entries.map(({ key }) => key)).toEqual(entries.map(({ citekey }) => citekey))
  for (const { key, fields } of library.entries) expect(fields.author, key).toHaveLength(2)
})

test.for(Array.from({ length: 15 }, (_, seed) => seed))(
  'random titles come back the same from two readers, series %i',
  (seed) => {
    for (let index = 0; index < 10; index++) {
      // Letters, signs and scripts of all kinds, without what is math and what only LaTeX would write.
      const text = `X${randomText(seed * 500 + index).replace(/[\\$~`'"“”‘’,;{}<>\p{M}]/gu, '')}`
      const bib = writeBiblatex([entryOf(text, 'Ada Example')])
      const title = /\n {2}title = \{(.*)\},\n/.exec(bib)?.[1] ?? ''
      expect(plain(readBack(title)), bib).toBe(plain(readBack.fold(text)))
      const [read] = parse(bib, { sentenceCase: false }).entries
      expect(plain(readBack.fold(read?.fields.title ?? '')), bib).toBe(plain(readBack.fold(text)))
    }
  },
)

/** What a feed can have for a name. Without backslashes and dollar signs: escapes that LaTeX left are read, not kept. */
function randomName(seed: number): string {
  const text = (part: number) => randomText(seed * 2 + part).replace(/[\\$]/g, '')
  const letters = (part: number) => text(part).replace(/[\s\p{P}\p{S}\p{N}]/gu, '')
  // A third of them are people in two words; most others are too strange to be but kept whole.
  return seed % 3 === 0 ? `Ada ${letters(0)} X${letters(1)}` : `${text(0)} X${text(1)}`
}

const names = [
  // A family name with a particle and no given name is one to us, and to BibTeX; to the library "van der" is given.
  ...HARD_NAMES.flatMap(([, name]) => (name === 'van der Proef' ? [] : [name])),
  ...Array.from({ length: 300 }, (_, seed) => randomName(seed)),
]

test.for([
  ['BibLaTeX', 'a reader of our own', writeBiblatex, readNames, names],
  ['BibLaTeX', 'a library', writeBiblatex, readNamesByLibrary, names],
  ['BibTeX', 'a reader of our own', writeBibtex, readNames, names],
  // Hooks and horns are drawn, math letters are set in math: those it does not read.
  ['BibTeX', 'a library', writeBibtex, readNamesByLibrary, names.map((name) => name.replace(DRAWN, ''))],
] as const)('names in %s are read back part by part, letter by letter, by %s', ([, , write, read, texts]) => {
  for (const [index, name] of texts.entries()) {
    const entry = entryOf('A Title', name, index)
    const bib = write([entry])
    expect(read(bib), JSON.stringify({ name, bib })).toEqual(namesOf(entry))
  }
})

test('Hayagriva is YAML by another reader, whatever the texts', () => {
  const strange = Array.from({ length: 100 }, (_, index) =>
    entryOf(randomText(index), randomText(index), index),
  )
  const read = parseYaml(writeHayagriva([...strange])) as Record<string, { type: string }>
  expect(Object.values(read).map(({ type }) => type)).toEqual(strange.map(() => 'article'))
})

/** Case markers and what spaces and dashes become are not what is tested here. */
function plain(text: string): string {
  return text
    .replace(/<\/?[a-z][^>]*>/g, '')
    .replace(/[\s\-–—\u00a0\p{M}]/gu, '')
    .toLowerCase()
}
