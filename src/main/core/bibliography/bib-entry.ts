// One paper as every writer is given it: what it is, in plain text and parts; nothing escaped, no format in mind.
import type { Marked } from '../../../shared/annotations-markdown.ts'
import type { Status } from '../../../shared/model.ts'
import type { PublishedWork } from './published-work.ts'
import type { NameParts } from './split-name.ts'

export type BibEntry = {
  readonly citekey: string
  /** arXiv id without version, or a local entry's id. */
  readonly id: string
  /** Absent for a local entry, which is nowhere but here. */
  readonly arxivId?: string
  /** arXiv's primary category, on arXiv's word alone. */
  readonly arxivClass?: string
  /** As the feed has it, white space folded; may hold LaTeX math (see tex/split-math.ts). */
  readonly title: string
  /** In order; may be empty, may be thousands. */
  readonly authors: readonly NameParts[]
  /** The last author stood for more that are not named. */
  readonly hasMoreAuthors: boolean
  /** Of the paper, not of its listing; in UTC. As much of it as is known. */
  readonly date?: { readonly year: number; readonly month?: number; readonly day?: number }
  /** The publisher's where arXiv knows it, else arXiv's own. */
  readonly doi?: string
  readonly url?: string
  /** Where it was published, in arXiv's words. */
  readonly journalRef?: string
  /** What the file said that it was imported from; absent for a paper of arXiv, which is cited as one. */
  readonly work?: PublishedWork
  readonly abstract: string
  readonly isWithdrawn: boolean
  readonly codeUrl?: string
  readonly reader: {
    readonly status: Status
    readonly rating: number
    readonly tags: readonly string[]
    readonly note: string
    /** What is marked in its PDFs, in reading order. */
    readonly annotations: readonly Marked[]
  }
}
