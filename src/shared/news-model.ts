// What the app tells of a sync that it began by itself.
import { z } from 'zod'
import { Day } from './model.ts'

export const News = z.object({
  /** When the sync began: the name of this piece of news. */
  at: z.iso.datetime(),
  /** New papers, and the newest day that has any of them. */
  papers: z.int(),
  day: Day,
  /** By watch rule, how many of them it caught; only rules that caught any. */
  rules: z.array(z.object({ name: z.string(), papers: z.int() })),
  /** Papers that any rule caught, each once. */
  watched: z.int(),
  /** Whether its reader wants to hear of the watched papers alone. */
  onlyWatched: z.boolean(),
})
export type News = z.infer<typeof News>
