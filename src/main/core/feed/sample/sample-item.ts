// One item of the sample feed, and how many a day has. Everything follows from the day and the place on it.
import { addDays } from '../../../../shared/feed-day.ts'
import { ODDITIES, type Oddity } from './oddities.ts'
import { parseTopics } from './parse-topics.ts'
import { createRandom, type Random } from './random.ts'
import { hex, sampleAuthors, userOf } from './sample-authors.ts'
import { ORGANIZATIONS } from './sample-names.ts'
import { SAMPLE_PICTURES } from './sample-picture.ts'
import { AGENT_TOPICS } from './topics-agents.ts'
import { LANGUAGE_TOPICS } from './topics-language.ts'
import { SIGNAL_TOPICS } from './topics-signals.ts'
import { VISION_TOPICS } from './topics-vision.ts'
import type { WireItem, WirePaper } from './wire-item.ts'
import { writePaper } from './write-paper.ts'

const TOPICS = parseTopics(LANGUAGE_TOPICS + VISION_TOPICS + AGENT_TOPICS + SIGNAL_TOPICS)
const MS_PER_DAY = 86_400_000
const NO_ODDITY: Oddity = {}
/** On the real feed a few papers have none. */
const NO_PICTURE_EVERY = 11
const pictureAddress = (id: string) => `${SAMPLE_PICTURES}/papers/${id}.png`

function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / MS_PER_DAY
}

/** How many papers a day lists in the end: none on Saturdays and most Sundays. */
export function sampleDaySize(day: string): number {
  const random = createRandom(`size ${day}`)
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  if (weekday === 6) return 0
  if (weekday === 0) return random.chance(0.35) ? random.int(2, 5) : 0
  return random.int(11, 26)
}

/** The oddity that opens a weekday: any four weeks meet them all. */
function oddityOf(day: string, index: number): Oddity {
  const number = dayNumber(day)
  // Day 0 was a Thursday.
  const week = Math.floor((number + 3) / 7)
  const weekday = (number + 3) % 7
  if (index > 0 || weekday > 4) return NO_ODDITY
  return ODDITIES[(week * 5 + weekday) % ODDITIES.length] ?? NO_ODDITY
}

export function sampleItem(day: string, index: number): WireItem {
  const random = createRandom(`${day} ${index}`)
  const oddity = oddityOf(day, index)
  const written = writePaper(random, random.pick(TOPICS), oddity)
  const published = addDays(day, -random.int(1, 4))
  const time = random.int(0, MS_PER_DAY / 1000 - 1) * 1000
  const publishedMs = Date.parse(`${published}T00:00:00Z`) + time
  const authors = sampleAuthors(random, oddity.people)
  const ragged = random.chance(0.5)
  const title = ragged ? raggedTitle(written.title) : written.title
  const summary = ragged ? wrapped(written.abstract, 79, '\n') : written.abstract
  const organization = random.chance(0.55) ? random.pick(ORGANIZATIONS) : undefined
  const submitter = userOf(random, random.pick(authors).name)
  const { user: _, ...submittedBy } = submitter
  const paper: WirePaper = {
    id: idOf(day, index, published),
    authors,
    publishedAt: new Date(publishedMs).toISOString(),
    submittedOnDailyAt: `${day}T0${random.int(0, 9)}:${random.int(10, 59)}:${random.int(10, 59)}.000Z`,
    title,
    ...(oddity.noSubmitter ? {} : { submittedOnDailyBy: submitter }),
    summary,
    upvotes: oddity.ignored ? 0 : upvotesOf(random),
    discussionId: hex(random, 24),
    ...linksOf(random, written.slug, organization?.name ?? 'papers'),
    ...(random.chance(0.92) ? { ai_summary: written.oneLine, ai_keywords: written.keywords } : {}),
    ...(organization ? { organization } : {}),
    ...(oddity.withdrawn ? { withdrawnAt: `${day}T18:00:00.000Z` } : {}),
  }
  return {
    paper,
    // The real feed's outer date is the inner one shifted by the hub's time zone.
    publishedAt: new Date(publishedMs - 5 * 3_600_000).toISOString(),
    title,
    summary,
    ...(index % NO_PICTURE_EVERY === NO_PICTURE_EVERY - 1 ? {} : { thumbnail: pictureAddress(paper.id) }),
    numComments: oddity.ignored ? 0 : random.int(1, random.chance(0.1) ? 14 : 3),
    ...(oddity.noSubmitter ? {} : { submittedBy }),
    ...(organization ? { organization } : {}),
    isAuthorParticipating: random.chance(0.35),
  }
}

/** Numbers from 90000 up are beyond what arXiv hands out in a month; one never comes twice within a hundred days. */
function idOf(day: string, index: number, published: string): string {
  const number = 90_000 + (dayNumber(day) % 100) * 100 + ((index * 37 + dayNumber(day)) % 100)
  return `${published.slice(2, 4)}${published.slice(5, 7)}.${number}`
}

/** A long tail: the median near 14, one in ten above 70, one in a hundred above 250. */
function upvotesOf(random: Random): number {
  return Math.max(1, Math.min(600, Math.round(14 * Math.exp(1.25 * random.normal()))))
}

function linksOf(random: Random, slug: string, owner: string): Partial<WirePaper> {
  const stars = Math.round(Math.exp(3.2 + 1.9 * random.normal()))
  return {
    ...(random.chance(0.45) ? { projectPage: `https://${slug}.example.org/` } : {}),
    ...(random.chance(0.65)
      ? { githubRepo: `https://example.org/${owner}/${slug}`, githubStars: stars }
      : {}),
  }
}

/** Half of the feed's titles come wrapped and indented, or with a run of spaces. */
function raggedTitle(title: string): string {
  return title.length > 68 ? wrapped(title, 68, '\n  ') : title.replace(/ (?=[^ ]*$)/, '  ')
}

function wrapped(text: string, width: number, ending: string): string {
  return text.replace(new RegExp(`(.{1,${width}})(?: |$)`, 'g'), `$1${ending}`).trimEnd()
}
