// Turns whatever a command threw into an exit code and the lines for stderr.
import { ORPCError } from '@orpc/contract'
import { z } from 'zod'
import { ERRORS, type ErrorCode, type ErrorData, LecternError } from '../../shared/errors.ts'
import { errorWords } from './error-words.ts'
import { CommandFailure, UsageError } from './failures.ts'
import { plainText } from './plain-text.ts'

export type Failure = { readonly exitCode: 1 | 2; readonly text: string }

/** The contract refused an input: the issues of its validation. */
const BadRequest = z.object({
  issues: z.array(
    z.object({ path: z.array(z.union([z.string(), z.number()])).optional(), message: z.string() }),
  ),
})

function isErrorCode(code: string): code is ErrorCode {
  return Object.hasOwn(ERRORS, code)
}

function line(code: string, words: string): string {
  return `error: ${code}: ${plainText(words)}\n`
}

function describeKnown(code: ErrorCode, data: unknown): Failure {
  return { exitCode: 1, text: line(code, errorWords(code, data as ErrorData<ErrorCode>)) }
}

function describeBadRequest(data: unknown): string {
  const parsed = BadRequest.safeParse(data)
  if (!parsed.success) return 'the library refused these words.'
  return parsed.data.issues.map(({ path, message }) => `${path?.join('.') ?? 'input'}: ${message}`).join('; ')
}

/** `hint` is the usage of the command at hand, shown after a usage error. */
export function describeFailure(error: unknown, hint: string): Failure {
  if (error instanceof UsageError) return { exitCode: 2, text: line('usage', error.message) + hint }
  if (error instanceof CommandFailure) return { exitCode: 1, text: line(error.code, error.message) }
  if (error instanceof LecternError) return describeKnown(error.code, error.data)
  if (error instanceof ORPCError) {
    if (error.code === 'BAD_REQUEST')
      return { exitCode: 2, text: line('usage', describeBadRequest(error.data)) + hint }
    if (isErrorCode(error.code)) return describeKnown(error.code, error.data)
  }
  const detail = error instanceof Error ? error.message : String(error)
  return {
    exitCode: 1,
    text: line('internal', `something in Lectern broke: ${detail}. If it stays, report it.`),
  }
}
