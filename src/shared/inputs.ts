// What procedures are given and answer, where several share it.
import { z } from 'zod'

export const PaperId = z.string().min(1).max(64)
/**
 * One call's papers, and so one transaction and one step of undo. More than any library holds; the limit keeps a message
 * below what the browser's channel takes (16 MB).
 */
export const PaperIds = z.array(PaperId).max(200_000)
export const TagName = z.string().trim().min(1).max(100)
export const Query = z.string().max(20_000)
export const CollectionName = z.string().trim().min(1).max(200)
export const Changed = z.object({
  /** Papers whose state is now different from before. */
  changed: z.int(),
})
