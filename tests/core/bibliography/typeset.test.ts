// The hard entries through real TeX: they compile, and print what they should. Where there is no TeX, the other readers
// of these entries (hard-entries.test.ts, independent-readers.test.ts) are what is left.
import { expect, test } from 'vitest'
import { makeEntry } from '../../../src/main/core/bibliography/make-entry.ts'
import { writeBiblatex } from '../../../src/main/core/bibliography/writers/write-biblatex.ts'
import { writeBibtex } from '../../../src/main/core/bibliography/writers/write-bibtex.ts'
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

const missing = missingTex(['pdflatex', 'bibtex', 'biber', 'pdftotext'])

test.for([
  ['bibtex', 'BibTeX', () => writeBibtex(entries)],
  ['bibtex', 'BibTeX in Unicode', () => writeBibtex(entries.map(withoutName), { unicode: true })],
  ['biber', 'BibLaTeX', () => writeBiblatex(entries)],
] as const)(
  '%s compiles hard entries in %s, and they print as they should',
  { timeout: 240_000 },
  ([program, , write], { skip }) => {
    if (missing.length > 0) skip(`no ${missing.join(', ')} here`)
    const { text, errors } = typeset(write(), program)
    expect(errors).toEqual([])
    const printed = squeeze(text)
    for (const [title, expected] of PRINTED) {
      expect(printed, title).toContain(squeeze(expected))
    }
  },
)

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
