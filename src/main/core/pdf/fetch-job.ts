// One job of the queue, from wherever it stands to a whole file: what is stored is looked at first, what came of a try before
// is gone on with.
import type { Clock } from '../clock.ts'
import type { Database } from '../db/database.ts'
import { downloadPdf, type Part, type PdfFetcher } from './download-pdf.ts'
import type { Inspector } from './inspect.ts'
import { keepPdf } from './keep-pdf.ts'
import type { PdfFiles } from './pdf-files.ts'
import { markJob, type PdfJob } from './pdf-jobs.ts'
import { PdfFailure } from './pdf-problem.ts'
import { readPdfs } from './pdf-table.ts'

export type FetchJobDeps = {
  readonly db: Database
  readonly files: PdfFiles
  readonly clock: Clock
  readonly fetcher: PdfFetcher
  readonly endpoint: string
  readonly inspector: Inspector
  readonly makeRoom: (bytes: number) => Promise<void>
  /** Has on the disk what else a paper in a pack needs: its picture and its text, as far as they can be had. */
  readonly fetchBeside: (id: string, signal: AbortSignal) => Promise<void>
  readonly onStored: () => void
}

export type FetchJob = (
  job: PdfJob,
  signal: AbortSignal,
  onBytes: (bytes: number, total: number | undefined) => void,
) => Promise<void>

/** Throws PdfFailure, or cancelled. */
export function createFetchJob(deps: FetchJobDeps): FetchJob {
  const { db, files, inspector } = deps
  const isOwn = ownAddresses(deps.endpoint)

  async function isStored(job: PdfJob, signal: AbortSignal): Promise<boolean> {
    let isWhole = false
    for (const row of await readPdfs(db.read, [job.paper_id])) {
      const state = await (job.pack === 1 ? inspector.full(row, signal) : inspector.quick(row))
      isWhole ||= state === 'whole'
    }
    return isWhole
  }

  async function fetchFile(
    job: PdfJob,
    signal: AbortSignal,
    onBytes: Parameters<FetchJob>[2],
  ): Promise<void> {
    const id = job.paper_id
    // An entry of the user's own is on no server.
    if (id.includes(':')) throw new PdfFailure({ why: 'none' })
    await files.ready()
    const path = files.partOf(id)
    const came = await downloadPdf({
      fetcher: deps.fetcher,
      url: `${deps.endpoint}/pdf/${id}`,
      isOwn,
      path,
      part: partOf(job),
      signal,
      keepPart: (part) => db.write((trx) => markJob(trx, job.number, toRow(part))),
      makeRoom: deps.makeRoom,
      onBytes,
    })
    try {
      await keepPdf(deps, { id, version: came.version, source: 'arxiv', from: path, total: came.total })
    } finally {
      await db.write((trx) => markJob(trx, job.number, toRow(NOTHING)))
    }
    deps.onStored()
  }

  return async (job, signal, onBytes) => {
    if (job.again === 1 || !(await isStored(job, signal))) await fetchFile(job, signal, onBytes)
    if (job.pack === 1) await deps.fetchBeside(job.paper_id, signal)
  }
}

const NOTHING: Part = { bytes: 0, total: undefined, tag: undefined, version: 0 }

function partOf(job: PdfJob): Part {
  return {
    bytes: job.part_bytes,
    total: job.part_total ?? undefined,
    tag: job.part_tag ?? undefined,
    version: job.part_version,
  }
}

function toRow({ bytes, total, tag, version }: Part) {
  return { part_bytes: bytes, part_total: total ?? null, part_tag: tag ?? null, part_version: version }
}

/** Where a file may come from, redirects included: arXiv, or the service named instead of it. */
function ownAddresses(endpoint: string): (address: string) => boolean {
  const own = URL.parse(endpoint)?.origin
  return (address) => {
    // What a stand-in inside this process answers has no address.
    if (address === '') return true
    const url = URL.parse(address)
    if (url === null) return false
    return url.origin === own || (url.protocol === 'https:' && /(?:^|\.)arxiv\.org$/.test(url.hostname))
  }
}
