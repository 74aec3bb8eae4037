// A work as an imported file described it: what kind it is, where it appeared, and the numbers that are printed of it.
import type { ItemType } from '../../../shared/importing-model.ts'
import { compact } from '../db/convert.ts'
import { foldSpace } from './fold-space.ts'
import { type NameParts, splitName } from './split-name.ts'

/** Fields that go from file to file as they are. `kind` is "master" for such a thesis. */
export const WORK_FIELDS = [
  'series',
  'edition',
  'chapter',
  'part',
  'volume',
  'number',
  'pages',
  'eid',
  'publisher',
  'address',
  'isbn',
  'kind',
] as const
export type WorkField = (typeof WORK_FIELDS)[number]

export type PublishedWork = {
  readonly type: ItemType
  /** The journal, book, conference or school that it is in or from; a book's publisher. */
  readonly venue?: string
  readonly fields: Readonly<Partial<Record<WorkField, string>>>
  readonly editors: readonly NameParts[]
  /** It has no authors: who stands for them are its editors. */
  readonly isEdited: boolean
}

/** What is kept of an imported entry. */
export type Imported = {
  readonly type?: ItemType | undefined
  readonly doi?: string | undefined
  readonly url?: string | undefined
  readonly venue?: string | undefined
  readonly hasAuthors?: boolean | undefined
  /** The fields above, and `editors` (one a line) and `precision` of its date. */
  readonly marks?: Readonly<Record<string, string>> | undefined
}

/** Undefined for what came from no file, or was no more there than a title. */
export function makeWork({
  type,
  venue,
  marks = {},
  hasAuthors = true,
}: Imported): PublishedWork | undefined {
  if (type === undefined) return undefined
  const editors = (marks.editors ?? '').split('\n').flatMap((name) => splitName(name) ?? [])
  return compact({
    type,
    venue: venue && foldSpace(venue),
    fields: Object.fromEntries(
      WORK_FIELDS.flatMap((name) => {
        const value = foldSpace(marks[name] ?? '')
        return value === '' ? [] : [[name, value]]
      }),
    ),
    editors: hasAuthors ? editors : [],
    isEdited: !hasAuthors && editors.length > 0,
  })
}

/** All words of it, for those who look at characters. */
export function workText({ venue = '', fields, editors }: PublishedWork): string {
  const names = editors.map((name) =>
    name.kind === 'whole' ? name.text : `${name.family} ${name.suffix ?? ''} ${name.given}`,
  )
  return [venue, ...Object.values(fields), ...names].join(' ')
}
