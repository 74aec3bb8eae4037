// What went wrong, as the window can say it: a code of the closed list with its data, or something unexpected.
import { ORPCError } from '@orpc/client'
import type { ErrorCode, ErrorData } from '../../shared/errors.ts'
import { strings } from '../strings/strings.ts'

export type Problem = {
  [Code in ErrorCode]: { readonly code: Code; readonly data: ErrorData<Code> }
}[ErrorCode]

/** The typed error inside what was thrown, or undefined when it is none of the contract's. */
export function problemOf(error: unknown): Problem | undefined {
  if (!(error instanceof ORPCError) || !Object.hasOwn(strings.errors, error.code)) return undefined
  return { code: error.code, data: error.data } as Problem
}

export function isCancelled(error: unknown): boolean {
  return problemOf(error)?.code === 'cancelled' || (error instanceof Error && error.name === 'AbortError')
}

/** The words for what was thrown. */
export function problemWords(error: unknown): string {
  const problem = problemOf(error)
  if (problem === undefined) {
    // oRPC's own errors have codes in capitals; what is not one of them never reached the core or never came back.
    return error instanceof ORPCError ? strings.common.unknownError : strings.common.connectionLost
  }
  const words = strings.errors[problem.code] as (data: Problem['data']) => string
  return words(problem.data)
}
