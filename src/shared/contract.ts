// Everything the app can be asked to do and everything it announces: the typed bridge between the core and whoever
// uses it. Names are noun.verb. The kind of a procedure says how it behaves:
//   query     reads; never changes anything
//   mutation  changes, in one transaction, one at a time, and announces its topics
//   task      is long, reports progress at most ten times a second, ends with a result, is cancelled by its caller
//   stream    announces, until its caller leaves
import { type ContractRouterClient, eventIterator, oc } from '@orpc/contract'
import { z } from 'zod'
import { AddProgress, AddRequest, AddResult, LocalChange, PendingPaper } from './adding-model.ts'
import { ERRORS } from './errors.ts'
import {
  Collection,
  DayEntry,
  MetricPoint,
  PaperDetail,
  PaperFilter,
  PaperRow,
  RejectedRecord,
  Sort,
  Stats,
  Status,
  Tag,
} from './model.ts'
import { QueryMatch, SearchAnswer, SearchHit, Why } from './search-model.ts'
import { SyncProgress, SyncResult, SyncScope, SyncStatus } from './sync-model.ts'
import { Topic } from './topics.ts'

export type ProcedureKind = 'query' | 'mutation' | 'task' | 'stream'
export type ProcedureMeta = { readonly kind: ProcedureKind; readonly topics: readonly Topic[] }

const base = oc.$meta<ProcedureMeta>({ kind: 'query', topics: [] }).errors(ERRORS)
const query = base
const mutation = (...topics: Topic[]) => base.meta({ kind: 'mutation', topics })
const task = (...topics: Topic[]) => base.meta({ kind: 'task', topics })
const stream = base.meta({ kind: 'stream', topics: [] })

const PaperId = z.string().min(1).max(64)
/** One call's papers. The limit keeps one message, and one transaction, bounded; callers split longer selections. */
const PaperIds = z.array(PaperId).max(5000)
const TagName = z.string().trim().min(1).max(100)
const Query = z.string().max(20_000)
const CollectionName = z.string().trim().min(1).max(200)
const Changed = z.object({
  /** Papers whose state is now different from before. */
  changed: z.int(),
})

/** Which papers an export takes; `ids` in the order given, the others in the order of their view. */
export const Selection = z.union([
  z.object({ ids: z.array(PaperId) }),
  z.object({ filter: PaperFilter }),
  z.object({ query: z.string() }),
])
export type Selection = z.infer<typeof Selection>

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
    /** What was asked for and is not here, oldest first. */
    pending: query.output(z.array(PendingPaper)),
    /** Waits no longer for what was asked for; unknown ids change nothing. */
    forget: mutation('pending')
      .input(z.object({ ids: PaperIds }))
      .output(Changed),
    /** Sets what is given of a local entry, leaves the rest. Errors: not_found. */
    complete: mutation('papers').input(LocalChange).output(Changed),
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
  },

  tags: {
    /** Every tag, by name. */
    list: query.output(z.array(Tag)),
    /** Puts a tag on papers, making the tag if it is new. Errors: not_found. */
    add: mutation('tags', 'history')
      .input(z.object({ ids: PaperIds, tag: TagName }))
      .output(Changed),
    /** Takes a tag off papers; a tag left without papers is gone. Errors: not_found. */
    remove: mutation('tags', 'history')
      .input(z.object({ ids: PaperIds, tag: TagName }))
      .output(Changed),
  },

  collections: {
    /** Every collection, by path. */
    list: query.output(z.array(Collection)),
    /** Errors: conflict (a sibling has that name), not_found (the parent). */
    create: mutation('collections', 'history')
      .input(
        z.object({
          name: CollectionName,
          parentId: z.int().optional(),
          /** Makes it a smart collection: what this query finds. */
          query: Query.min(1).optional(),
        }),
      )
      .output(Collection),
    /** Errors: conflict, not_found. */
    rename: mutation('collections', 'history')
      .input(z.object({ id: z.int(), name: CollectionName }))
      .output(Collection),
    /** Changes what a smart collection finds. Errors: not_found, conflict (a manual one). */
    setQuery: mutation('collections', 'history')
      .input(z.object({ id: z.int(), query: Query.min(1) }))
      .output(Collection),
    /** Deletes a collection and those inside it; never a paper. Errors: not_found. */
    delete: mutation('collections', 'history')
      .input(z.object({ id: z.int() }))
      .output(Changed),
    /** Appends papers, in the order given; those already there stay where they are. Errors: not_found, conflict (a smart one). */
    add: mutation('collections', 'history')
      .input(z.object({ id: z.int(), ids: PaperIds }))
      .output(Changed),
    remove: mutation('collections', 'history')
      .input(z.object({ id: z.int(), ids: PaperIds }))
      .output(Changed),
  },

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

  history: {
    /** Takes back the last change that is not taken back yet. `undone` names what it was, absent when there was none. */
    undo: mutation('reading', 'tags', 'collections', 'history').output(
      z.object({ undone: z.string().optional() }),
    ),
    /** Does again what was last taken back. */
    redo: mutation('reading', 'tags', 'collections', 'history').output(
      z.object({ redone: z.string().optional() }),
    ),
  },

  bibliography: {
    /** The selection as one file's text. A mutation, for each citation key is stored at its first use. Errors: not_found. */
    export: mutation('citekeys')
      .input(z.object({ format: z.enum(['bibtex']), selection: Selection }))
      .output(z.object({ text: z.string(), entries: z.int() })),
  },

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

  library: {
    stats: query.output(Stats),
  },
}

export type Contract = typeof contract
/** What every channel gives its user: the contract as functions. */
export type Client = ContractRouterClient<Contract>
