// The syntax that BibTeX and BibLaTeX share: a record of fields, the list of authors, the preamble of a file.
import type { BibEntry } from '../bib-entry.ts'
import { memoByEntry } from '../memo-entries.ts'
import { charactersOfBiber, declareCharacters } from '../tex/declare-characters.ts'
import { formatName } from '../tex/format-name.ts'
import type { WriteOptions } from './write-options.ts'

/** A value as it stands in the file, braces included; undefined leaves the field out. */
export type BibField = readonly [name: string, value: string | undefined]

export function writeRecord(type: string, citekey: string, fields: readonly BibField[]): string {
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : `  ${name} = ${value},\n`))
  return `@${type}{${citekey},\n${lines.join('')}}\n`
}

/** The value in braces; nothing for nothing. */
export function braced(value: string | undefined): string | undefined {
  return value === undefined || value === '' ? undefined : `{${value}}`
}

export function writeAuthors({ authors, hasMoreAuthors }: BibEntry, options: WriteOptions): string {
  const names = authors.flatMap((author) => formatName(author, options) ?? [])
  return [...names, ...(hasMoreAuthors ? ['others'] : [])].join(' and ')
}

/** Records of one file, an empty line apart, after a preamble where their characters need one. */
export function joinRecords(
  entries: readonly BibEntry[],
  records: readonly string[],
  { unicode = false }: WriteOptions,
): string {
  const body = records.join('\n')
  const characters = unicode ? body : entries.flatMap((entry) => charactersOf(entry, undefined))
  return declareCharacters(characters, !unicode) + body
}

const charactersOf = memoByEntry((entry) => charactersOfBiber(printedText(entry)))

/** All that a bibliography prints of an entry. */
export function printedText({ title, authors, journalRef = '' }: BibEntry): string {
  const names = authors.map((name) =>
    name.kind === 'whole' ? name.text : `${name.family} ${name.suffix ?? ''} ${name.given}`,
  )
  return [title, ...names, journalRef].join(' ')
}
