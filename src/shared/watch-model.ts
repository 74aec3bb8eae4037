// The nouns of watch rules: saved queries that every sync is looked through with, and what one would have caught.
import { z } from 'zod'
import { Day } from './model.ts'
import { QueryHint } from './search-model.ts'

/** A rule looks back so many days when it is made, and a back-test unless it is told otherwise. */
export const WATCH_DAYS = 90
export const MOST_RULES = 200

export const WatchRule = z.object({
  id: z.int(),
  name: z.string(),
  query: z.string(),
  /** A rule that is off catches nothing and marks nothing; what it caught is kept. */
  isOn: z.boolean(),
  createdAt: z.iso.datetime(),
  /** Papers it caught, and those of them that are still in the inbox. */
  papers: z.int(),
  inbox: z.int(),
})
export type WatchRule = z.infer<typeof WatchRule>

export const BackTest = z.object({
  /** The days looked at, both inclusive; they end with the newest day that the library has. */
  from: Day,
  to: Day,
  /** All papers of those days that the query catches, each once. */
  papers: z.int(),
  /** The same by week, oldest first. Each ends seven days after the one before; the first can be shorter. */
  weeks: z.array(z.object({ from: Day, to: Day, papers: z.int() })),
  /** The newest of them. */
  examples: z.array(z.object({ id: z.string(), title: z.string(), day: Day })),
  hints: z.array(QueryHint),
})
export type BackTest = z.infer<typeof BackTest>

export const WatchMatches = z.object({
  /** Papers that any rule caught, each once, and those of them that are still in the inbox. */
  papers: z.int(),
  inbox: z.int(),
  /** By rule, by name; only rules that are on and caught something. */
  rules: z.array(z.object({ id: z.int(), name: z.string(), papers: z.int(), inbox: z.int() })),
})
export type WatchMatches = z.infer<typeof WatchMatches>
