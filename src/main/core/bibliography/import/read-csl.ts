// CSL-JSON as Zotero, Mendeley and others write it: a list of items, each read for itself.
import { z } from 'zod'
import { compact } from '../../db/convert.ts'
import { findArxivId, readDoi } from './find-arxiv-id.ts'
import type { ImportEntry, ImportName, ImportProblem, ReadFile, SourceFile } from './import-entry.ts'
import { itemTypeOf } from './item-types.ts'
import { marksOf } from './marks.ts'
import { plainLine, plainParagraphs } from './plain-markup.ts'
import { readInstant, readPublished } from './read-dates.ts'
import { splitNotes, splitTags } from './read-extras.ts'
import { readName } from './read-name.ts'

const Text = z
  .union([z.string(), z.number()])
  .nullish()
  .transform((value) => (value === null || value === undefined ? '' : String(value)))
const Name = z.looseObject({
  family: Text,
  given: Text,
  literal: Text,
  suffix: Text,
  'non-dropping-particle': Text,
  'dropping-particle': Text,
})
const Names = z.array(Name).nullish()
const DateParts = z
  .looseObject({
    'date-parts': z.array(z.array(z.union([z.string(), z.number(), z.null()]))).nullish(),
    raw: Text,
    literal: Text,
    year: Text,
  })
  .nullish()
const Item = z.looseObject({
  id: Text,
  'citation-key': Text,
  type: Text,
  title: Text,
  author: Names,
  editor: Names,
  director: Names,
  issued: z.union([DateParts, z.string()]),
  DOI: Text,
  URL: Text,
  abstract: Text,
  note: Text,
  annote: Text,
  'container-title': Text,
  'collection-title': Text,
  publisher: Text,
  'publisher-place': Text,
  edition: Text,
  'chapter-number': Text,
  genre: Text,
  archive: Text,
  archive_location: Text,
  number: Text,
  volume: Text,
  issue: Text,
  page: Text,
  ISBN: Text,
  keyword: Text,
})
type Item = z.infer<typeof Item>

export function readCsl(
  file: SourceFile,
  values: readonly unknown[],
  lineOf: (index: number) => number,
): ReadFile {
  const entries: ImportEntry[] = []
  const problems: ImportProblem[] = []
  for (const [index, value] of values.entries()) {
    const item = Item.safeParse(value)
    const line = lineOf(index)
    if (item.success) entries.push(fromItem(item.data, JSON.stringify(value), file.name, line))
    else problems.push({ file: file.name, line, reason: reasonOf(item.error) })
  }
  return { entries, problems }
}

function fromItem(item: Item, raw: string, file: string, line: number): ImportEntry {
  const note = splitNotes([plainParagraphs(item.note), plainParagraphs(item.annote)])
  const arxivId = findArxivId({
    bare: [/arxiv/i.test(item.archive) ? item.archive_location : '', item.number, item.volume],
    named: [
      item.DOI,
      item.URL,
      item['container-title'],
      item['collection-title'],
      item.publisher,
      item.archive,
      item.page,
    ],
    prose: [item.note],
  })
  return compact({
    file,
    line,
    key: item['citation-key'] || (note.key ?? '') || (/:\/\/|\s|^\d+$/.test(item.id) ? '' : item.id),
    type:
      arxivId !== undefined && /^(?:article|manuscript|document)$/.test(item.type)
        ? 'preprint'
        : itemTypeOf(item.type),
    title: plainLine(item.title),
    authors: namesOf(item.author ?? item.director),
    editors: namesOf(item.editor),
    ...dateOf(item.issued),
    doi: readDoi(item.DOI) ?? note.doi,
    url: item.URL === '' ? undefined : item.URL,
    arxivId,
    abstract: plainParagraphs(item.abstract).slice(0, 100_000),
    venue: plainLine(item['container-title'] || item.publisher) || undefined,
    marks: marksOf({
      volume: item.volume,
      number: item.issue || item.number,
      pages: item.page,
      isbn: item.ISBN,
      edition: item.edition,
      chapter: item['chapter-number'],
      series: plainLine(item['collection-title']),
      publisher: item['container-title'] === '' ? '' : plainLine(item.publisher),
      address: plainLine(item['publisher-place']),
      kind: /master/i.test(item.genre) ? 'master' : '',
    }),
    tags: splitTags(item.keyword.split(/[,;]/)),
    note: note.note,
    collections: [],
    addedAt: readInstant(note.addedAt ?? ''),
    raw,
  })
}

function namesOf(names: Item['author']): ImportName[] {
  return (names ?? []).flatMap((name) => {
    if (name.family === '') return readName(name.literal || name.given)
    const family = [name['dropping-particle'], name['non-dropping-particle'], name.family].map(plainLine)
    const given = [name.given, name.suffix].map(plainLine)
    const told = (parts: readonly string[]) => parts.filter((part) => part !== '')
    return [{ family: told(family).join(' '), given: told(given).join(', ') }]
  })
}

function dateOf(issued: Item['issued']) {
  if (issued === undefined || issued === null) return {}
  if (typeof issued === 'string') return readPublished(issued)
  const [year, month, day] = issued['date-parts']?.[0] ?? []
  if (year === undefined || year === null) return readPublished(issued.raw || issued.literal, issued.year)
  return readPublished('', String(year), String(month ?? ''), String(day ?? ''))
}

function reasonOf({ issues: [issue] }: z.ZodError): string {
  return issue === undefined
    ? 'no item of CSL-JSON'
    : `${issue.path.join('.') || 'the item'}: ${issue.message}`
}
