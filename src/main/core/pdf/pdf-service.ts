// PDFs put together: what is stored (`stored`), and what is to be had (`downloads`).

import type { Topic } from '../../../shared/topics.ts'
import type { Clock } from '../clock.ts'
import type { Database } from '../db/database.ts'
import { createDownloadLock } from './download-lock.ts'
import type { PdfFetcher } from './download-pdf.ts'
import { createDownloads, type PdfDownloads } from './downloads.ts'
import { createFetchJob } from './fetch-job.ts'
import { createInspector } from './inspect.ts'
import { makeRoom } from './make-room.ts'
import { isPaused } from './paused.ts'
import { createPdfFiles } from './pdf-files.ts'
import { readJobs } from './pdf-jobs.ts'
import { createPdfQueue } from './pdf-queue.ts'
import { createStoredPdfs, type StoredPdfs } from './stored-pdfs.ts'

export type PdfServiceDeps = {
  readonly db: Database
  readonly clock: Clock
  /** Where the files are. */
  readonly folder: string
  /** Keeps arXiv's pace, and never tries twice: the queue does. */
  readonly fetcher: PdfFetcher
  readonly endpoint: string
  /** Seconds between the starts of two requests. */
  readonly pace: number
  readonly fetchBeside: (id: string, signal: AbortSignal) => Promise<void>
  readonly settings: () => Promise<{ readonly automatic: boolean; readonly limitGb: number }>
  readonly announce: (topics: readonly Topic[]) => void
  readonly log: (what: string, error: unknown) => void
  /** The disk's own word by default. */
  readonly freeBytes?: ((folder: string) => Promise<number>) | undefined
}

export type PdfService = {
  readonly stored: StoredPdfs
  readonly downloads: PdfDownloads
  /** Goes on with what was to be had, and looks at what is stored: for hosts that stay open. */
  start(): void
  close(): Promise<void>
}

const DAY_MS = 86_400_000
/** What is left of a download can be gone on with for so long. */
const PARTS_KEPT_MS = 7 * DAY_MS
const BYTES_PER_GB = 1_000_000_000

export function createPdfService(deps: PdfServiceDeps): PdfService {
  const { db, clock, folder, announce, log } = deps
  const files = createPdfFiles(folder, deps.freeBytes)
  const limitBytes = async () => Math.round((await deps.settings()).limitGb * BYTES_PER_GB)
  const onStored = () => announce(['pdfs'])
  const room = async (bytes: number) => {
    if (await makeRoom({ db, files, limitBytes }, bytes)) onStored()
  }
  const inspector = createInspector({ db, files, clock, onChanged: onStored })
  const queue = createPdfQueue({
    db,
    clock,
    lock: createDownloadLock(files, clock),
    fetchJob: createFetchJob({
      db,
      files,
      clock,
      fetcher: deps.fetcher,
      endpoint: deps.endpoint,
      inspector,
      makeRoom: room,
      fetchBeside: deps.fetchBeside,
      onStored,
    }),
    isPaused: () => isPaused(db.read),
    isStillWanted: (id) => isToBeRead(db, id),
    onChanged: () => announce(['downloads']),
    log,
  })
  const downloads = createDownloads({ db, clock, files, queue, pace: deps.pace, limitBytes })
  const stored = createStoredPdfs({ db, clock, files, inspector, makeRoom: room, limitBytes, queue })
  let starting = Promise.resolve()

  async function begin(): Promise<void> {
    const parts = (await readJobs(db.read)).map((job) => files.partOf(job.paper_id))
    await files.sweep(new Set(parts), clock.now() - PARTS_KEPT_MS)
    await stored.check(undefined)
    queue.start()
  }

  return {
    stored,
    downloads: {
      ...downloads,
      async whenQueued(ids) {
        if ((await deps.settings()).automatic) await downloads.whenQueued(ids)
      },
    },
    start() {
      starting = begin().catch((error: unknown) => log('looking at the stored PDFs', error))
    },
    async close() {
      await starting
      await queue.close()
    },
  }
}

async function isToBeRead(db: Database, id: string): Promise<boolean> {
  const row = await db.read
    .selectFrom('reading')
    .select('status')
    .where('paper_id', '=', id)
    .executeTakeFirst()
  return row?.status === 'queued' || row?.status === 'reading'
}
