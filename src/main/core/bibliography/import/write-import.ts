// A plan's units written into the library, in the caller's transaction: one change, taken back by one undo.
import type { ConflictChoice } from '../../../../shared/importing-model.ts'
import { isLocalId } from '../../../../shared/local-id.ts'
import type { Status } from '../../../../shared/model.ts'
import type { WriteDb } from '../../db/database.ts'
import { takenKeys } from '../keys/store-keys.ts'
import { uniqueKey } from '../keys/unique-key.ts'
import { type Details, detailsOf, differencesOf, holdsNote } from './compare-entry.ts'
import type { ImportUnit } from './import-plan.ts'
import { storeEntries } from './imported-table.ts'
import { type PaperState, readStates } from './read-library.ts'

/** How the library is written: papers are the feed's business, the rest the library's. */
export type ImportWrites = {
  storeLocal(db: WriteDb, entry: { readonly id: string } & Details, at: string): Promise<unknown>
  updateLocal(
    db: WriteDb,
    change: {
      readonly id: string
      readonly title?: string
      readonly abstract?: string
      readonly authors?: string[]
      readonly publishedAt?: string
      readonly link?: string
    },
    at: string,
  ): Promise<number>
  addTag(db: WriteDb, ids: readonly string[], name: string, at: string): Promise<number>
  ensureCollection(
    db: WriteDb,
    path: { readonly names: readonly string[] },
    at: string,
  ): Promise<{ readonly id: number; readonly query?: string | undefined }>
  addToCollection(db: WriteDb, id: number, ids: readonly string[], at: string): Promise<number>
  setStatus(db: WriteDb, ids: readonly string[], status: Status, at: string): Promise<number>
  updateReading(
    db: WriteDb,
    id: string,
    update: { readonly rating?: number; readonly note?: string },
  ): Promise<number>
}

export type Outcome = 'added' | 'changed' | 'known' | 'kept'

const UNITS_AT_ONCE = 100
const LONGEST_NOTE = 1_000_000
const LONGEST_NAME = 200

