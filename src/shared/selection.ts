// Which papers something takes.
import { z } from 'zod'
import { PaperId } from './inputs.ts'
import { PaperFilter } from './model.ts'

/** Which papers an export takes; `ids` in the order given, the others in the order of their view. */
export const Selection = z.union([
  z.object({ ids: z.array(PaperId) }),
  z.object({ filter: PaperFilter }),
  z.object({ query: z.string() }),
])
export type Selection = z.infer<typeof Selection>
