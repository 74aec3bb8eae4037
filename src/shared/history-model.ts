// A change as the history lists it: what is cheap to tell from the rows it logged. Words are chosen by whoever shows it.
import { z } from 'zod'
import { Status, TagColor } from './model.ts'

export const HistoryEntry = z.object({
  id: z.int(),
  at: z.iso.datetime(),
  /** The procedure that made it. */
  kind: z.string(),
  isUndone: z.boolean(),
  /** How many papers it touched; 0 where that is not cheap to tell. */
  papers: z.int().nonnegative(),
  /** The title of the paper, where it is one. */
  title: z.string().optional(),
  status: Status.optional(),
  rating: z.int().optional(),
  /** Whether it is the note that was edited. */
  isNote: z.boolean().optional(),
  /** The tag or collection it is about, as it was named before the change. */
  name: z.string().optional(),
  /** Its name after the change, where that is another one; for a merge the tag it went into. */
  newName: z.string().optional(),
  color: TagColor.optional(),
})
export type HistoryEntry = z.infer<typeof HistoryEntry>
