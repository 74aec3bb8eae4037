// What is asked of the queue of PDFs, and how it stands.
import { rm } from 'node:fs/promises'
import { LecternError } from '../../../shared/errors.ts'
import type {
  Download,
  Downloads,
  FollowResult,
  PackEstimate,
  PdfProgress,
  Queued,
} from '../../../shared/pdfs-model.ts'
import { type Clock, isoInstant } from '../clock.ts'
import { compact, orUndefined } from '../db/convert.ts'
import type { Database } from '../db/database.ts'
import { estimateFetch } from './estimate.ts'
import { isPaused, setPaused } from './paused.ts'
import type { PdfFiles } from './pdf-files.ts'
import { addJobs, dropJobs, type PdfJob, problemOfJob, readJobs, renewJobs, sortOut } from './pdf-jobs.ts'
import type { PdfQueue } from './pdf-queue.ts'
import { usedBytes } from './pdf-table.ts'

export type DownloadsDeps = {
  readonly db: Database
  readonly clock: Clock
  readonly files: PdfFiles
  readonly queue: PdfQueue
  readonly pace: number
  readonly limitBytes: () => Promise<number>
}

type Ids = readonly string[]

export type PdfDownloads = {
  status(): Promise<Downloads>
  of(id: string): Promise<Download | undefined>
  estimate(ids: Ids): Promise<PackEstimate>
  fetch(ids: Ids, wish: { readonly pack: boolean; readonly again: boolean }): Promise<Queued>
  /** These papers have just been set to be read: queued where the settings want it. */
  whenQueued(ids: Ids): Promise<void>
  follow(ids: Ids, signal?: AbortSignal): AsyncGenerator<PdfProgress, FollowResult, void>
  setPaused(paused: boolean): Promise<number>
  cancel(ids: Ids | undefined): Promise<number>
  retry(ids: Ids | undefined): Promise<number>
}

const LOOK_EVERY_MS = 200

export function createDownloads({ db, clock, files, queue, pace, limitBytes }: DownloadsDeps): PdfDownloads {
  const at = () => isoInstant(clock.now())

  function toDownload(job: PdfJob): Download {
    const running = queue.current()
    const isRunning = running?.id === job.paper_id
    return compact({
      id: job.paper_id,
      title: job.title ?? job.paper_id,
      state: isRunning ? 'running' : job.state,
      bytes: isRunning ? running.bytes : job.part_bytes,
      totalBytes: isRunning ? running.total : orUndefined(job.part_total),
      problem: problemOfJob(job),
      retryAt: orUndefined(job.retry_at),
    })
  }

  async function* follow(ids: Ids, signal?: AbortSignal): AsyncGenerator<PdfProgress, FollowResult, void> {
    for (;;) {
      signal?.throwIfAborted()
      const jobs = await readJobs(db.read, ids)
      const waiting = jobs.filter((job) => job.state === 'waiting')
      if (waiting.length === 0) {
        const { whole } = await sortOut(db.read, ids)
        const failed = jobs.filter((job) => job.state === 'failed').map(toDownload)
        return { ready: ids.filter((id) => whole.has(id)), failed }
      }
      if (queue.isOffline()) throw new LecternError('offline')
      const label = jobs.find((job) => job.paper_id === queue.current()?.id)?.title ?? ''
      yield { done: jobs.length - waiting.length, total: jobs.length, label }
      await clock.sleep(LOOK_EVERY_MS, signal)
    }
  }

  return {
    async status() {
      const jobs = (await readJobs(db.read)).map(toDownload)
      return { jobs, paused: await isPaused(db.read), ...queue.waiting() }
    },
    async of(id) {
      const [job] = await readJobs(db.read, [id])
      return job && toDownload(job)
    },
    async estimate(ids) {
      const { bytesPerSecond } = queue.waiting()
      const estimate = await estimateFetch({ db: db.read, pace, bytesPerSecond }, ids)
      return {
        ...estimate,
        freeBytes: await files.freeBytes(),
        roomBytes: Math.max(0, (await limitBytes()) - (await usedBytes(db.read))),
      }
    },
    async fetch(ids, { pack, again }) {
      const { papers, unavailable, unknown, whole } = await sortOut(db.read, [...new Set(ids)])
      // What is to be taken along is looked at to the last byte, also where it is stored.
      const wanted = papers.filter((id) => pack || again || !whole.has(id))
      if (wanted.length > 0)
        await db.write(async (trx) => {
          await addJobs(trx, wanted, { pack, again, automatic: false }, at())
          await setPaused(trx, false)
        })
      queue.tryNow()
      return { queued: wanted.length, stored: papers.length - wanted.length, unavailable, unknown }
    },
    async whenQueued(ids) {
      const { papers, whole } = await sortOut(db.read, ids)
      const wanted = papers.filter((id) => !whole.has(id))
      if (wanted.length === 0) return
      await db.write((trx) => addJobs(trx, wanted, { pack: false, again: false, automatic: true }, at()))
      queue.wakeIfStarted()
    },
    async *follow(ids, signal) {
      try {
        return yield* follow(ids, signal)
      } catch (error) {
        throw signal?.aborted ? new LecternError('cancelled') : error
      }
    },
    async setPaused(paused) {
      const isNew = await db.write((trx) => setPaused(trx, paused))
      if (paused) await queue.stop()
      else queue.tryNow()
      return isNew ? 1 : 0
    },
    async cancel(ids) {
      const jobs = (await readJobs(db.read, ids)).filter((job) => job.state !== 'done')
      const dropped = await db.write((trx) => dropJobs(trx, ids))
      await queue.stop(ids)
      for (const job of jobs) await rm(files.partOf(job.paper_id), { force: true })
      return dropped
    },
    async retry(ids) {
      const renewed = await db.write((trx) => renewJobs(trx, ids))
      queue.tryNow()
      return renewed
    },
  }
}
