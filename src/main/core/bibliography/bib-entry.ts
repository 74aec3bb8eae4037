// What a bibliography writer is given of one paper: plain text as the reader sees it, nothing escaped yet.

export type BibEntry = {
  /** arXiv id without version, or a local entry's id. */
  readonly id: string
  readonly title: string
  /** Visible names in order, "First Last" as the feed has them. May be empty, may be thousands. */
  readonly authors: readonly string[]
  /** ISO instant; year and month are taken in UTC. */
  readonly publishedAt?: string | undefined
  readonly citekey: string
  readonly withdrawn?: boolean | undefined
}
