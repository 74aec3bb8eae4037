// The nouns of full text: where papers' own pages hold a query, and how far their texts are taken in.
import { z } from 'zod'
import { QueryHint, TextRange } from './search-model.ts'

/** `pdf`: pages of the stored file. `hub`: the sections of the text that the hub serves. */
export const TEXT_SOURCES = ['pdf', 'hub'] as const
export const TextSource = z.enum(TEXT_SOURCES)
export type TextSource = z.infer<typeof TextSource>

/** `scanned`: its pages are pictures, with no or hardly any text in them. `unreadable`: it could not be read at all. */
export const TEXT_STATES = ['text', 'scanned', 'unreadable'] as const
export const TextState = z.enum(TEXT_STATES)
export type TextState = z.infer<typeof TextState>

export const PageMatch = z.object({
  /** From 1; of a text without pages, the section. */
  page: z.int().positive(),
  /** The stretch of the page that matches best. */
  snippet: z.object({ text: z.string(), ranges: z.array(TextRange) }),
})
export type PageMatch = z.infer<typeof PageMatch>

export const FullTextHit = z.object({
  id: z.string(),
  title: z.string(),
  source: TextSource,
  /** The best first, at most three. */
  pages: z.array(PageMatch).min(1),
})
export type FullTextHit = z.infer<typeof FullTextHit>

export const FullTextAnswer = z.object({
  /** One a paper, best first. */
  hits: z.array(FullTextHit),
  /** Whether more papers hold it than are listed. */
  isCut: z.boolean(),
  /** What of the query to look for in a document that is opened: its phrase, or its rarest word. */
  find: z.string(),
  hints: z.array(QueryHint),
  /** Milliseconds in the engine. */
  ms: z.number(),
})
export type FullTextAnswer = z.infer<typeof FullTextAnswer>

export const FullTextStatus = z.object({
  /** Papers' texts taken in, and those still to come. */
  done: z.int(),
  waiting: z.int(),
  isPaused: z.boolean(),
  /** Stored files without text, and those that could not be read. */
  scanned: z.int(),
  unreadable: z.int(),
})
export type FullTextStatus = z.infer<typeof FullTextStatus>

export const FullTextProgress = z.object({ done: z.int(), total: z.int(), label: z.string().optional() })
export type FullTextProgress = z.infer<typeof FullTextProgress>

/** What is known of one paper's texts. Absent: there is none; `waiting`: it is to be taken in. */
export const PaperTexts = z.object({
  pdf: TextState.or(z.literal('waiting')).optional(),
  /** The text that the hub serves, where it is stored. */
  hub: z.object({ bytes: z.int(), storedAt: z.iso.datetime() }).optional(),
})
export type PaperTexts = z.infer<typeof PaperTexts>

export const HubText = z.object({ id: z.string(), markdown: z.string(), storedAt: z.iso.datetime() })
export type HubText = z.infer<typeof HubText>

/** One paper's outcome: `missing` where the hub has no text of it. */
export const HubTextFetched = z.object({
  id: z.string(),
  outcome: z.enum(['stored', 'missing', 'failed']),
})
export type HubTextFetched = z.infer<typeof HubTextFetched>
export const HubTextsFetched = z.object({ papers: z.array(HubTextFetched) })
export type HubTextsFetched = z.infer<typeof HubTextsFetched>
