// The tables that speak of files outside the library: stored PDFs and what is marked on them, and exports that are kept
// current.
import type { Generated } from 'kysely'
import type { AnnotationColor, AnnotationKind } from '../../../shared/annotations-model.ts'

/** A copy of arXiv's file, or the user's own: which PDFs are in the folder of PDFs, and how each was last found. */
export type PdfTable = {
  paper_id: string
  /** 0 where nobody says. */
  version: number
  file: string
  bytes: number
  sha256: string
  pages: number
  mtime_ms: number
  state: Generated<'whole' | 'missing' | 'damaged'>
  source: 'arxiv' | 'attached'
  stored_at: string
  opened_at: string | null
  verified_at: string
}

/** Which PDFs are to be had; what is done or failed stays until something new is queued. */
export type PdfJobTable = {
  number: Generated<number>
  paper_id: string
  state: Generated<'waiting' | 'done' | 'failed'>
  pack: 0 | 1
  again: 0 | 1
  automatic: 0 | 1
  asked_at: string
  attempts: Generated<number>
  retry_at: string | null
  problem: string | null
  part_bytes: Generated<number>
  part_total: number | null
  part_tag: string | null
  part_version: Generated<number>
}

/** User truth: what is marked on a PDF's pages; not in the file, and there without it. */
export type AnnotationTable = {
  id: Generated<number>
  paper_id: string
  version: number
  page: number
  kind: AnnotationKind
  color: AnnotationColor
  /** JSON array of `[x1, y1, x2, y2]`. */
  rects: string
  text: string
  comment: string
  created_at: string
  changed_at: string
}

/** User truth: files that an export is kept current in. */
export type KeptFileTable = {
  id: Generated<number>
  path: string
  target: 'collection' | 'tag' | 'query' | 'all'
  collection_id: number | null
  /** The tag's name, or the query. */
  words: string | null
  format: string
  /** JSON. */
  options: string
  mode: 'change' | 'idle' | 'paused'
  created_at: string
}

/** Replaceable: what was written to a path last. `problem` says why it is not as it should be. */
export type KeptOutputTable = {
  path: string
  hash: string | null
  next_hash: string | null
  written_at: string | null
  entries: number
  problem: string | null
}

/** Replaceable: notes as they were generated last, deflated. */
export type KeptNoteTable = {
  folder: string
  paper_id: string
  file_name: string
  hash: string
  base: Buffer
}
