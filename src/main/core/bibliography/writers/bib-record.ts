// The syntax that BibTeX and BibLaTeX share: a record of fields, the list of authors, the preamble of a file.
import type { BibEntry } from '../bib-entry.ts'
import { workText } from '../published-work.ts'
import type { NameParts } from '../split-name.ts'
import { charactersOfBiber, declareCharacters } from '../tex/declare-characters.ts'
import { formatParts } from '../tex/format-name.ts'
import { rememberEntry, type WrittenEntries } from '../written-entries.ts'
import type { WriteOptions } from './write-options.ts'

export type BibRecord = {
  readonly text: string
  /** What pdfTeX may have to be taught for it. */
  readonly characters: readonly string[]
}
export type BibOptions = WriteOptions & { readonly written?: WrittenEntries<BibRecord> | undefined }

/** How one entry is written; what biber makes of its names goes into the list. */
export type WriteEntry = (entry: BibEntry, options: WriteOptions, characters: string[]) => string

/** A line of a record, by how it begins (`  doi = {`); nothing for nothing. */
export function field(begin: string, value: string | undefined): string {
  return value === undefined || value === '' ? '' : `${begin + value}},\n`
}

/** Of an edited work without authors, its editors. */
export function writeAuthors(
  { authors, hasMoreAuthors, work }: BibEntry,
  options: WriteOptions,
  characters: string[],
): string {
  const names = writeNames(authors, options, characters)
  const role = work?.isEdited ? '  editor = {' : '  author = {'
  if (!hasMoreAuthors) return field(role, names)
  return field(role, names === '' ? 'others' : `${names} and others`)
}

export function writeNames(
  people: readonly NameParts[],
  { unicode }: WriteOptions,
  characters: string[],
): string {
  const options = { unicode, characters }
  let names = ''
  for (const person of people) {
    const name = formatParts(person, options)
    names = names === '' ? name : `${names} and ${name}`
  }
  return names
}

/** Records of one file, an empty line apart, after a preamble where their characters need one. */
export function joinRecords(
  entries: readonly BibEntry[],
  writeEntry: WriteEntry,
  { written, ...options }: BibOptions,
): string {
  const { unicode = false } = options
  const make = (entry: BibEntry): BibRecord => {
    const ofNames: string[] = []
    const text = writeEntry(entry, options, ofNames)
    return { text, characters: unicode ? charactersOf(text) : charactersForBiber(entry, ofNames) }
  }
  const characters = new Set<string>()
  const records = entries.map((entry) => {
    const record = rememberEntry(written, entry, make)
    for (const character of record.characters) characters.add(character)
    return record.text
  })
  return declareCharacters(characters, !unicode) + records.join('\n')
}

function charactersOf(text: string): readonly string[] {
  return /[^\n -~]/.test(text) ? (text.match(/[^\n -~]/gu) ?? []) : []
}

function charactersForBiber(
  { title, journalRef, work }: BibEntry,
  ofNames: readonly string[],
): readonly string[] {
  const ofTitle = charactersOfBiber(title)
  if (journalRef === undefined && work === undefined && ofTitle.length === 0) return ofNames
  const said = [journalRef ?? '', work === undefined ? '' : workText(work)]
  return [...ofNames, ...ofTitle, ...said.flatMap(charactersOfBiber)]
}

/** All that a bibliography prints of an entry. */
export function printedText({ title, authors, journalRef = '', work }: BibEntry): string {
  const names = authors.map((name) =>
    name.kind === 'whole' ? name.text : `${name.family} ${name.suffix ?? ''} ${name.given}`,
  )
  return [title, ...names, journalRef, work === undefined ? '' : workText(work)].join(' ')
}
