// Zotero's own items as Better BibTeX writes them to JSON: the export that holds collections, notes and dates too.
import { z } from 'zod'
import { ITEM_TYPES, type ItemType } from '../../../../shared/importing-model.ts'
import { compact } from '../../db/convert.ts'
import { findArxivId, readDoi } from './find-arxiv-id.ts'
import type { ImportEntry, ImportProblem, ReadFile, SourceFile } from './import-entry.ts'
import { marksOf } from './marks.ts'
import { plainLine, plainParagraphs } from './plain-markup.ts'
import { readInstant, readPublished } from './read-dates.ts'
import { splitNotes, splitTags } from './read-extras.ts'
import { readName } from './read-name.ts'

const Text = z
  .string()
  .nullish()
  .transform((value) => value ?? '')
const Creator = z.looseObject({ creatorType: Text, firstName: Text, lastName: Text, name: Text })
const Item = z.looseObject({
  itemType: z.string(),
  itemID: z.union([z.number(), z.string()]).nullish(),
  itemKey: Text,
  key: Text,
  citationKey: Text,
  citekey: Text,
  title: Text,
  creators: z.array(Creator).nullish(),
  date: Text,
  dateAdded: Text,
  DOI: Text,
  url: Text,
  abstractNote: Text,
  extra: Text,
  publicationTitle: Text,
  repository: Text,
  archiveID: Text,
  reportNumber: Text,
  volume: Text,
  issue: Text,
  pages: Text,
  ISBN: Text,
  edition: Text,
  series: Text,
  publisher: Text,
  place: Text,
  tags: z.array(z.union([z.string(), z.looseObject({ tag: z.string() })])).nullish(),
  notes: z.array(z.union([z.string(), z.looseObject({ note: z.string() })])).nullish(),
})
type Item = z.infer<typeof Item>

const Collection = z.looseObject({
  name: z.string(),
  parent: z.union([z.string(), z.boolean()]).nullish(),
  items: z.array(z.union([z.number(), z.string()])).nullish(),
})
const Library = z.looseObject({
  items: z.array(z.unknown()),
  collections: z.record(z.string(), z.unknown()).nullish(),
})

/** What hangs on items and is none itself. */
const NO_WORKS = new Set(['attachment', 'note', 'annotation'])

export function readZoteroJson({ name: file }: SourceFile, value: unknown): ReadFile {
  const { items, collections } = Library.parse(value)
  const pathsOf = readCollections(collections ?? {})
  const entries: ImportEntry[] = []
  const problems: ImportProblem[] = []
  for (const [index, each] of items.entries()) {
    const item = Item.safeParse(each)
    if (!item.success)
      problems.push({ file, line: 1, reason: `item ${index + 1}: ${item.error.issues[0]?.message ?? ''}` })
    else if (!NO_WORKS.has(item.data.itemType))
      entries.push(fromItem(item.data, JSON.stringify(each), file, pathsOf))
  }
  return { entries, problems }
}

type PathsOf = (item: Item) => string[][]

function fromItem(item: Item, raw: string, file: string, pathsOf: PathsOf): ImportEntry {
  const extra = splitNotes([item.extra])
  const notes = (item.notes ?? []).map((note) => plainParagraphs(typeof note === 'string' ? note : note.note))
  const creators = (item.creators ?? []).map(({ creatorType, firstName, lastName, name }) => ({
    role: creatorType,
    name:
      name !== ''
        ? readName(name)
        : [{ family: plainLine(lastName || firstName), given: lastName === '' ? '' : plainLine(firstName) }],
  }))
  return compact({
    file,
    line: 1,
    key: item.citationKey || item.citekey || (extra.key ?? ''),
    type: (ITEM_TYPES as readonly string[]).includes(item.itemType)
      ? (item.itemType as ItemType)
      : 'document',
    title: plainLine(item.title),
    authors: creators.filter(({ role }) => role !== 'editor').flatMap(({ name }) => name),
    editors: creators.filter(({ role }) => role === 'editor').flatMap(({ name }) => name),
    ...readPublished(item.date),
    doi: readDoi(item.DOI) ?? extra.doi,
    url: item.url === '' ? undefined : item.url,
    arxivId: findArxivId({
      bare: [item.archiveID, item.reportNumber],
      named: [item.DOI, item.url, item.publicationTitle, item.repository],
      prose: [item.extra],
    }),
    abstract: plainParagraphs(item.abstractNote).slice(0, 100_000),
    venue: plainLine(item.publicationTitle || item.publisher) || undefined,
    marks: marksOf({
      volume: item.volume,
      number: item.issue || item.reportNumber,
      pages: item.pages,
      isbn: item.ISBN,
      edition: item.edition,
      series: plainLine(item.series),
      publisher: item.publicationTitle === '' ? '' : plainLine(item.publisher),
      address: plainLine(item.place),
    }),
    tags: splitTags((item.tags ?? []).map((tag) => (typeof tag === 'string' ? tag : tag.tag))),
    note: [extra.note, ...notes].filter((note) => note !== '').join('\n\n'),
    collections: pathsOf(item),
    addedAt: readInstant(item.dateAdded),
    raw,
  })
}

function readCollections(given: Readonly<Record<string, unknown>>): PathsOf {
  const known = new Map(
    Object.entries(given).flatMap(([key, value]) => {
      const collection = Collection.safeParse(value)
      return collection.success ? [[key, collection.data] as const] : []
    }),
  )
  const pathOf = (key: string, below: ReadonlySet<string> = new Set()): string[] => {
    const collection = known.get(key)
    // One that is inside itself would have no end.
    if (collection === undefined || below.has(key)) return []
    const above =
      typeof collection.parent === 'string' ? pathOf(collection.parent, new Set([...below, key])) : []
    return [...above, collection.name]
  }
  const byItem = new Map<string, string[][]>()
  for (const [key, { items }] of known)
    for (const item of items ?? [])
      byItem.set(String(item), [...(byItem.get(String(item)) ?? []), pathOf(key)])
  return ({ itemID, itemKey, key }) =>
    [itemID, itemKey, key].flatMap((id) =>
      id === undefined || id === null || id === '' ? [] : (byItem.get(String(id)) ?? []),
    )
}