/** Answers what became of each unit. `afterSome` is told how many are done; it throws to take all back. */
export async function writeImport(
  db: WriteDb,
  units: readonly ImportUnit[],
  {
    writes,
    choiceOf,
    at,
    afterSome,
  }: {
    readonly writes: ImportWrites
    readonly choiceOf: (id: string) => ConflictChoice
    readonly at: string
    readonly afterSome: (done: number) => Promise<void>
  },
): Promise<Map<string, Outcome>> {
  const states = await readStates(
    db,
    units.flatMap(({ id, isNew }) => (isNew ? [] : [id])),
  )
  const taken = await takenKeys(db)
  const outcomes = new Map<string, Outcome>()
  const tags = new Map<string, { name: string; ids: string[] }>()
  const collections = new Map<string, { names: readonly string[]; ids: string[] }>()
  for (const [index, unit] of units.entries()) {
    outcomes.set(unit.id, await writeUnit(unit))
    if (index % UNITS_AT_ONCE === UNITS_AT_ONCE - 1) await afterSome(index + 1)
  }
  for (const { name, ids } of tags.values()) await writes.addTag(db, ids, name, at)
  for (const { names, ids } of collections.values())
    await writes.addToCollection(db, await collectionFor(names), ids, at)
  await afterSome(units.length)
  return outcomes

  async function writeUnit(unit: ImportUnit): Promise<Outcome> {
    const { id, entry, isNew, isSeen } = unit
    const state = states.get(id)
    if (isNew || state === undefined) {
      await writes.storeLocal(
        db,
        { id, ...detailsOf(entry) },
        entry.addedAt !== undefined && entry.addedAt < at ? entry.addedAt : at,
      )
    } else {
      const differences = isSeen ? [] : differencesOf(id, entry, state)
      if (differences.length === 0) return 'known'
      if (choiceOf(id) === 'mine') return 'kept'
    }
    const isTheirs = choiceOf(id) === 'theirs'
    const changed = await writeAnnotations(unit, state, isTheirs)
    const keyed = await writeKey(unit, state, isTheirs)
    const worded = state !== undefined && isLocalId(id) && (await writeDetails(unit, state, isTheirs))
    await storeEntries(db, id, unit.entries, at)
    if (state === undefined) return 'added'
    return changed || keyed || worded ? 'changed' : 'known'
  }

  async function writeAnnotations(
    { id, entry }: ImportUnit,
    state: PaperState | undefined,
    isTheirs: boolean,
  ): Promise<boolean> {
    const newTags = entry.tags.filter((tag) => !state?.tags.has(tag.toLowerCase()))
    for (const name of newTags) collect(tags, name.toLowerCase(), { name, ids: [] }, id)
    const newPlaces = entry.collections.filter(
      (path) => !state?.collections.has(path.join('\n').toLowerCase()),
    )
    for (const names of newPlaces)
      collect(collections, names.join('\n').toLowerCase(), { names, ids: [] }, id)
    const { status } = entry
    const takesStatus =
      status !== undefined &&
      status !== (state?.status ?? 'inbox') &&
      (isTheirs || (state?.status ?? 'inbox') === 'inbox')
    // When it was read nobody knows; by the day it was added, a library does not seem to be read in a day.
    if (takesStatus)
      await writes.setStatus(
        db,
        [id],
        status,
        entry.addedAt !== undefined && entry.addedAt < at ? entry.addedAt : at,
      )
    const rating = isTheirs || (state?.rating ?? 0) === 0 ? entry.rating : undefined
    const note = noteFor(entry.note, state?.note ?? '', isTheirs)
    const updated =
      rating === undefined && note === undefined
        ? 0
        : await writes.updateReading(db, id, {
            ...(rating === undefined ? {} : { rating }),
            ...(note === undefined ? {} : { note }),
          })
    return newTags.length + newPlaces.length + updated > 0 || takesStatus
  }

  /** A key that a paper has stays unless theirs is wanted; one that another paper has gets a letter. */
  async function writeKey(
    { id, entry }: ImportUnit,
    state: PaperState | undefined,
    isTheirs: boolean,
  ): Promise<boolean> {
    const own = state?.key
    if (entry.key === '' || entry.key === own || (own !== undefined && !isTheirs)) return false
    if (own !== undefined) taken.delete(own.toLowerCase())
    const key = uniqueKey(entry.key, (candidate) => taken.has(candidate))
    taken.add(key.toLowerCase())
    await db
      .insertInto('citekey')
      .values({ paper_id: id, key, pinned: 1, created_at: at })
      .onConflict((conflict) => conflict.column('paper_id').doUpdateSet({ key, pinned: 1 }))
      .execute()
    return key !== own
  }

  /** All of theirs, or what is missing here. */
  async function writeDetails(
    { id, entry }: ImportUnit,
    state: PaperState,
    isTheirs: boolean,
  ): Promise<boolean> {
    const { title, abstract, authors, publishedAt, link } = detailsOf(entry)
    const takes = (isThere: boolean, isEmpty: boolean) => isThere && (isTheirs || isEmpty)
    const change = {
      ...(takes(entry.title !== '', false) && { title }),
      ...(takes(abstract !== '', state.abstract === '') && { abstract }),
      ...(takes(authors.length > 0, state.authors.length === 0) && { authors: [...authors] }),
      ...(publishedAt !== undefined &&
        takes(true, state.publishedAt === undefined) && { publishedAt: publishedAt.slice(0, 10) }),
      ...(link !== undefined && takes(true, state.link === undefined) && { link }),
    }
    return Object.keys(change).length > 0 && (await writes.updateLocal(db, { id, ...change }, at)) > 0
  }

  /** A saved search holds no papers by hand: beside one of that name another is made. */
  async function collectionFor(path: readonly string[]): Promise<number> {
    const names = path.map((name) => name.slice(0, LONGEST_NAME))
    const collection = await writes.ensureCollection(db, { names }, at)
    if (collection.query === undefined) return collection.id
    const last = `${(names.at(-1) ?? '').slice(0, LONGEST_NAME - 2)} 2`
    return (await writes.ensureCollection(db, { names: [...names.slice(0, -1), last] }, at)).id
  }
}

/** Undefined where the note stays. */
function noteFor(theirs: string, mine: string, isTheirs: boolean): string | undefined {
  if (theirs === '' || holdsNote(mine, theirs)) return undefined
  const note = isTheirs || mine === '' ? theirs : `${mine.trimEnd()}\n\n${theirs}`
  return note.slice(0, LONGEST_NOTE)
}

function collect<T extends { readonly ids: string[] }>(
  into: Map<string, T>,
  key: string,
  made: T,
  id: string,
): void {
  const there = into.get(key) ?? made
  if (there.ids.at(-1) !== id) there.ids.push(id)
  into.set(key, there)
}
