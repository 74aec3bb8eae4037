// Importing, as the handlers use it: files in; out what they hold beside the library, or what became of it there.
import { LecternError } from '../../../../shared/errors.ts'
import type {
  ConflictChoice,
  ImportedItem,
  ImportPreview,
  ImportProgress,
  ImportResult,
  ImportSource,
} from '../../../../shared/importing-model.ts'
import type { Topic } from '../../../../shared/topics.ts'
import { type Clock, isoInstant } from '../../clock.ts'
import { orNull } from '../../db/convert.ts'
import type { Database } from '../../db/database.ts'
import { differencesOf } from './compare-entry.ts'
import type { ImportEntry } from './import-entry.ts'
import { planImport } from './import-plan.ts'
import { readLibrary, readStates } from './read-library.ts'
import { type ReadAll, readSources } from './read-sources.ts'
import { type ImportWrites, writeImport } from './write-import.ts'

export type ImportService = {
  /** Errors: not_found (a path), cancelled. */
  preview(
    source: ImportSource,
    signal: AbortSignal | undefined,
  ): AsyncGenerator<ImportProgress, ImportPreview, void>
  /** Errors: not_found (a path), cancelled (nothing is imported then). */
  run(
    request: ImportRequest,
    signal: AbortSignal | undefined,
  ): AsyncGenerator<ImportProgress, ImportResult, void>
}

export type ImportRequest = ImportSource & {
  readonly conflicts: ConflictChoice
  /** By papers' ids. */
  readonly choices: Readonly<Record<string, ConflictChoice>>
}

export type ImportDeps = {
  readonly db: Database
  readonly clock: Clock
  readonly writes: ImportWrites
  readonly announce: (topics: readonly Topic[]) => void
}

const TOPICS = [
  'papers',
  'reading',
  'tags',
  'collections',
  'citekeys',
  'history',
  'pending',
] as const satisfies readonly Topic[]
/** What the undo log calls it: the procedure's name. */
const CHANGE = 'importing.run'
const PROGRESS_MS = 100

export function createImportService({ db, clock, writes, announce }: ImportDeps): ImportService {
  async function* preview(source: ImportSource, signal: AbortSignal | undefined) {
    const { entries, problems } = yield* readSources(source, clock, signal)
    const { units, duplicates } = planImport(entries, await readLibrary(db.read))
    const states = await readStates(
      db.read,
      units.map(({ id }) => id),
    )
    const fresh: ImportedItem[] = []
    const known: ImportedItem[] = []
    const conflicts: ImportPreview['conflicts'] = []
    for (const { id, entry, isNew, isSeen } of units) {
      const state = states.get(id)
      const differences = isNew || isSeen || state === undefined ? [] : differencesOf(id, entry, state)
      if (isNew || state === undefined) fresh.push(itemOf(id, entry))
      else if (differences.length > 0) conflicts.push({ ...itemOf(id, entry), differences })
      else known.push(itemOf(id, entry))
    }
    return { fresh, known, conflicts, duplicates: duplicates.length, problems: [...problems] }
  }

  async function* run({ conflicts, choices, ...source }: ImportRequest, signal: AbortSignal | undefined) {
    const read: ReadAll = yield* readSources(source, clock, signal)
    const at = isoInstant(clock.now())
    const progress = { done: 0, total: read.entries.length, label: '' }
    const writing = db.recordChange(CHANGE, at, async (trx) => {
      // Inside the transaction: what another import adds meanwhile is not added again.
      const plan = planImport(read.entries, await readLibrary(trx))
      const outcomes = await writeImport(trx, plan.units, {
        writes,
        at,
        choiceOf: (id) => choices[id] ?? conflicts,
        afterSome: async (done) => {
          progress.done = done
          if (signal?.aborted) throw new LecternError('cancelled')
          // Other writes wait; what only reads, and who watches, need not.
          await new Promise((resolve) => setImmediate(resolve))
        },
      })
      return { plan, outcomes }
    })
    const ended = writing.then(
      () => true,
      () => true,
    )
    while (!(await Promise.race([ended, clock.sleep(PROGRESS_MS).then(() => false)]))) yield { ...progress }
    const { plan, outcomes } = await writing
    announce(TOPICS)
    const imported: ImportedItem[] = []
    const skipped: ImportResult['skipped'] = []
    for (const { id, entry } of plan.units) {
      const outcome = outcomes.get(id)
      if (outcome === 'added' || outcome === 'changed') imported.push(itemOf(id, entry))
      else skipped.push({ ...itemOf(id, entry), reason: outcome === 'kept' ? 'kept' : 'known' })
    }
    for (const { id, entry } of plan.duplicates) skipped.push({ ...itemOf(id, entry), reason: 'duplicate' })
    const added = [...outcomes.values()].filter((outcome) => outcome === 'added').length
    return { imported, added, skipped, problems: [...read.problems] }
  }

  return { preview, run }
}

function itemOf(
  id: string,
  { key, type, title, authors, year, doi, url, arxivId }: ImportEntry,
): ImportedItem {
  return {
    key,
    id,
    type,
    title,
    authors: authors.map(({ family, given }) => ({ family, given })),
    year: orNull(year),
    doi: orNull(doi),
    url: orNull(url),
    arxiv: orNull(arxivId),
  }
}
