// The undo log's part of the contract.
import { z } from 'zod'
import { HistoryEntry } from './history-model.ts'
import { mutation, query } from './procedure.ts'

// A local entry that comes back, or goes, is a paper.
const undoing = () =>
  mutation('papers', 'reading', 'tags', 'collections', 'citekeys', 'kept', 'watch', 'annotations', 'history')
const Step = z.object({ id: z.int() })
const Steps = z.object({
  /** How many changes were taken back, or done again. */
  steps: z.int(),
})

export const history = {
  /** The last changes, newest first, with those that are taken back. */
  list: query
    .input(z.object({ limit: z.int().min(1).max(500).default(100) }))
    .output(z.object({ entries: z.array(HistoryEntry), hasMore: z.boolean() })),
  /** Takes back the last change that is not taken back yet. `undone` names what it was, absent when there was none. */
  undo: undoing().output(z.object({ undone: z.string().optional() })),
  /** Does again what was last taken back. */
  redo: undoing().output(z.object({ redone: z.string().optional() })),
  /** Takes back a change and all that came after it; none when it is taken back already. */
  undoTo: undoing().input(Step).output(Steps),
  /** Does again a change that was taken back, and all before it that were; none when it is no such change. */
  redoTo: undoing().input(Step).output(Steps),
}
