// The failures the command line raises itself. Those of the core arrive as errors with a code and data.
import type { ErrorCode } from '../../shared/errors.ts'

/** The words given make no command: exit code 2. `command` is whose usage is shown as a hint. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** A code of the closed list with words of its own, where the usual ones for that code would not help. */
export class CommandFailure extends Error {
  override readonly name = 'CommandFailure'
  readonly code: ErrorCode

  constructor(code: ErrorCode, words: string) {
    super(words)
    this.code = code
  }
}

/** Whoever read our output has left (`| head`): not a failure, only a reason to stop. */
export class OutputClosed extends Error {
  override readonly name = 'OutputClosed'
}
