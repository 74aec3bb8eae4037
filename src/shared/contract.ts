// Everything the app can be asked to do and everything it announces: the typed bridge between the core and whoever
// uses it. Names are noun.verb. The kind of a procedure says how it behaves:
//   query     reads; never changes anything
//   mutation  changes, in one transaction, one at a time, and announces its topics
//   task      is long, reports progress at most ten times a second, ends with a result, is cancelled by its caller
//   stream    announces, until its caller leaves
import { type ContractRouterClient, eventIterator } from '@orpc/contract'
import { z } from 'zod'
import {
  AddProgress,
  AddRequest,
  AddResult,
  LocalChange,
  LocalId,
  PendingPaper,
  Recognised,
} from './adding-model.ts'
import { annotations } from './annotations-contract.ts'
import { backups } from './backups-contract.ts'
import { bibliography } from './bibliography-contract.ts'
import { citekeys } from './citekeys-contract.ts'
import { collections } from './collections-contract.ts'
import { fullText, hubTexts } from './full-text-contract.ts'
import { history } from './history-contract.ts'
import { importing } from './importing-contract.ts'
import { Changed, PaperId, PaperIds, Query } from './inputs.ts'
import { keptFiles } from './kept-contract.ts'
import {
  DayEntry,
  MetricPoint,
  PaperDetail,
  PaperFilter,
  PaperRow,
  RejectedRecord,
  Sort,
  Stats,
  Status,
} from './model.ts'
import { News } from './news-model.ts'
import { pdfs } from './pdfs-contract.ts'
import { mutation, query, stream, task } from './procedure.ts'
import { QueryMatch, SearchAnswer, SearchHit, Why } from './search-model.ts'
import { settings } from './settings-contract.ts'
import { Statistics, StatisticsRange } from './statistics-model.ts'
import { SyncProgress, SyncResult, SyncScope, SyncStatus } from './sync-model.ts'
import { tags } from './tags-contract.ts'
import { Topic } from './topics.ts'
import { watchRules } from './watch-contract.ts'

