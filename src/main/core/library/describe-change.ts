// What a change was, from the rows it logged. Pure. Of a change to very many papers only the outer rows are looked at.
import type { HistoryEntry } from '../../../shared/history-model.ts'
import type { Status } from '../../../shared/model.ts'
import { compact } from '../db/convert.ts'
import { toTagColor } from './tags.ts'

type Row = Readonly<Record<string, string | number | null>>

export type Image = {
  readonly id: number
  readonly table: string
  readonly before: Row | undefined
  readonly after: Row | undefined
}

export type Change = {
  readonly kind: string
  /** The outermost rows it logged, first to last. */
  readonly images: readonly Image[]
  /** How many rows it logged in all. */
  readonly rows: number
}

/** Names of tags and collections as they were when the change was made, by `tag 1`, `collection 2`. */
export type Names = ReadonlyMap<string, string>

export type Description = Omit<HistoryEntry, 'id' | 'at' | 'isUndone' | 'title'>

/** Tables that have a row for each paper; the others are about what papers are put in. */
const OF_PAPERS = new Set(['reading', 'paper_tag', 'collection_paper', 'citekey', 'annotation'])

/** A merge has rows for both tags, each as many as it happens; a paper has any number of annotations. */
const OF_MORE_ROWS = new Set(['tags.merge', 'importing.run', 'annotations.remove'])

export function describeChange({ kind, images, rows }: Change, names: Names): Description {
  const outside = images.filter(({ table }) => !OF_PAPERS.has(table)).length
  const many = OF_MORE_ROWS.has(kind) ? 0 : rows - outside
  const papers = onlyPaper(images) === undefined ? many : 1
  // An import is about papers; the tags and collections that came with them are not what it is.
  if (kind === 'importing.run') return { kind, papers }
  return compact({ kind, papers, ...readingOf(kind, images), ...labelOf(kind, images, names) })
}

/** The paper, where the change touched one. */
export function onlyPaper(images: readonly Image[]): string | undefined {
  const ids = new Set(images.flatMap((image) => paperOf(image) ?? []))
  return ids.size === 1 ? String([...ids][0]) : undefined
}

function paperOf(image: Image): Row[string] | undefined {
  const { id, paper_id } = rowOf(image)
  return image.table === 'paper' ? id : paper_id
}

function rowOf(image: Image): Row {
  return image.after ?? image.before ?? {}
}

function readingOf(kind: string, images: readonly Image[]): Partial<Description> {
  const image = images.find(({ table }) => table === 'reading')
  if (image === undefined) return {}
  const { before, after } = image
  if (kind === 'reading.setStatus') return { status: (after?.status ?? 'inbox') as Status }
  if ((before?.note ?? '') !== (after?.note ?? '')) return { isNote: true }
  if ((before?.rating ?? 0) !== (after?.rating ?? 0)) return { rating: Number(after?.rating ?? 0) }
  return {}
}

function labelOf(kind: string, images: readonly Image[], names: Names): Partial<Description> {
  // Of collections inside each other, the outer one's row goes last. Queries that follow a tag are not what was changed.
  const own = images.findLast(
    ({ table }) =>
      table === 'tag' || (!kind.startsWith('tags.') && (table === 'collection' || table === 'watch_rule')),
  )
  const member = images.find(({ table }) => table === 'paper_tag' || table === 'collection_paper')
  const memberName = member && names.get(keyOfMember(rowOf(member)))
  if (own === undefined) return memberName === undefined ? {} : { name: memberName }
  const before = own.before?.name
  const after = own.after?.name
  const name = String(before ?? after ?? '')
  if (kind === 'tags.merge') {
    // The tag that stays is in the log as it was and is.
    const kept = images.find(({ table, before: old, after: now }) => table === 'tag' && old && now)
    return kept === undefined ? { name } : { name, newName: String(kept.after?.name) }
  }
  const color = own.table === 'tag' ? toTagColor(own.after?.color) : undefined
  return {
    name,
    ...(before !== undefined && after !== undefined && before !== after ? { newName: String(after) } : {}),
    ...(kind === 'tags.setColor' && color !== undefined ? { color } : {}),
  }
}

function keyOfMember(row: Row): string {
  return row.tag_id === undefined ? `collection ${row.collection_id}` : `tag ${row.tag_id}`
}

/** The names with what the change gave or took: how they were before it, or after it. */
export function namesBeside(names: Names, { images }: Change, side: 'before' | 'after'): Names {
  const changed = new Map(names)
  for (const { table, before, after, ...image } of images) {
    if (table !== 'tag' && table !== 'collection') continue
    const row = side === 'before' ? before : after
    if (row !== undefined)
      changed.set(`${table} ${rowOf({ ...image, table, before, after }).id}`, String(row.name))
  }
  return changed
}
