// The shape of one feed item as it travels: what the sample feed and the tests produce. What the feed client accepts
// is its own, more tolerant business.

export type WireUser = {
  readonly name: string
  readonly fullname: string
  readonly type: 'user'
  readonly user?: string
  /** Often relative to the hub. */
  readonly avatarUrl?: string
}

export type WireAuthor = {
  readonly name: string
  readonly hidden: boolean
  readonly user?: WireUser
  readonly status?: string
}

export type WireOrganization = { readonly name: string; readonly fullname: string }

export type WirePaper = {
  readonly id: string
  readonly authors: readonly WireAuthor[]
  readonly publishedAt: string
  readonly submittedOnDailyAt: string
  readonly submittedOnDailyBy?: WireUser
  readonly title: string
  readonly summary: string
  readonly upvotes: number
  readonly discussionId: string
  readonly projectPage?: string
  readonly githubRepo?: string
  readonly githubStars?: number
  readonly ai_summary?: string
  readonly ai_keywords?: readonly string[]
  readonly mediaUrls?: readonly string[]
  readonly organization?: WireOrganization
  readonly withdrawnAt?: string
}

export type WireItem = {
  readonly paper: WirePaper
  /** Some hours off `paper.publishedAt`, as on the real feed. */
  readonly publishedAt: string
  readonly title: string
  readonly summary: string
  readonly thumbnail?: string
  readonly numComments: number
  readonly submittedBy?: WireUser
  readonly organization?: WireOrganization
  readonly isAuthorParticipating: boolean
}
