// The part of the contract for files that an export is kept current in.
import { z } from 'zod'
import { Changed } from './inputs.ts'
import { KeptChoice, KeptDraft, KeptFile, KeptMode } from './kept-model.ts'
import { mutation, query } from './procedure.ts'

const One = z.object({ id: z.int() })

export const keptFiles = {
  /** Every one, by path. */
  list: query.output(z.array(KeptFile)),
  /**
   * Keeps a file current from now on, and writes it. Where that does not go well, `problem` says why. Errors: not_found
   * (the collection), conflict (the path is kept already), file_exists (it is there, and not ours; `existing` says what
   * is to be done then).
   */
  create: mutation('kept', 'citekeys', 'history')
    .input(KeptDraft.extend({ existing: KeptChoice.optional() }))
    .output(KeptFile),
  /** Errors: not_found. */
  setMode: mutation('kept', 'history')
    .input(One.extend({ mode: KeptMode }))
    .output(KeptFile),
  /** Keeps it current no longer; the file stays. Errors: not_found. */
  remove: mutation('kept', 'history').input(One).output(Changed),
  /** Writes it now, whatever its mode. Errors: not_found. */
  write: mutation('kept', 'citekeys').input(One).output(KeptFile),
  /** Ends a conflict. Errors: not_found. */
  resolve: mutation('kept', 'citekeys')
    .input(One.extend({ choice: KeptChoice }))
    .output(KeptFile),
  /** Writes notes again that were deleted from the folder. Errors: not_found. */
  restoreNotes: mutation('kept', 'citekeys').input(One).output(KeptFile),
  /** Shows its folder. Errors: not_found, unsupported_here. */
  openFolder: mutation().input(One),
}
