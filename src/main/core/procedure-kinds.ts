// What every procedure of a kind shares: mutations announce their topics, expected failures become the contract's typed
// errors, and anything else becomes `internal` with a reference to the log.
import { implement, ORPCError } from '@orpc/server'
import { contract } from '../../shared/contract.ts'
import { ERRORS, LecternError } from '../../shared/errors.ts'
import type { Announcer } from './announcer.ts'
import type { ErrorLog } from './error-log.ts'

export type KindDeps = { readonly announcer: Announcer; readonly errorLog: ErrorLog }

/** The implementer all handlers are made with. */
export function implementKinds({ announcer, errorLog }: KindDeps) {
  return implement(contract).use(async ({ next, procedure, path }) => {
    const { kind, topics } = procedure['~orpc'].meta
    try {
      const result = await next()
      if (kind === 'mutation') announcer.publish(topics)
      return result
    } catch (error) {
      throw toContractError(error, path.join('.'), errorLog)
    }
  })
}

/** The error as the contract defines it. A task's or stream's errors come later than its call: it passes them here itself. */
export function toContractError(error: unknown, procedure: string, errorLog: ErrorLog): unknown {
  if (error instanceof LecternError)
    return new ORPCError(error.code, {
      defined: error.code in ERRORS,
      data: error.data,
      message: error.message,
    })
  if (error instanceof ORPCError) return error
  const ref = errorLog.write(procedure, error)
  return new ORPCError('internal', { defined: true, data: { ref }, message: `internal ${ref}` })
}
