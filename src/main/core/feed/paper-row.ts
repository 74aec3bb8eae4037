// A feed item as a row of `paper`: the one place where the two shapes meet.
import type { Insertable, Selectable } from 'kysely'
import { orNull } from '../db/convert.ts'
import type { PaperTable } from '../db/schema.ts'
import type { FeedItem } from './parse-item.ts'

/** How many authors a list row names. */
const LEAD_AUTHORS = 3

export type PaperRowValues = Omit<Insertable<PaperTable>, 'number' | 'added_at' | 'updated_at'>

export function paperRow(item: FeedItem): PaperRowValues {
  const names = item.authors.map((author) => author.name)
  return {
    id: item.id,
    feed_day: item.day,
    title: item.title,
    title_key: titleKey(item.title),
    published_at: orNull(item.publishedAt),
    upvotes: item.upvotes,
    comments: item.comments,
    lead_authors: JSON.stringify(names.slice(0, LEAD_AUTHORS)),
    author_count: names.length,
    thumbnail: orNull(item.thumbnail),
    project_page: orNull(item.projectPage),
    github_repo: orNull(item.githubRepo),
    github_stars: orNull(item.githubStars),
    organization: orNull(item.organization),
    submitted_by: orNull(item.submittedBy),
    discussion_id: orNull(item.discussionId),
    withdrawn_at: orNull(item.withdrawnAt),
    ai_summary: orNull(item.aiSummary),
    ai_keywords: JSON.stringify(item.aiKeywords),
    abstract: item.abstract,
    authors: JSON.stringify(item.authors),
    author_names: names.join('\n'),
    raw: item.raw,
  }
}

/** What titles are sorted by: letters and digits first, case and accents ignored. */
export function titleKey(title: string): string {
  const folded = title.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  return folded.replace(/^[^\p{L}\p{N}]+/u, '') || folded
}

/**
 * Whether the feed now says something else than what is stored. A paper listed on two days comes with a different item
 * for each; the latest day's is the one kept, or the two would overwrite each other at every sync. One added by hand has
 * no item yet (`raw` is empty): whatever day lists it first, the feed's word replaces what is known of it.
 */
export function hasChanged(
  stored: Pick<Selectable<PaperTable>, 'raw' | 'feed_day'>,
  row: PaperRowValues,
): boolean {
  return stored.raw === '' || (row.feed_day >= stored.feed_day && row.raw !== stored.raw)
}
