// The tables as Kysely sees them. Feed truth is replaceable and written by sync alone; user truth is never touched by it.
import type { Generated } from 'kysely'
import type { PendingPaper } from '../../../shared/adding-model.ts'
import type { DayState, Status } from '../../../shared/model.ts'
import type {
  AnnotationTable,
  KeptFileTable,
  KeptNoteTable,
  KeptOutputTable,
  PdfJobTable,
  PdfTable,
} from './file-tables.ts'

/** Feed truth: one paper, keyed by its arXiv id without version. `number` is the key the other feed tables use. */
export type PaperTable = {
  number: Generated<number>
  id: string
  /** The latest feed day on which the paper was listed; for one added by hand and never listed, the day it was added. */
  feed_day: string
  title: string
  /** Folded title, for sorting. */
  title_key: string
  published_at: string | null
  upvotes: number
  comments: number
  added_at: string
  updated_at: string
  /** JSON array of at most three names: what a row shows. */
  lead_authors: string
  author_count: number
  thumbnail: string | null
  project_page: string | null
  github_repo: string | null
  github_stars: number | null
  organization: string | null
  submitted_by: string | null
  discussion_id: string | null
  withdrawn_at: string | null
  ai_summary: string | null
  /** JSON array of strings. */
  ai_keywords: string
  abstract: string
  /** JSON array of `{name, user?}`, visible authors only. */
  authors: string
  /** All visible authors' names, one a line: what search indexes. */
  author_names: string
  /** The feed's item as it came; empty for a paper that no day lists. */
  raw: string
}

/** Feed truth: on which days the feed listed which papers. */
export type ListingTable = { day: string; paper_number: number }

/** Feed truth: the ledger of days. */
export type DayTable = { day: string; state: DayState; checked_at: string }

/** Feed truth: upvotes, comments and stars over time; a row only where one of them changed. */
export type MetricTable = {
  paper_number: number
  at: string
  upvotes: number
  comments: number
  stars: number | null
}

/**
 * Feed truth: the last good answer to each request, for conditional requests. The design puts the entity tag on the
 * day; but a month's answer covers thirty days in several pages, each with a tag of its own, so tags belong to requests.
 */
export type FeedPageTable = {
  url: string
  /** What was asked for, without paging: `date=…` or `month=…`. */
  scope: string
  first_day: string
  last_day: string
  etag: string
  next_url: string | null
  /** Readable items on the page: what "unchanged" counts when the feed says the page is the same. */
  items: number
}

/** Feed truth: records that could not be read, kept for inspection until the days they were among are had in full. */
export type RejectedRecordTable = {
  source: string
  position: number
  /** The days that the request asked for; empty for a file. */
  first_day: string
  last_day: string
  reason: string
  raw: string
  seen_at: string
}

/** What the app itself remembers from one start to the next; values are JSON. */
export type AppStateTable = { key: string; value: string }

/** User truth. A paper without a row is in the inbox, untouched. */
export type ReadingTable = {
  paper_id: string
  status: Status
  rating: number
  note: string
  last_page: number | null
  inbox_at: string | null
  queued_at: string | null
  reading_at: string | null
  read_at: string | null
  skipped_at: string | null
}

export type TagTable = { id: Generated<number>; name: string; color: string | null }
export type PaperTagTable = { paper_id: string; tag_id: number; added_at: string }

export type CollectionTable = {
  id: Generated<number>
  name: string
  parent_id: number | null
  /** `smart` collections are saved queries; `query` is theirs alone. */
  kind: 'manual' | 'smart'
  query: string | null
  created_at: string
  /** Among its siblings, where they were ordered by hand. */
  position: Generated<number | null>
}
export type CollectionPaperTable = {
  collection_id: number
  paper_id: string
  position: number
  added_at: string
}

/** User truth: citation keys, stored at first use and never changed silently. */
export type CitekeyTable = { paper_id: string; key: string; pinned: 0 | 1; created_at: string }

/** Feed truth: what arXiv itself says of a paper; a row of nulls where it has no such paper. */
export type ArxivFactsTable = {
  paper_id: string
  checked_at: string
  primary_category: string | null
  doi: string | null
  journal_ref: string | null
  version: number | null
  comment: string | null
}

/** User truth: what imported entries said beyond a paper's own fields. */
export type ImportedEntryTable = {
  digest: string
  paper_id: string
  key: string
  type: string
  title: string
  authors: string
  year: string | null
  doi: string | null
  url: string | null
  venue: string | null
  marks: string
  raw: string
  imported_at: string
}

/** User truth: what was asked for by hand and is not here yet. `id` is an arXiv id, or a local one made of the title. */
export type PendingPaperTable = {
  id: string
  title: string
  abstract: string
  asked_at: string
  state: Generated<PendingPaper['state']>
  attempts: Generated<number>
  last_error: PendingPaper['lastError'] | null
}

/** User truth: the undo log. `kind` is the contract name of what was done. */
export type ChangeTable = { id: Generated<number>; at: string; kind: string; undone_at: string | null }

/** The rows a change touched, as JSON before and after. Written by triggers, so that no change can escape the log. */
export type ChangeRowTable = {
  id: Generated<number>
  change_id: number
  table_name: string
  before: string | null
  after: string | null
}

/** User truth: saved queries that new papers are looked through with. */
export type WatchRuleTable = {
  id: Generated<number>
  name: string
  query: string
  enabled: Generated<0 | 1>
  created_at: string
}

/** Replaceable: what each rule has caught, and when it was found to. */
export type WatchMatchTable = { rule_id: number; paper_number: number; found_at: string }

export type Schema = {
  paper: PaperTable
  listing: ListingTable
  day: DayTable
  metric: MetricTable
  feed_page: FeedPageTable
  rejected_record: RejectedRecordTable
  pdf: PdfTable
  pdf_job: PdfJobTable
  annotation: AnnotationTable
  app_state: AppStateTable
  reading: ReadingTable
  tag: TagTable
  paper_tag: PaperTagTable
  collection: CollectionTable
  collection_paper: CollectionPaperTable
  citekey: CitekeyTable
  kept_file: KeptFileTable
  kept_output: KeptOutputTable
  kept_note: KeptNoteTable
  arxiv_facts: ArxivFactsTable
  imported_entry: ImportedEntryTable
  pending_paper: PendingPaperTable
  change: ChangeTable
  change_row: ChangeRowTable
  watch_rule: WatchRuleTable
  watch_match: WatchMatchTable
}
