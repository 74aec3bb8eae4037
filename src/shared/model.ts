// The nouns of Lectern as they cross the contract: plain JSON, validated by zod. No behaviour lives here.
import { z } from 'zod'

/** Reading statuses in the order a paper usually passes through them. A paper nobody touched is `inbox`. */
export const STATUSES = ['inbox', 'queued', 'reading', 'read', 'skipped'] as const
export const Status = z.enum(STATUSES)
export type Status = z.infer<typeof Status>

/** A feed day, `YYYY-MM-DD`. */
export const Day = z.iso.date()

/** A feed day's ledger state. `open`: the feed still adds to it. `failed`: asked for, not had; ask again. */
export const DAY_STATES = ['complete', 'empty', 'open', 'failed'] as const
export const DayState = z.enum(DAY_STATES)
export type DayState = z.infer<typeof DayState>

export const DayEntry = z.object({
  day: Day,
  state: DayState,
  /** Papers listed on that day. */
  papers: z.int().nonnegative(),
  /** Those of them that are still in the inbox. */
  inbox: z.int().nonnegative(),
  checkedAt: z.iso.datetime(),
})
export type DayEntry = z.infer<typeof DayEntry>

/** Sort orders. Each has one direction, the useful one: newest, most, or A first; `manual` is a collection's own order. */
export const SORTS = ['day', 'published', 'upvotes', 'title', 'added', 'manual'] as const
export const Sort = z.enum(SORTS)
export type Sort = z.infer<typeof Sort>

/** Conditions on papers, all of which must hold. An empty filter is every paper. */
export const PaperFilter = z.object({
  status: Status.optional(),
  /** A tag's name, case ignored. */
  tag: z.string().optional(),
  collectionId: z.int().optional(),
  /** Feed days, both inclusive. A paper listed on two days matches on either. */
  from: Day.optional(),
  to: Day.optional(),
  /** Caught by a watch rule that is on. */
  watched: z.boolean().optional(),
})
export type PaperFilter = z.infer<typeof PaperFilter>

/** What the list shows of a paper. Never holds an abstract: a row must stay cheap. */
export const PaperRow = z.object({
  id: z.string(),
  title: z.string(),
  /** The first visible authors' names, at most three. */
  authors: z.array(z.string()),
  /** How many visible authors there are in all. */
  authorCount: z.int(),
  /** The latest feed day on which the paper was listed; for one added by hand and never listed, the day it was added. */
  day: Day,
  upvotes: z.int(),
  comments: z.int(),
  status: Status,
  /** 0 means not rated. */
  rating: z.int().min(0).max(5),
  hasNote: z.boolean(),
  hasCode: z.boolean(),
  tags: z.array(z.string()),
  thumbnail: z.string().optional(),
  withdrawn: z.boolean(),
  /** A whole, checked PDF of it is on this machine. */
  offline: z.boolean().optional(),
  /** Where it was left in the reader, and how many pages its PDF has, if one is on this machine. */
  lastPage: z.int().positive().optional(),
  pages: z.int().positive().optional(),
  /** Names of the watch rules that caught it, if any did. */
  watched: z.array(z.string()).optional(),
})
export type PaperRow = z.infer<typeof PaperRow>

export const Author = z.object({ name: z.string(), user: z.string().optional() })
export type Author = z.infer<typeof Author>

export const Reading = z.object({
  status: Status,
  rating: z.int().min(0).max(5),
  note: z.string(),
  lastPage: z.int().positive().optional(),
  /** When each status was last set; `inbox` has no date of its own until a paper is put back there. */
  dates: z.partialRecord(Status, z.iso.datetime()),
})
export type Reading = z.infer<typeof Reading>

export const Collection = z.object({
  id: z.int(),
  name: z.string(),
  parentId: z.int().optional(),
  /** Names from the top down, joined by `/`: how the command line names a collection. */
  path: z.string(),
  papers: z.int(),
  /** A smart collection's saved query; a manual one has none. `papers` of a smart one is always 0: `collections.countFound` counts. */
  query: z.string().optional(),
})
export type Collection = z.infer<typeof Collection>

/** Everything the detail pane shows of one paper. */
export const PaperDetail = z.object({
  id: z.string(),
  title: z.string(),
  /** Visible authors only, in order; can be some thousands, or none. */
  authors: z.array(Author),
  /** Line breaks of the feed folded; text, never markup. */
  abstract: z.string(),
  publishedAt: z.iso.datetime().optional(),
  /** Every feed day on which the paper was listed, oldest first; none for one added by hand. */
  days: z.array(Day),
  upvotes: z.int(),
  comments: z.int(),
  thumbnail: z.string().optional(),
  projectPage: z.string().optional(),
  githubRepo: z.string().optional(),
  githubStars: z.int().optional(),
  organization: z.string().optional(),
  submittedBy: z.string().optional(),
  /** Written by a model, on the feed's side. */
  aiSummary: z.string().optional(),
  aiKeywords: z.array(z.string()),
  withdrawnAt: z.string().optional(),
  addedAt: z.iso.datetime(),
  /** A local entry has none. */
  links: z.object({ hub: z.string(), arxiv: z.string(), pdf: z.string() }).partial(),
  reading: Reading,
  tags: z.array(z.string()),
  collections: z.array(Collection.pick({ id: true, name: true, path: true })),
  /** The stored citation key, if one was ever given. */
  citekey: z.string().optional(),
})
export type PaperDetail = z.infer<typeof PaperDetail>

/** A paper's figures as a sync found them. */
export const MetricPoint = z.object({
  at: z.iso.datetime(),
  upvotes: z.int(),
  comments: z.int(),
  /** Of its repository; unknown where it has none. */
  stars: z.int().optional(),
})
export type MetricPoint = z.infer<typeof MetricPoint>

/** The colours a tag can have, as the window's palette names them. */
export const TAG_COLORS = ['red', 'orange', 'yellow', 'green', 'teal', 'blue', 'purple', 'pink'] as const
export const TagColor = z.enum(TAG_COLORS)
export type TagColor = z.infer<typeof TagColor>

export const Tag = z.object({
  id: z.int(),
  name: z.string(),
  papers: z.int(),
  color: TagColor.optional(),
})
export type Tag = z.infer<typeof Tag>

export const Stats = z.object({
  papers: z.int(),
  /** Listings: a paper listed on two days counts twice. */
  listings: z.int(),
  days: z.record(DayState, z.int()),
  firstDay: Day.optional(),
  lastDay: Day.optional(),
  statuses: z.record(Status, z.int()),
  tags: z.array(z.object({ name: z.string(), papers: z.int() })),
  collections: z.int(),
  /** Feed records that could not be read, kept for inspection. */
  rejected: z.int(),
})
export type Stats = z.infer<typeof Stats>

export const RejectedRecord = z.object({
  /** The request (or the file) that brought it. */
  source: z.string(),
  /** Which field was wrong, and how. */
  reason: z.string(),
  raw: z.string(),
  seenAt: z.iso.datetime(),
})
export type RejectedRecord = z.infer<typeof RejectedRecord>
