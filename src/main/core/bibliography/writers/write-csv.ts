// Papers as a table for spreadsheets: RFC 4180, and no cell that a spreadsheet would run.
import type { BibEntry } from '../bib-entry.ts'
import { displayName } from '../display-name.ts'
import { isoDate } from '../iso-date.ts'
import { plainTitle } from '../tex/plain-title.ts'
import type { WriteOptions } from './write-options.ts'

const COLUMNS: readonly (readonly [name: string, value: (entry: BibEntry) => string])[] = [
  ['key', (entry) => entry.citekey],
  ['title', (entry) => plainTitle(entry.title)],
  [
    'authors',
    (entry) => [...entry.authors.map(displayName), ...(entry.hasMoreAuthors ? ['et al.'] : [])].join('; '),
  ],
  ['date', (entry) => (entry.date ? isoDate(entry.date) : '')],
  ['arxiv', (entry) => entry.arxivId ?? ''],
  ['category', (entry) => entry.arxivClass ?? ''],
  ['doi', (entry) => entry.doi ?? ''],
  ['url', (entry) => entry.url ?? ''],
  ['code', (entry) => entry.codeUrl ?? ''],
  ['status', (entry) => entry.reader.status],
  ['rating', (entry) => (entry.reader.rating === 0 ? '' : String(entry.reader.rating))],
  ['tags', (entry) => entry.reader.tags.join('; ')],
  ['note', (entry) => entry.reader.note],
  ['abstract', (entry) => entry.abstract],
]

export function writeCsv(entries: readonly BibEntry[], { bom = false }: WriteOptions = {}): string {
  const rows = [
    COLUMNS.map(([name]) => name),
    ...entries.map((entry) => COLUMNS.map(([, value]) => value(entry))),
  ]
  return (bom ? '\ufeff' : '') + rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')
}

/** https://owasp.org/www-community/attacks/CSV_Injection: an apostrophe makes a formula a text. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
