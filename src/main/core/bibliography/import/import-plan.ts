// Which paper each entry is: one of the library's, a new one, or one that an entry before it is already. Pure.
import { createHash } from 'node:crypto'
import { LOCAL_PREFIX } from '../../../../shared/local-id.ts'
import { compact } from '../../db/convert.ts'
import type { ImportEntry } from './import-entry.ts'
import { tellingMarks } from './marks.ts'
import { foldTitle } from './near-title.ts'
import type { Work } from './same-work.ts'
import type { WorkIndex } from './work-index.ts'

/** All that the files say of one paper. */
export type ImportUnit = {
  readonly id: string
  readonly isNew: boolean
  /** All of it was imported before, word for word: what its user did since is not undone by it. */
  readonly isSeen: boolean
  /** The first entry, with what the others add to it. */
  readonly entry: ImportEntry
  readonly entries: readonly ImportEntry[]
}

export type ImportPlan = {
  readonly units: readonly ImportUnit[]
  /** Entries that are the same work as one before them in the files, with its paper's id. */
  readonly duplicates: readonly { readonly entry: ImportEntry; readonly id: string }[]
}

export type PlanLibrary = {
  readonly index: WorkIndex
  /** Papers by the digests of the entries that were imported as them. */
  readonly digests: ReadonlyMap<string, string>
  readonly hasPaper: (id: string) => boolean
}

export function planImport(
  entries: readonly ImportEntry[],
  { index, digests, hasPaper }: PlanLibrary,
): ImportPlan {
  const units = new Map<string, { isNew: boolean; entries: ImportEntry[] }>()
  const duplicates: { entry: ImportEntry; id: string }[] = []
  for (const entry of entries) {
    const work = workOf(entry)
    const known = digests.get(digestOf(entry)) ?? index.find(work)?.id
    const id = known ?? freshId(entry, (candidate) => hasPaper(candidate) || units.has(candidate))
    const unit = units.get(id)
    if (unit !== undefined) {
      unit.entries.push(entry)
      duplicates.push({ entry, id })
    } else units.set(id, { isNew: known === undefined, entries: [entry] })
    index.add({ ...work, id })
  }
  return {
    units: [...units].map(([id, { isNew, entries: own }]) => ({
      id,
      isNew,
      isSeen: own.every((entry) => digests.get(digestOf(entry)) === id),
      entry: combine(own),
      entries: own,
    })),
    duplicates,
  }
}

/** By it an entry is known again: its own text, and the collections, which stand elsewhere in the file. */
export function digestOf({ raw, collections }: ImportEntry): string {
  return createHash('sha256')
    .update(JSON.stringify([raw, collections]))
    .digest('base64url')
    .slice(0, 24)
}

export function workOf(entry: ImportEntry): Work {
  const { title, authors, editors, year, arxivId, doi, marks, type, key } = entry
  return compact({
    id: '',
    title,
    folded: foldTitle(title),
    families: () => (authors.length > 0 ? authors : editors).map(({ family }) => foldTitle(family)),
    year: year === undefined ? undefined : Number(year),
    arxivId,
    doi,
    marks: tellingMarks(marks),
    type,
    key,
  })
}

function freshId(
  { arxivId, title, authors, year, doi, url, key, marks }: ImportEntry,
  isTaken: (id: string) => boolean,
): string {
  if (arxivId !== undefined && !isTaken(arxivId)) return arxivId
  const said = JSON.stringify([
    foldTitle(title),
    authors,
    year,
    doi,
    url,
    title === '' ? key : '',
    tellingMarks(marks),
  ])
  for (let count = 0; ; count += 1) {
    const hash = createHash('sha256')
      .update(`${said}${count || ''}`)
      .digest('hex')
      .slice(0, 12)
    if (!isTaken(`${LOCAL_PREFIX}${hash}`)) return `${LOCAL_PREFIX}${hash}`
  }
}

function combine([first, ...others]: readonly ImportEntry[]): ImportEntry {
  if (first === undefined) throw new Error('a unit has at least one entry')
  return others.reduce(joined, first)
}

function joined(all: ImportEntry, other: ImportEntry): ImportEntry {
  return {
    ...other,
    ...all,
    title: all.title || other.title,
    key: all.key || other.key,
    abstract: all.abstract || other.abstract,
    authors: all.authors.length > 0 ? all.authors : other.authors,
    editors: all.editors.length > 0 ? all.editors : other.editors,
    tags: unique([...all.tags, ...other.tags], (tag) => tag.toLowerCase()),
    collections: unique([...all.collections, ...other.collections], (path) => path.join('\n').toLowerCase()),
    note: unique([all.note, other.note], (note) => note)
      .filter((note) => note !== '')
      .join('\n\n'),
  }
}

function unique<T>(values: readonly T[], keyOf: (value: T) => string): T[] {
  return [...new Map(values.toReversed().map((value) => [keyOf(value), value])).values()].reverse()
}
