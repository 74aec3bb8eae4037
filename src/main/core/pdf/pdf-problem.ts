// Why a PDF could not be had, thrown on the way and kept with its job; and what of it is worth another try.

import { LecternError } from '../../../shared/errors.ts'
import { codeOf } from '../../../shared/has-code.ts'
import type { PdfProblem } from '../../../shared/pdfs-model.ts'

export class PdfFailure extends Error {
  readonly problem: PdfProblem
  /** The server asked not to be asked again before (milliseconds since the epoch). */
  readonly notBefore: number | undefined

  constructor(problem: PdfProblem, notBefore?: number) {
    super(`pdf: ${problem.why}`)
    this.problem = problem
    this.notBefore = notBefore
  }
}

/** What the next try may not meet: a guest network is left, a busy server recovers, a connection holds. */
const PASSING: ReadonlySet<PdfProblem['why']> = new Set(['server', 'not_pdf', 'cut', 'unreadable'])

export function mayPass({ why, status }: PdfProblem): boolean {
  // What arXiv refuses (403) it refuses a minute later too.
  return PASSING.has(why) && (status === undefined || status === 429 || status >= 500)
}

/** Undefined where it is no failure but a bug, or somebody's wish (cancelled). */
export function toPdfFailure(error: unknown): PdfFailure | undefined {
  if (error instanceof PdfFailure) return error
  if (error instanceof LecternError) return fromLectern(error)
  switch (diskCode(error)) {
    case undefined:
      return undefined
    case 'ENOSPC':
    case 'EDQUOT':
      return new PdfFailure({ why: 'disk_full' })
    default:
      return new PdfFailure({ why: 'disk_refused' })
  }
}

function fromLectern(error: LecternError): PdfFailure | undefined {
  if (error.code === 'offline') return new PdfFailure({ why: 'offline' })
  if (error.code === 'disk_full') return new PdfFailure({ why: 'disk_full' })
  if (error.code !== 'feed_unavailable') return undefined
  const { status, retryAt } = (error as LecternError<'feed_unavailable'>).data
  return new PdfFailure(
    status === undefined ? { why: 'server' } : { why: 'server', status },
    retryAt === undefined ? undefined : Date.parse(retryAt),
  )
}

const DISK_CODES = ['ENOSPC', 'EDQUOT', 'EACCES', 'EPERM', 'EROFS', 'EIO', 'EMFILE', 'ENAMETOOLONG']

function diskCode(error: unknown): string | undefined {
  const code = codeOf(error)
  return code !== undefined && DISK_CODES.includes(code) ? code : undefined
}
