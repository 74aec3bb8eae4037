// The contract's part for papers' own texts: searching in them, taking them in, and the texts that the hub serves.
import { eventIterator } from '@orpc/contract'
import { z } from 'zod'
import {
  FullTextAnswer,
  FullTextProgress,
  FullTextStatus,
  HubText,
  HubTextsFetched,
  PaperTexts,
} from './full-text-model.ts'
import { Changed, PaperId, PaperIds, Query } from './inputs.ts'
import { mutation, query, task } from './procedure.ts'

export const fullText = {
  /**
   * Papers whose own pages hold the query's words: those without a field and those of `text:`; the rest restricts. Best
   * first, one line a paper. Errors: cancelled.
   */
  search: query
    .input(z.object({ query: Query, limit: z.int().min(1).max(100).default(10) }))
    .output(FullTextAnswer),
  status: query.output(FullTextStatus),
  /** What is known of one paper's texts. */
  of: query.input(z.object({ id: PaperId })).output(PaperTexts),
  /** Texts are not taken in until `resume`, or the next start. */
  pause: mutation('texts'),
  resume: mutation('texts'),
  /** Takes in what is stored and not yet known, and ends when that is done. Errors: cancelled. */
  update: task('texts').output(eventIterator(FullTextProgress, FullTextStatus)),
}

export const hubTexts = {
  /** Fetches the texts that the hub serves of these papers, and stores them. Errors: cancelled, offline, feed_unavailable. */
  fetch: task('texts')
    .input(z.object({ ids: PaperIds }))
    .output(eventIterator(FullTextProgress, HubTextsFetched)),
  /** The stored text. Errors: not_found. */
  read: query.input(z.object({ id: PaperId })).output(HubText),
  remove: mutation('texts')
    .input(z.object({ ids: PaperIds }))
    .output(Changed),
}
