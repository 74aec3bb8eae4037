// The hard entries through real TeX: they compile, and print what they should. Where there is no TeX, the other readers
// of these entries (hard-entries.test.ts, independent-readers.test.ts) are what is left.
import { expect, test } from 'vitest'
import type { BibEntry } from '../../../src/main/core/bibliography/bib-entry.ts'
import { makeEntry } from '../../../src/main/core/bibliography/make-entry.ts'
import { printedText } from '../../../src/main/core/bibliography/writers/bib-record.ts'
import { writeBiblatex } from '../../../src/main/core/bibliography/writers/write-biblatex.ts'
import { writeBibtex } from '../../../src/main/core/bibliography/writers/write-bibtex.ts'
import { ITEM_TYPES } from '../../../src/shared/importing-model.ts'
import { HARD_NAMES, HARD_TITLES, PRINTED } from './hard-entries.ts'
import { missingTex, typeset } from './typeset.ts'

const entries = [
  ...HARD_TITLES.map(([, title], index) => ({
    title,
    authors: [HARD_NAMES[index % HARD_NAMES.length]?.[1] ?? ''],
  })),
  ...HARD_NAMES.map(([, name]) => ({ title: 'A Title', authors: [name, 'Ada Example'] })),
  ...PRINTED.map(([title]) => ({ title, authors: ['Ada Example'] })),
  { title: 'No Year', authors: ['Đặng Nguyễn', 'Ada Example', 'et al.'], publishedAt: undefined },
].map((source, index) =>
  makeEntry({ id: `2401.${10_000 + index}`, publishedAt: '2024-01-31T00:00:00Z', ...source }, `k${index}`),
)

/** As many authors as one paper of the feed has; biber takes a minute and a half for them, and so gets fewer here. */
const MOST_AUTHORS = 3303
const MANY_AUTHORS = 400
const crowd = (size: number) =>
  makeEntry(
    {
      id: '2401.20000',
      title: 'A Paper by a Crowd',
      authors: Array.from({ length: size }, (_, index) => `Ada Ex${letters(index)}`),
      publishedAt: '2024-01-31T00:00:00Z',
    },
    'crowd',
  )
/** In letters, which no style takes apart: 0 is "aaa". */
function letters(index: number): string {
  return [676, 26, 1].map((step) => String.fromCharCode(97 + (Math.floor(index / step) % 26))).join('')
}

const works = ITEM_TYPES.map((type, index) =>
  makeEntry(
    {
      id: `local:${index}`,
      title: `Work ${type} at 5% of $x^2$`,
      authors: ['Ada Example'],
      publishedAt: '2024-01-01T00:00:00Z',
      imported: {
        type,
        venue: `Venue & ${type} of Łódź`,
        hasAuthors: true,
        marks: {
          volume: '1_2',
          number: '3',
          pages: '4-5',
          edition: 'Second',
          series: 'Series #1',
          publisher: 'Press {',
          editors: 'van der Proef, Joost',
          precision: 'year',
        },
      },
    },
    `work${index}`,
  ),
)

const missing = missingTex(['pdflatex', 'bibtex', 'biber', 'pdftotext'])

test.for([
  ['bibtex', 'BibTeX', () => writeBibtex([...entries, ...works])],
  [
    'bibtex',
    'BibTeX in Unicode',
    () => writeBibtex([...entries, ...works].map(withoutName), { unicode: true }),
  ],
  ['biber', 'BibLaTeX', () => writeBiblatex([...entries, ...works])],
  // Of an accent on an accented letter, as in ASCII, biber makes what pdfTeX cannot read: see declare-characters.ts.
  ['biber', 'BibTeX, but for stacked accents', () => writeBibtex([...entries, ...works].filter(hasNoStack))],
] as const)(
  '%s compiles hard entries in %s, and they print as they should',
  { timeout: 240_000 },
  ([program, format, write], { skip }) => {
    const isAll = !format.includes('but for')
    if (missing.length > 0) skip(`no ${missing.join(', ')} here`)
    const { text, errors } = typeset(write(), program)
    expect(errors).toEqual([])
    const printed = squeeze(text)
    for (const [title, expected] of PRINTED) {
      if (isAll || hasNoStack(makeEntry({ id: 'x', title, authors: [] }, 'x')))
        expect(printed, title).toContain(squeeze(expected))
    }
    expect(printed).toContain(squeeze('Venue & journalArticle'))
  },
)

test.for([
  ['bibtex', MOST_AUTHORS, writeBibtex, MOST_AUTHORS - 1],
  // biblatex is told to name a hundred at most, and names the first then.
  ['biber', MANY_AUTHORS, writeBiblatex, 0],
] as const)(
  '%s takes a paper of %i authors',
  { timeout: 240_000 },
  ([program, size, write, last], { skip }) => {
    if (missing.length > 0) skip(`no ${missing.join(', ')} here`)
    const { text, errors } = typeset(write([crowd(size)]), program)
    expect(errors).toEqual([])
    const printed = squeeze(text)
    expect(printed).toContain(squeeze('A Paper by a Crowd'))
    expect(printed).toContain(squeeze(`Ada Ex${letters(last)}`))
  },
)

function hasNoStack(entry: BibEntry): boolean {
  return [...printedText(entry).normalize('NFC')].every((letter) => [...letter.normalize('NFD')].length < 3)
}

/** Classic bibtex abbreviates names by bytes, so that those in Unicode break; titles do not. */
function withoutName<T extends { readonly authors: unknown }>(entry: T): T {
  return { ...entry, authors: [{ kind: 'person', given: 'Ada', family: 'Example' }] }
}

/** What pdftotext makes of spaces, ligatures, quotes and raised digits is not ours to test. */
function squeeze(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[‘’`´]/gu, "'")
    .replace(/[“”]|''/gu, '"')
    .replace(/[‐-]\n/gu, '-')
    .replace(/[\s\p{M}ˆ˜¨˙˚ˇ˘¸˛¯′]/gu, '')
    .toLowerCase()
}
