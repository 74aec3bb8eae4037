// The part of the contract for PDFs: which are stored, and getting them. Their bytes are beside it: see pdf-path.ts.
import { eventIterator } from '@orpc/contract'
import { z } from 'zod'
import { Changed, PaperId, PaperIds } from './inputs.ts'
import {
  Download,
  Downloads,
  FollowResult,
  PackEstimate,
  PdfProgress,
  PdfStorage,
  Queued,
  StoredPdf,
  VerifyResult,
} from './pdfs-model.ts'
import { mutation, query, task } from './procedure.ts'
import { Selection } from './selection.ts'

const Some = z.object({ ids: PaperIds.optional() })
/** Below what the browser's channel takes in one message. */
const MOST_PIECE = 6 * 1024 * 1024
const Version = z.int().positive().max(9999).optional()

export const pdfs = {
  /** All that is stored, by paper. */
  list: query.output(z.array(StoredPdf)),
  /** What is stored of one paper, newest version first, and whether it is on its way. */
  of: query
    .input(z.object({ id: PaperId }))
    .output(z.object({ stored: z.array(StoredPdf), download: Download.optional() })),
  storage: query.output(PdfStorage),
  /** What it would take to have all these here. */
  estimate: query.input(z.object({ papers: Selection })).output(PackEstimate),
  downloads: query.output(Downloads),

  /**
   * Queues PDFs; they come one after another, also after a restart. `pack` also brings pictures and the hub's texts, and checks
   * what is stored to the last byte; `again` asks for what is stored already.
   */
  fetch: mutation('downloads')
    .input(
      z.object({ papers: Selection, pack: z.boolean().default(false), again: z.boolean().default(false) }),
    )
    .output(Queued),
  /** Follows downloads until all of these are had or given up. Errors: offline (they stay queued), cancelled. */
  follow: task('downloads', 'pdfs')
    .input(z.object({ ids: PaperIds }))
    .output(eventIterator(PdfProgress, FollowResult)),
  /** Nothing is asked for until `resume`; what came of a file is kept. */
  pause: mutation('downloads').output(Changed),
  resume: mutation('downloads').output(Changed),
  /** Takes these, or all that is to come, out of the queue. */
  cancel: mutation('downloads').input(Some).output(Changed),
  /** Tries these, or all that failed, anew. */
  retry: mutation('downloads').input(Some).output(Changed),

  /**
   * Stores a copy of a PDF of the user's own: of a file on this machine (absolute), or of what was uploaded. Errors:
   * not_found (the paper, the file), pdf_unusable, disk_full.
   */
  attach: mutation('pdfs', 'downloads')
    .input(
      z.union([
        z.object({ id: PaperId, path: z.string().min(1), version: Version }),
        z.object({ id: PaperId, upload: z.uuid(), version: Version }),
      ]),
    )
    .output(StoredPdf),
  /** A piece of a file, base64, that goes after `at` bytes of it. Errors: conflict (other pieces came), disk_full. */
  upload: mutation()
    .input(z.object({ upload: z.uuid(), at: z.int().nonnegative(), data: z.base64().max(MOST_PIECE) }))
    .output(z.object({ bytes: z.int() })),
  /** Deletes what is stored of these papers. */
  remove: mutation('pdfs')
    .input(z.object({ ids: PaperIds }))
    .output(Changed),
  /** Looks whether the files are there as they were left. Fast; announces `pdfs` where one is not. */
  check: mutation().input(Some).output(VerifyResult),
  /** Reads the files to the last byte. Errors: cancelled. */
  verify: task('pdfs').input(Some).output(eventIterator(PdfProgress, VerifyResult)),
}
