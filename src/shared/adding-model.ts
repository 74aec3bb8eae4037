// The nouns of adding papers by hand: how far it is, how it ended, and what is still waited for.
import { z } from 'zod'
import { LOCAL_PREFIX } from './local-id.ts'

export const PaperRef = z.object({
  id: z.string(),
  /** Empty while nothing but the id is known. */
  title: z.string(),
})
export type PaperRef = z.infer<typeof PaperRef>

export const AddRequest = z.object({
  /** Whatever was typed, pasted or dropped: ids, addresses, DOIs, titles. */
  text: z.string().max(2_000_000).default(''),
  /** The saved text or HTML of a Daily Papers page. */
  page: z.string().max(30_000_000).optional(),
})
export type AddRequest = z.infer<typeof AddRequest>

/** What a text would add, before it does. */
export const Recognised = z.object({
  /** In the library already. */
  known: z.array(PaperRef),
  /** Papers named by an id, to be fetched. */
  named: z.array(PaperRef),
  /** Texts that name no paper: looked for by title, and else entries of the library's own. */
  texts: z.array(PaperRef),
})
export type Recognised = z.infer<typeof Recognised>

export const AddProgress = z.object({
  /** Papers that were asked for, here or earlier, and are settled. */
  done: z.int(),
  total: z.int(),
})
export type AddProgress = z.infer<typeof AddProgress>

/** Why papers are still waited for: the code of the last error that stopped one. */
export const AddFailure = z.enum(['offline', 'feed_unavailable', 'feed_malformed'])
export type AddFailure = z.infer<typeof AddFailure>

export const AddResult = z.object({
  /** New in the library, those that waited from an earlier time included. */
  added: z.array(PaperRef),
  known: z.array(PaperRef),
  /** Waited for: tried again at the next sync, and whenever something is added. */
  queued: z.array(PaperRef),
  /** Ids that are nowhere to be had; and, as entries of the library with an id of their own, texts that name no known paper. */
  unresolved: z.array(PaperRef),
  failure: AddFailure.optional(),
})
export type AddResult = z.infer<typeof AddResult>

/** What was asked for and is not here. `unresolved`: it is nowhere to be had, and not tried again by itself. */
export const PendingPaper = PaperRef.extend({
  state: z.enum(['queued', 'unresolved']),
  askedAt: z.iso.datetime(),
  attempts: z.int(),
  /** The code of the error that ended the last attempt. */
  lastError: z.enum(['not_found', ...AddFailure.options]).optional(),
})
export type PendingPaper = z.infer<typeof PendingPaper>

export const LocalId = z.string().startsWith(LOCAL_PREFIX).max(64)
/** What the user knows of a local entry; what is not given stays as it is. */
export const LocalChange = z.object({
  id: LocalId,
  title: z.string().trim().min(1).max(1000).optional(),
  abstract: z.string().trim().max(100_000).optional(),
  authors: z.array(z.string().trim().min(1).max(200)).max(5000).optional(),
  /** A day; empty takes it away. */
  publishedAt: z.union([z.iso.date(), z.literal('')]).optional(),
  /** Where it can be read; empty takes it away. Only https leaves the window. */
  link: z.union([z.url({ protocol: /^https$/ }).max(2000), z.literal('')]).optional(),
})
export type LocalChange = z.infer<typeof LocalChange>
