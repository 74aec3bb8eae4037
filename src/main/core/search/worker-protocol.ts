// What passes between the main thread and the search worker.
import type { ErrorCode } from '../../../shared/errors.ts'
import type { FullTextAnswer } from '../../../shared/full-text-model.ts'
import type { QueryHint, QueryMatch, SearchAnswer, SearchHit, Why } from '../../../shared/search-model.ts'

export type WorkerOptions = {
  readonly libraryPath: string
  readonly cacheDir: string
  /** One place a request: not zero once nobody waits for it any more. */
  readonly cancelled: SharedArrayBuffer
}

/** So many requests can be under way before two share a place in `cancelled`. */
export const REQUEST_PLACES = 1024

export type WorkerCalls = {
  readonly search: { input: { query: string; limit: number }; output: SearchAnswer }
  /** Papers by their own pages. */
  readonly pages: { input: { query: string; limit: number }; output: FullTextAnswer }
  readonly matching: {
    input: { query: string; from: string; to?: string }
    output: { papers: { id: string; day: string }[]; hints: QueryHint[] }
  }
  readonly why: { input: { ids: readonly string[]; matches: readonly QueryMatch[] }; output: Why[] }
  readonly similar: { input: { id: string; limit: number }; output: SearchHit[] }
  /** Takes in new papers and keeps the counts for the next start. */
  readonly settle: { input: undefined; output: undefined }
}

export type WorkerRequest = {
  [K in keyof WorkerCalls]: {
    readonly id: number
    readonly call: K
    readonly input: WorkerCalls[K]['input']
    /** In `cancelled`. */
    readonly place: number
  }
}[keyof WorkerCalls]

export type WorkerFailure =
  | { readonly code: ErrorCode; readonly data: unknown }
  | { readonly code: undefined; readonly stack: string }

export type WorkerAnswer =
  | { readonly id: number; readonly output: WorkerCalls[keyof WorkerCalls]['output'] }
  | { readonly id: number; readonly failure: WorkerFailure }
