// One item of the feed, as it comes, into the fields the library stores. Pure. Field facts: docs of the hub's
// `/api/daily_papers`; oddities seen in real answers are named where they are handled.
import { z } from 'zod'
import { isArxivId, withoutVersion } from '../../../shared/arxiv-id.ts'
import { isDay } from '../../../shared/feed-day.ts'

export type FeedAuthor = { readonly name: string; readonly user?: string }

/** A readable item. Text is folded to single spaces; `raw` is the item's JSON as it came. */
export type FeedItem = {
  readonly id: string
  /** The feed day that lists it. */
  readonly day: string
  readonly title: string
  readonly abstract: string
  readonly publishedAt: string | undefined
  readonly authors: readonly FeedAuthor[]
  readonly upvotes: number
  readonly comments: number
  readonly thumbnail: string | undefined
  readonly projectPage: string | undefined
  readonly githubRepo: string | undefined
  readonly githubStars: number | undefined
  readonly organization: string | undefined
  readonly submittedBy: string | undefined
  readonly discussionId: string | undefined
  readonly withdrawnAt: string | undefined
  readonly aiSummary: string | undefined
  readonly aiKeywords: readonly string[]
  readonly raw: string
}

export type ParsedItem = { readonly item: FeedItem } | { readonly reason: string; readonly raw: string }

/** The feed leaves out what it lacks; null is taken for the same. */
const text = z.string().nullish()
const count = z.number().int().nonnegative().nullish()
const person = z.object({ name: text, fullname: text, user: text }).nullish()

/**
 * Only an id and a title are demanded: without them there is no paper. Anything else that is missing or of another
 * type than it has ever been is left out, for a paper with a hole is worth more than none.
 */
const Item = z.object({
  paper: z.object({
    id: z.string().refine(isArxivId, 'not an arXiv id'),
    title: z.string().trim().min(1),
    summary: text.catch(undefined),
    publishedAt: text.catch(undefined),
    submittedOnDailyAt: text.catch(undefined),
    submittedOnDailyBy: person.catch(undefined),
    upvotes: count.catch(undefined),
    discussionId: text.catch(undefined),
    projectPage: text.catch(undefined),
    githubRepo: text.catch(undefined),
    githubStars: count.catch(undefined),
    ai_summary: text.catch(undefined),
    ai_keywords: z.array(z.string()).nullish().catch(undefined),
    withdrawnAt: text.catch(undefined),
    organization: person.catch(undefined),
    authors: z
      .array(
        z.object({
          name: text.catch(undefined),
          hidden: z.boolean().nullish().catch(undefined),
          user: z
            .union([z.string(), z.object({ user: text, name: text })])
            .nullish()
            .catch(undefined),
        }),
      )
      .nullish()
      .catch(undefined),
  }),
  publishedAt: text.catch(undefined),
  thumbnail: text.catch(undefined),
  numComments: count.catch(undefined),
  submittedBy: person.catch(undefined),
  organization: person.catch(undefined),
})

/**
 * Reads one item. `requestedDay` stands in where the item does not say on which day it was listed; without either the
 * item is refused, for a paper on no day would never be seen.
 */
export function parseItem(value: unknown, requestedDay?: string): ParsedItem {
  const raw = JSON.stringify(value) ?? 'undefined'
  const parsed = Item.safeParse(value)
  if (!parsed.success) return { reason: describe(parsed.error), raw }
  const { paper, ...outer } = parsed.data
  const day = dayOf(paper.submittedOnDailyAt) ?? requestedDay ?? dayOf(outer.publishedAt)
  if (day === undefined) return { reason: 'paper.submittedOnDailyAt: not a date', raw }
  return {
    item: {
      id: withoutVersion(paper.id),
      day,
      title: fold(paper.title),
      abstract: foldLines(paper.summary ?? ''),
      publishedAt: instant(paper.publishedAt),
      authors: (paper.authors ?? []).flatMap((author) => {
        const name = fold(author.name ?? '')
        if (name === '' || author.hidden) return []
        const user = typeof author.user === 'string' ? author.user : (author.user?.user ?? author.user?.name)
        return [user ? { name, user } : { name }]
      }),
      upvotes: paper.upvotes ?? 0,
      comments: outer.numComments ?? 0,
      thumbnail: httpsUrl(outer.thumbnail),
      projectPage: webUrl(paper.projectPage),
      githubRepo: webUrl(paper.githubRepo),
      githubStars: paper.githubStars ?? undefined,
      organization: nameOf(paper.organization ?? outer.organization),
      submittedBy: nameOf(paper.submittedOnDailyBy ?? outer.submittedBy),
      discussionId: paper.discussionId ?? undefined,
      withdrawnAt: paper.withdrawnAt ?? undefined,
      aiSummary: filled(fold(paper.ai_summary ?? '')),
      aiKeywords: [...new Set((paper.ai_keywords ?? []).map(fold).filter((keyword) => keyword !== ''))],
      raw,
    },
  }
}

/** Half of the feed's titles hold line breaks and runs of spaces. */
function fold(value: string): string {
  return value.replace(/\s+/gu, ' ').trim()
}

/** An abstract's lines are hard-wrapped; an empty line is a paragraph's end and is kept. */
function foldLines(value: string): string {
  return value
    .split(/\n\s*\n/u)
    .map(fold)
    .filter((paragraph) => paragraph !== '')
    .join('\n\n')
}

function filled(value: string): string | undefined {
  return value === '' ? undefined : value
}

/** The date as written, never converted to another zone: the feed names its days this way. */
function dayOf(value: string | null | undefined): string | undefined {
  const day = value?.slice(0, 10)
  return day !== undefined && isDay(day) ? day : undefined
}

function instant(value: string | null | undefined): string | undefined {
  const ms = value ? Date.parse(value) : Number.NaN
  return Number.isNaN(ms) ? undefined : new Date(ms).toISOString()
}

function webUrl(value: string | null | undefined): string | undefined {
  return value && /^https?:$/.test(URL.parse(value)?.protocol ?? '') ? value : undefined
}

/** Thumbnails are shown without asking, so only over https. */
function httpsUrl(value: string | null | undefined): string | undefined {
  return value && URL.parse(value)?.protocol === 'https:' ? value : undefined
}

function nameOf(value: z.infer<typeof person>): string | undefined {
  return filled(fold(value?.fullname ?? value?.name ?? value?.user ?? ''))
}

function describe(error: z.ZodError): string {
  return error.issues.map((issue) => `${issue.path.join('.') || 'item'}: ${issue.message}`).join('; ')
}
