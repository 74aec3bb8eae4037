// arXiv as the bibliography knows it: given by the core, which has the one client for it.

export type ArxivRecord = {
  readonly primaryCategory: string | undefined
  readonly doi: string | undefined
  readonly journalRef: string | undefined
  readonly version: number | undefined
  readonly comment: string | undefined
}

export type ArxivSource = {
  /** So many ids at most in one request. */
  readonly idsPerRequest: number
  /** Those that arXiv has. Errors: cancelled, offline, feed_unavailable, feed_malformed. */
  byIds(
    ids: readonly string[],
    signal: AbortSignal,
  ): Promise<ReadonlyMap<string, { readonly facts: ArxivRecord }>>
}
