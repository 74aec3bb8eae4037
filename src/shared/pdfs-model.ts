// Stored PDFs, and those that are to be had, as they cross the contract.
import { z } from 'zod'

export const PDF_STATES = ['whole', 'missing', 'damaged'] as const

export const StoredPdf = z.object({
  id: z.string(),
  title: z.string(),
  /** Unknown where neither arXiv nor its reader said so. */
  version: z.int().positive().optional(),
  /** Its name in the folder of PDFs. */
  file: z.string(),
  bytes: z.int(),
  sha256: z.string(),
  pages: z.int(),
  /** As it was last found; only a whole one is shown. */
  state: z.enum(PDF_STATES),
  source: z.enum(['arxiv', 'attached']),
  storedAt: z.iso.datetime(),
  openedAt: z.iso.datetime().optional(),
  /** When all of it was last read and found to be as it was stored. */
  verifiedAt: z.iso.datetime(),
})
export type StoredPdf = z.infer<typeof StoredPdf>

/** Why a PDF could not be had. */
export const PDF_PROBLEMS = [
  /** The network, or arXiv, is not there. */
  'offline',
  /** arXiv has none of that paper. */
  'none',
  /** arXiv does not answer as it should; `status` where it answered. */
  'server',
  /** Something else came: a page of a guest network. */
  'not_pdf',
  'cut',
  'unreadable',
  'encrypted',
  'too_large',
  'disk_full',
  /** The storage that PDFs may use is used up, by what may not go. */
  'limit',
  /** The disk refuses. */
  'disk_refused',
  'broken',
] as const
export const PdfProblem = z.object({ why: z.enum(PDF_PROBLEMS), status: z.int().optional() })
export type PdfProblem = z.infer<typeof PdfProblem>

export const Download = z.object({
  id: z.string(),
  title: z.string(),
  state: z.enum(['waiting', 'running', 'done', 'failed']),
  /** Had so far, and in all where that is known. */
  bytes: z.int(),
  totalBytes: z.int().optional(),
  /** Of a failed one, why; of a waiting one, why the try before it failed. */
  problem: PdfProblem.optional(),
  /** Not tried again before. */
  retryAt: z.iso.datetime().optional(),
})
export type Download = z.infer<typeof Download>

export const Downloads = z.object({
  /** The queue, in its order: also what of it is done, until something new is queued. */
  jobs: z.array(Download),
  paused: z.boolean(),
  /** Nothing is asked for before: there is no network, or arXiv said so. */
  waitingUntil: z.iso.datetime().optional(),
  bytesPerSecond: z.number().optional(),
})
export type Downloads = z.infer<typeof Downloads>

export const Queued = z.object({
  queued: z.int(),
  /** A whole file is there already. */
  stored: z.int(),
  /** Entries that are on no server, so that a file must be attached. */
  unavailable: z.array(z.string()),
  /** Ids of no paper in the library. */
  unknown: z.array(z.string()),
})
export type Queued = z.infer<typeof Queued>

export const PackEstimate = z.object({
  papers: z.int(),
  /** A whole file is there already. */
  stored: z.int(),
  toFetch: z.int(),
  unavailable: z.int(),
  /** Of what is to be fetched; a guess from what is stored. */
  bytes: z.int(),
  seconds: z.int(),
  freeBytes: z.int(),
  /** What the limit leaves, before anything is thrown out. */
  roomBytes: z.int(),
})
export type PackEstimate = z.infer<typeof PackEstimate>

export const PdfStorage = z.object({
  files: z.int(),
  bytes: z.int(),
  limitBytes: z.int(),
  freeBytes: z.int(),
  /** Missing or damaged. */
  lost: z.int(),
  folder: z.string(),
})
export type PdfStorage = z.infer<typeof PdfStorage>

export const PdfProgress = z.object({ done: z.int(), total: z.int(), label: z.string() })
export type PdfProgress = z.infer<typeof PdfProgress>

export const VerifyResult = z.object({
  whole: z.int(),
  missing: z.array(z.string()),
  damaged: z.array(z.string()),
})
export type VerifyResult = z.infer<typeof VerifyResult>

export const FollowResult = z.object({
  ready: z.array(z.string()),
  failed: z.array(Download),
})
export type FollowResult = z.infer<typeof FollowResult>
