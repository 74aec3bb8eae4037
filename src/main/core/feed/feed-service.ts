// The feed as the handlers use it: run or join a sync, import files, say how things stand.
import type { RejectedRecord } from '../../../shared/model.ts'
import { type SyncProgress, type SyncResult, type SyncScope, SyncStatus } from '../../../shared/sync-model.ts'
import type { Topic } from '../../../shared/topics.ts'
import { type Clock, isoInstant } from '../clock.ts'
import type { Database, ReadDb } from '../db/database.ts'
import type { DailyPapers } from './daily-papers.ts'
import { createFlights, type FlightWork } from './flight.ts'
import { importFiles } from './import-files.ts'
import type { SyncRange } from './plan.ts'
import { runSync } from './sync.ts'

export type FeedDeps = {
  readonly db: Database
  readonly clock: Clock
  readonly dailyPapers: DailyPapers
  readonly announce: (topics: readonly Topic[]) => void
  /** Told how many papers are new when all are stored; the work is over when this is. */
  readonly afterStoring?: (added: number) => Promise<void>
  /** Other work for a time when there is a network: done at the end of a sync that met one, before its result. */
  readonly afterSync?: (signal: AbortSignal) => Promise<void>
  /** How far back a sync goes, as it is set. */
  readonly range: () => Promise<SyncRange>
}

export type SyncStream = AsyncGenerator<SyncProgress, SyncResult, void>

export type FeedService = {
  sync(scope: SyncScope, signal?: AbortSignal): SyncStream
  importFiles(paths: readonly string[], signal?: AbortSignal): SyncStream
  cancel(): Promise<boolean>
  status(): Promise<SyncStatus>
  listRejected(): Promise<RejectedRecord[]>
}

const LAST_SYNC = 'last_sync'
const LAST_SUCCESS = 'last_successful_sync'
const FINISHED = SyncStatus.shape.last.unwrap()
type Finished = NonNullable<SyncStatus['last']>

export function createFeedService(deps: FeedDeps): FeedService {
  const { db, clock, announce } = deps
  const flights = createFlights<SyncProgress, SyncResult>(clock)

  /** Wraps a piece of work so that what it changes is announced as it goes, and how it ended is remembered. */
  function start(
    key: string,
    work: FlightWork<SyncProgress, SyncResult>,
    signal: AbortSignal | undefined,
  ): SyncStream {
    return flights.watch(
      key,
      async (report, aborted) => {
        announce(['sync'])
        try {
          const result = await work((progress) => {
            report(progress)
            announce(['papers', 'days', 'sync'])
          }, aborted)
          await deps.afterStoring?.(result.added)
          await remember(db, { ...result, finishedAt: isoInstant(clock.now()) })
          return result
        } finally {
          announce(['papers', 'days', 'sync'])
        }
      },
      signal,
    )
  }

  return {
    sync: (scope, signal) =>
      start(
        JSON.stringify(scope),
        async (report, aborted) => {
          const range = await deps.range()
          const result = await runSync(scope, { ...deps, range }, report, aborted)
          const code = result.failure?.code
          if (code !== 'offline' && code !== 'cancelled') await deps.afterSync?.(aborted)
          return result
        },
        signal,
      ),
    importFiles: (paths, signal) =>
      start(JSON.stringify(paths), (report, aborted) => importFiles(paths, deps, report, aborted), signal),
    cancel: flights.cancel,
    status: async () => {
      const running = flights.progress()
      const last = await recall(db.read)
      const succeededAt = await readState(db.read, LAST_SUCCESS)
      const first = await db.read
        .selectFrom('day')
        .select((eb) => eb.fn.min('day').as('day'))
        .executeTakeFirst()
      return {
        ...(running ? { running } : {}),
        ...(last ? { last } : {}),
        ...(succeededAt === undefined ? {} : { succeededAt }),
        backfillOffered: (first?.day ?? '') > (await deps.range()).firstDay,
      }
    },
    listRejected: async () => {
      const rows = await db.read
        .selectFrom('rejected_record')
        .selectAll()
        .orderBy('seen_at', 'desc')
        .execute()
      return rows.map(({ source, reason, raw, seen_at }) => ({ source, reason, raw, seenAt: seen_at }))
    },
  }
}

async function remember(db: Database, last: Finished): Promise<void> {
  const values = [{ key: LAST_SYNC, value: JSON.stringify(last) }]
  if (last.failure === undefined) values.push({ key: LAST_SUCCESS, value: last.finishedAt })
  await db.write((trx) =>
    trx
      .insertInto('app_state')
      .values(values)
      .onConflict((conflict) =>
        conflict.column('key').doUpdateSet((eb) => ({ value: eb.ref('excluded.value') })),
      )
      .execute(),
  )
}

async function recall(db: ReadDb): Promise<Finished | undefined> {
  const value = await readState(db, LAST_SYNC)
  // An older version's record may lack what this one wants: then nothing is known of the last sync.
  return value === undefined ? undefined : FINISHED.safeParse(JSON.parse(value)).data
}

async function readState(db: ReadDb, key: string): Promise<string | undefined> {
  const row = await db.selectFrom('app_state').select('value').where('key', '=', key).executeTakeFirst()
  return row?.value
}