export const contract = {
  app: {
    /** Which Lectern this is and where its data lives. */
    info: query.output(
      z.object({
        version: z.string(),
        dataDir: z.string(),
        host: z.enum(['electron', 'headless']),
        demo: z.boolean(),
        feedEndpoint: z.string(),
        arxivEndpoint: z.string(),
      }),
    ),
    /** Topics that changed, as they change, from this process or another one on the same library. */
    changes: stream.output(eventIterator(z.object({ topics: z.array(Topic) }))),
    /** New papers of syncs that the app began by itself, if the settings want that told. */
    news: stream.output(eventIterator(News)),
    /** Shows a folder of this library in the system's file manager. Errors: unsupported_here (a host without a desktop). */
    openFolder: mutation().input(z.object({ folder: z.enum(['data', 'backups']) })),
  },

  papers: {
    /** The ids of every matching paper, in order: the whole view, so that a list can be entered anywhere. */
    order: query
      .input(
        z.object({ filter: PaperFilter, sort: Sort.default('day'), limit: z.int().positive().optional() }),
      )
      .output(z.object({ ids: z.array(z.string()) })),
    /** Rows for the given ids, in that order; ids that no longer exist are left out. */
    rows: query.input(z.object({ ids: z.array(PaperId).max(500) })).output(z.array(PaperRow)),
    /** One paper in full. Errors: not_found. */
    get: query.input(z.object({ id: PaperId })).output(PaperDetail),
    /** Its figures over time, oldest first: a point where a sync found other ones than before. Errors: not_found. */
    history: query.input(z.object({ id: PaperId })).output(z.array(MetricPoint)),
    /**
     * Best matches first. Any text is a query; an empty one finds nothing. The first `rows` hits come with their rows, to
     * be shown without another call. Errors: cancelled.
     */
    search: query
      .input(
        z.object({
          query: Query,
          limit: z.int().min(1).max(1000).default(50),
          rows: z.int().min(0).max(50).default(0),
        }),
      )
      .output(SearchAnswer.extend({ rows: z.array(PaperRow) })),
    /** Why papers were found, for the matches of a search's answer; unknown ids are left out. */
    why: query
      .input(z.object({ ids: z.array(PaperId).max(200), matches: z.array(QueryMatch).max(100) }))
      .output(z.array(Why)),
    /** Papers that share the rarest words, nearest first. Errors: not_found. */
    similar: query
      .input(z.object({ id: PaperId, limit: z.int().min(1).max(100).default(10) }))
      .output(z.array(SearchHit)),
    /**
     * Adds what a text names (arXiv ids, addresses, DOIs, titles) and what a saved page of Daily Papers lists. What is here
     * is answered at once; the rest is queued, and looked up if there is a network. Errors: cancelled (the queue stays).
     */
    add: task('papers', 'pending').input(AddRequest).output(eventIterator(AddProgress, AddResult)),
    /** What `add` would make of it, as far as that can be told without a network. */
    recognise: query.input(AddRequest).output(Recognised),
    /**
     * Tries again what is waited for: these, also if they were given up, or else all that is queued. Errors: cancelled
     * (the queue stays).
     */
    retry: task('papers', 'pending')
      .input(z.object({ ids: PaperIds.optional() }))
      .output(eventIterator(AddProgress, AddResult)),
    /** What was asked for and is not here, oldest first. */
    pending: query.output(z.array(PendingPaper)),
    /** Waits no longer for what was asked for; unknown ids change nothing. */
    forget: mutation('pending')
      .input(z.object({ ids: PaperIds }))
      .output(Changed),
    /** Sets what is given of a local entry, leaves the rest. Errors: not_found. */
    complete: mutation('papers', 'history').input(LocalChange).output(Changed),
    /** Deletes a local entry, with its status, tags, note and places in collections. Errors: not_found. */
    deleteLocal: mutation('papers', 'reading', 'tags', 'collections', 'citekeys', 'history')
      .input(z.object({ id: LocalId }))
      .output(Changed),
  },

  days: {
    /** The ledger, newest first. */
    list: query.output(z.array(DayEntry)),
  },

  reading: {
    /** Sets a status and records when. Errors: not_found. */
    setStatus: mutation('reading', 'history')
      .input(z.object({ ids: PaperIds, status: Status }))
      .output(Changed),
    /** Sets what is given, leaves the rest. Errors: not_found. */
    update: mutation('reading', 'history')
      .input(
        z.object({
          id: PaperId,
          rating: z.int().min(0).max(5).optional(),
          note: z.string().max(1_000_000).optional(),
          lastPage: z.int().positive().optional(),
        }),
      )
      .output(Changed),
    /** Keeps the page a paper is read at. It cannot be undone. Errors: not_found. */
    keepPage: mutation('pages')
      .input(z.object({ id: PaperId, page: z.int().positive() }))
      .output(Changed),
  },

  tags,

  collections,

  searches: {
    /** What was searched for lately, newest first. */
    recent: query.output(z.array(z.string())),
    /** Puts a query at the head of the recent ones. */
    remember: mutation('searches')
      .input(z.object({ query: Query.min(1) }))
      .output(Changed),
    /** Empties the list. */
    forget: mutation('searches').output(Changed),
  },

  history,

  bibliography,

  importing,
  citekeys,
  keptFiles,
  fullText,
  hubTexts,
  pdfs,
  annotations,

  sync: {
    /**
     * Fetches from the feed. One at a time: the same scope again joins the running one, another scope is a conflict.
     * Ends with a result even when some days failed. Errors: conflict, cancelled.
     */
    run: task('papers', 'days', 'sync')
      .input(z.object({ scope: SyncScope }))
      .output(eventIterator(SyncProgress, SyncResult)),
    status: query.output(SyncStatus),
    /** Stops the running sync after what it has stored so far. */
    cancel: mutation('sync').output(z.object({ cancelled: z.boolean() })),
    /** Takes saved API responses, JSON or gzipped, from this machine's own disk. Errors: not_found, feed_malformed. */
    importFiles: task('papers', 'days', 'sync')
      .input(z.object({ paths: z.array(z.string()).min(1) }))
      .output(eventIterator(SyncProgress, SyncResult)),
    /** Feed records that could not be read, newest first. */
    rejected: query.output(z.array(RejectedRecord)),
  },

  watchRules,

  settings,
  backups,

  library: {
    stats: query.output(Stats),
    /** Papers in and out, what is left, and how long it takes: over the last weeks, or all of them. */
    statistics: query.input(StatisticsRange).output(Statistics),
  },
}

export type Contract = typeof contract
/** What every channel gives its user: the contract as functions. */
export type Client = ContractRouterClient<Contract>
