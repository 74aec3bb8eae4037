// The closed list of error codes that cross the contract, each with the data its reader needs. Words for them are
// chosen by whoever shows them (the window's strings, the command line's), never sent.
import { z } from 'zod'
import { STYLE_FAULTS } from './bibliography-model.ts'

export const ERRORS = {
  not_found: {
    data: z.object({
      what: z.enum(['paper', 'tag', 'collection', 'file', 'watch_rule', 'style', 'kept_file', 'annotation']),
      id: z.string(),
    }),
  },
  conflict: {
    data: z.object({
      what: z.enum([
        'sync',
        'library',
        'collection',
        'tag',
        'status',
        'watch_rule',
        'watch_rules',
        'nesting',
        'citekey',
        'kept_file',
        'upload',
        'annotation',
      ]),
      id: z.string(),
    }),
  },
  cancelled: {},
  offline: {},
  feed_unavailable: {
    data: z.object({ status: z.int().optional(), retryAt: z.iso.datetime().optional() }),
  },
  feed_malformed: { data: z.object({ source: z.string(), reason: z.string() }) },
  pdf_unavailable: { data: z.object({ id: z.string() }) },
  pdf_unusable: {
    data: z.object({
      name: z.string(),
      fault: z.enum(['not_pdf', 'cut', 'unreadable', 'encrypted', 'too_large', 'limit']),
    }),
  },
  file_exists: { data: z.object({ path: z.string() }) },
  disk_full: { data: z.object({ path: z.string() }) },
  database_newer: { data: z.object({ found: z.int(), supported: z.int() }) },
  database_damaged: { data: z.object({ path: z.string(), detail: z.string() }) },
  style_unusable: { data: z.object({ name: z.string(), fault: z.enum(STYLE_FAULTS) }) },
  zotero_unavailable: { data: z.object({ why: z.enum(['not_running', 'refused', 'read_only']) }) },
  unsupported_here: { data: z.object({ what: z.string() }) },
  internal: { data: z.object({ ref: z.string() }) },
} as const

export type ErrorCode = keyof typeof ERRORS

export type ErrorData<C extends ErrorCode> = (typeof ERRORS)[C] extends { data: infer S extends z.ZodType }
  ? z.infer<S>
  : undefined

/** An expected failure, thrown by the core and carried over every channel. Anything else thrown is a bug (`internal`). */
export class LecternError<C extends ErrorCode = ErrorCode> extends Error {
  readonly code: C
  readonly data: ErrorData<C>

  constructor(code: C, ...[data]: ErrorData<C> extends undefined ? [] : [data: ErrorData<C>]) {
    super(data === undefined ? code : `${code} ${JSON.stringify(data)}`)
    this.name = 'LecternError'
    this.code = code
    this.data = data as ErrorData<C>
  }
}

/** An error that has crossed a thread as its code and data. */
export function restoreError(code: ErrorCode, data: unknown): LecternError {
  return Reflect.construct(LecternError, [code, data]) as LecternError
}
