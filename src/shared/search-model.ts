// The nouns of a search: what is found, what each word of the query was taken for, and why a paper was found.
import { z } from 'zod'

export const SearchHit = z.object({
  id: z.string(),
  title: z.string(),
  /** Higher is better; comparable only within one answer. */
  score: z.number(),
})
export type SearchHit = z.infer<typeof SearchHit>

/** One word or phrase of the query and the words of the library it was taken for, folded; what highlighting marks. */
export const QueryMatch = z.object({
  text: z.string(),
  terms: z.array(z.string()),
})
export type QueryMatch = z.infer<typeof QueryMatch>

/** A word that no paper has, and the one it was read as. */
export const Correction = z.object({ from: z.string(), to: z.string() })
export type Correction = z.infer<typeof Correction>

/** What of a query could not be taken as meant, and how it was read instead; `value` is the piece of the query. */
export const HINTS = [
  /** A quote without its partner: the rest was taken as the phrase. */
  'unclosed_quote',
  /** A parenthesis without its partner: a closing one is left out, an opening one ends with the query. */
  'unbalanced_parenthesis',
  /** A field that does not exist: taken as text. */
  'unknown_field',
  /** A field without a value, or OR or minus without a word: left out. */
  'nothing_to_find',
  /** Not a date, number, status or other value the field takes: left out. */
  'bad_value',
  /** No such tag or collection: finds nothing. */
  'unknown_name',
  /** Longer than any query: the rest was left out. */
  'cut',
] as const
export const QueryHint = z.object({ code: z.enum(HINTS), value: z.string() })
export type QueryHint = z.infer<typeof QueryHint>

export const SearchAnswer = z.object({
  /** Best first. */
  hits: z.array(SearchHit),
  matches: z.array(QueryMatch),
  corrections: z.array(Correction),
  hints: z.array(QueryHint),
  /** Milliseconds in the engine. */
  ms: z.number(),
})
export type SearchAnswer = z.infer<typeof SearchAnswer>

/** Where in a text: UTF-16 offsets, the end exclusive. */
export const TextRange = z.tuple([z.int(), z.int()])
export type TextRange = z.infer<typeof TextRange>

/** Why a paper was found: the matched ranges of its texts, in order and not overlapping. */
export const Why = z.object({
  id: z.string(),
  title: z.array(TextRange),
  /** Authors that match, at most three. */
  authors: z.array(z.object({ name: z.string(), ranges: z.array(TextRange) })),
  /** A piece of the abstract, where it holds a match that title and authors do not. */
  snippet: z.object({ text: z.string(), ranges: z.array(TextRange) }).optional(),
})
export type Why = z.infer<typeof Why>
