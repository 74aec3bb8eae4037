// One try at one PDF, into a file beside its place: goes on after what came before if that is still a part of the same file.
import { type FileHandle, open, rm } from 'node:fs/promises'
import { looksLikePdf, MOST_PDF_BYTES } from './check-pdf.ts'
import { findFile } from './pdf-files.ts'
import { PdfFailure, toPdfFailure } from './pdf-problem.ts'
import { readVersion } from './read-version.ts'
import { writeAll } from './write-all.ts'

/** The polite fetcher as PDFs know it: given by the core. Errors: cancelled, offline, feed_unavailable. */
export type PdfFetcher = (request: {
  readonly url: string
  readonly signal: AbortSignal
  readonly accept: string
  readonly attempts: 1
  readonly after?: { readonly bytes: number; readonly tag: string } | undefined
  readonly receive: (head: AnswerHead) => Promise<(piece: Uint8Array) => Promise<void>>
  readonly mostBytes: number
}) => Promise<{ readonly status: number }>

type AnswerHead = { readonly status: number; readonly headers: Headers; readonly url: string }

/** What is had of a file. Without a tag, a part cannot be gone on with. */
export type Part = {
  readonly bytes: number
  readonly total: number | undefined
  readonly tag: string | undefined
  readonly version: number
}

export type DownloadDeps = {
  readonly fetcher: PdfFetcher
  readonly url: string
  readonly isOwn: (url: string) => boolean
  readonly path: string
  readonly part: Part
  readonly signal: AbortSignal
  /** Told at the head of an answer, and then whenever a good piece more is safely on the disk. */
  readonly keepPart: (part: Part) => Promise<void>
  /** Makes room for a file of that size, or throws PdfFailure. */
  readonly makeRoom: (bytes: number) => Promise<void>
  readonly onBytes: (bytes: number, total: number | undefined) => void
}

const SYNC_EVERY = 4 * 1024 * 1024
/** An answer that is no PDF is no longer than a page. */
const MOST_OTHER = 1024 * 1024

/** Answers what came when all came. Throws PdfFailure, or cancelled; what came until then stays for the next try. */
export async function downloadPdf(deps: DownloadDeps): Promise<Part> {
  const { fetcher, url, path, signal } = deps
  const had = await trustedBytes(path, deps.part)
  const file = await open(path, had === 0 ? 'w' : 'r+')
  let part: Part = { ...deps.part, bytes: had }
  let failure: unknown
  const receive = async (head: AnswerHead) => {
    try {
      const began = await begin(head, file, part, deps)
      part = began
    } catch (error) {
      failure = error
      throw error
    }
    return async (piece: Uint8Array) => {
      try {
        if (part.bytes === 0 && piece.length >= 5 && !looksLikePdf(piece))
          throw new PdfFailure({ why: 'not_pdf' })
        await writeAll(file, piece, part.bytes)
        const synced =
          Math.trunc((part.bytes + piece.length) / SYNC_EVERY) > Math.trunc(part.bytes / SYNC_EVERY)
        part = { ...part, bytes: part.bytes + piece.length }
        if (part.bytes > MOST_PDF_BYTES) throw new PdfFailure({ why: 'too_large' })
        deps.onBytes(part.bytes, part.total)
        if (synced) await settle()
      } catch (error) {
        failure = error
        throw error
      }
    }
  }
  const settle = async () => {
    await file.sync()
    await deps.keepPart(part)
  }
  try {
    const after = had > 0 && part.tag !== undefined ? { bytes: had, tag: part.tag } : undefined
    const { status } = await fetcher({
      url,
      signal,
      accept: 'application/pdf',
      attempts: 1,
      after,
      receive,
      mostBytes: MOST_OTHER,
    })
    if (status === 416) return await startOver(file, deps)
    if (status < 200 || status > 299) throw refusal(status)
    if (part.total !== undefined && part.bytes < part.total) throw new PdfFailure({ why: 'cut' })
    if (part.bytes === 0) throw new PdfFailure({ why: 'not_pdf' })
    await settle()
    return part
  } catch (error) {
    const cause = failure ?? error
    // What is no PDF is not gone on with; of a real one, every byte that came is worth keeping.
    if (cause instanceof PdfFailure && ['not_pdf', 'too_large'].includes(cause.problem.why))
      part = { ...part, bytes: 0 }
    await settle().catch((refused: unknown) => {
      if (toPdfFailure(refused) === undefined) throw refused
    })
    throw toPdfFailure(cause) ?? cause
  } finally {
    await file.close()
    if (part.bytes === 0) await rm(path, { force: true })
  }
}

/** The file may be longer than what is known to be safe, after a power cut, or have been tampered with. */
async function trustedBytes(path: string, { bytes, tag }: Part): Promise<number> {
  if (bytes === 0 || tag === undefined) return 0
  const found = await findFile(path)
  return found !== undefined && found.bytes >= bytes ? bytes : 0
}

/** Reads an answer's head: where its bytes go, and how many there will be. */
async function begin(head: AnswerHead, file: FileHandle, had: Part, deps: DownloadDeps): Promise<Part> {
  const { status, headers, url } = head
  if (!deps.isOwn(url) || /^\s*text\//i.test(headers.get('content-type') ?? ''))
    throw new PdfFailure({ why: 'not_pdf' })
  const length = lengthOf(headers)
  const range = /^bytes (\d+)-\d+\/(\d+)$/.exec(headers.get('content-range') ?? '')
  // 206 to what was not asked for as a part, or another part: no way to tell what it is.
  if (status === 206 && (range === null || Number(range[1]) !== had.bytes || had.bytes === 0))
    throw new PdfFailure({ why: 'cut' })
  const bytes = status === 206 ? had.bytes : 0
  const total = status === 206 ? Number(range?.[2]) : length
  if (total !== undefined && total > MOST_PDF_BYTES) throw new PdfFailure({ why: 'too_large' })
  await deps.makeRoom((total ?? bytes) - bytes)
  await file.truncate(bytes)
  const part = {
    bytes,
    total,
    tag: tagOf(headers),
    version: readVersion(url, headers) || (status === 206 ? had.version : 0),
  }
  await deps.keepPart(part)
  deps.onBytes(bytes, total)
  return part
}

async function startOver(file: FileHandle, deps: DownloadDeps): Promise<never> {
  await file.truncate(0)
  await deps.keepPart({ bytes: 0, total: undefined, tag: undefined, version: 0 })
  throw new PdfFailure({ why: 'cut' })
}

function lengthOf(headers: Headers): number | undefined {
  const length = headers.get('content-length')
  return length === null || headers.has('content-encoding') ? undefined : Number(length)
}

/** What If-Range takes: a strong tag, or a date. */
function tagOf(headers: Headers): string | undefined {
  const tag = headers.get('etag')
  if (tag?.startsWith('"')) return tag
  return headers.get('last-modified') ?? undefined
}

function refusal(status: number): PdfFailure {
  return new PdfFailure(status === 404 || status === 410 ? { why: 'none' } : { why: 'server', status })
}
