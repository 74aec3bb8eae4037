// Importing's part of the contract.
import { eventIterator } from '@orpc/contract'
import { z } from 'zod'
import {
  ConflictChoice,
  ImportPreview,
  ImportProgress,
  ImportResult,
  ImportSource,
} from './importing-model.ts'
import { task } from './procedure.ts'

export const importing = {
  /** What the files hold and how it stands to the library. Changes nothing. Errors: not_found (a path), cancelled. */
  preview: task().input(ImportSource).output(eventIterator(ImportProgress, ImportPreview)),
  /**
   * Takes the files' entries in, as one change: what is new becomes papers, and of conflicts what is chosen for the
   * paper's id, or else for all. Errors: not_found (a path), cancelled (nothing is taken then).
   */
  run: task('papers', 'reading', 'tags', 'collections', 'citekeys', 'history', 'pending')
    .input(
      ImportSource.extend({
        conflicts: ConflictChoice.default('merge'),
        choices: z.record(z.string(), ConflictChoice).default({}),
      }),
    )
    .output(eventIterator(ImportProgress, ImportResult)),
}
