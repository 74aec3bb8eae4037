// How a failed request is told apart: by what a reader can do about it.
import { LecternError } from '../../../shared/errors.ts'

/** Node's and undici's codes for "the network, or that machine, is not there". */
const UNREACHABLE = new Set([
  'ENOTFOUND',
  'EAI_AGAIN',
  'ECONNREFUSED',
  'ENETUNREACH',
  'ENETDOWN',
  'EHOSTUNREACH',
  'EHOSTDOWN',
  'UND_ERR_CONNECT_TIMEOUT',
])

/** Turns what `fetch` threw into `cancelled`, `offline` or `feed_unavailable`. */
export function fromFetchFailure(error: unknown, signal: AbortSignal): LecternError {
  if (error instanceof LecternError) return error
  if (signal.aborted) return new LecternError('cancelled')
  for (const code of causeCodes(error)) {
    if (UNREACHABLE.has(code)) return new LecternError('offline')
  }
  return new LecternError('feed_unavailable', {})
}

/** `fetch` wraps the cause; happy-eyeballs wraps several in an AggregateError. */
function* causeCodes(error: unknown): Generator<string> {
  if (!(error instanceof Error)) return
  if ('code' in error && typeof error.code === 'string') yield error.code
  if (error instanceof AggregateError) for (const inner of error.errors) yield* causeCodes(inner)
  yield* causeCodes(error.cause)
}
