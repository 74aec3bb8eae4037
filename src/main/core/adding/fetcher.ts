// The polite fetcher as adding knows it: given by the core, one for each service.

export type Answer = { readonly status: number; readonly headers: Headers; readonly body: string }

/** Errors: cancelled, offline, feed_unavailable, and what `check` throws. */
export type Fetcher = (request: {
  readonly url: string
  readonly signal: AbortSignal
  readonly attempts?: number | undefined
  readonly check?: (answer: Answer) => void
}) => Promise<Answer>
