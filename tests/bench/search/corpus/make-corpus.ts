// Any number of invented papers as feed items, in the order of their feed days; the same seed gives the same papers.
import { createRandom, type Random } from '../../../../src/main/core/feed/sample/random.ts'
import type { WireItem } from '../../../../src/main/core/feed/sample/wire-item.ts'
import { addDays } from '../../../../src/shared/feed-day.ts'
import { createLexicon } from './lexicon.ts'
import { personName } from './person-name.ts'
import { systemName } from './system-name.ts'
import { writeEntry } from './write-entry.ts'
import { zipfRank } from './zipf.ts'

export type CorpusOptions = { readonly papers: number; readonly seed: string }

const FIRST_DAY = '2023-05-04'
/** About three and a half years, whatever the number of papers. */
const DAYS = 1280
const MOST_AUTHORS = 40
/** People who publish together have numbers that are close. */
const GROUP = 12
const GROUPS_OFFSET = 2500
const GROUPS_TAIL = 0.8

export function* makeCorpus({ papers, seed }: CorpusOptions): Generator<WireItem> {
  const lexicon = createLexicon(seed)
  const placeInMonth = new Map<string, number>()
  for (let number = 0; number < papers; number += 1) {
    const random = createRandom(`${seed} paper ${number}`)
    const day = addDays(FIRST_DAY, Math.floor((number / papers) * DAYS))
    const month = day.slice(2, 7).replace('-', '')
    const place = placeInMonth.get(month) ?? 0
    placeInMonth.set(month, place + 1)
    const known = () => systemName(seed, Math.min(zipfRank(random, 30, 0.7), number + 50))
    const entry = writeEntry(random, lexicon, systemName(seed, number), known)
    yield wireItem(random, entry, authorsOf(random, seed), day, idOf(month, place))
  }
}

/** arXiv's own numbers hardly reach 50,000 in a month: these never meet a real paper's. */
function idOf(month: string, place: number): string {
  return `${month}.${String(99_999 - place).padStart(5, '0')}`
}

function authorsOf(random: Random, seed: string): string[] {
  const base = zipfRank(random, GROUPS_OFFSET, GROUPS_TAIL) * GROUP
  const wanted = Math.max(1, Math.min(MOST_AUTHORS, Math.round(5.5 * Math.exp(0.55 * random.normal()))))
  const names = new Set<string>()
  for (let i = 0; i < wanted; i += 1) {
    const near = random.chance(0.7)
    const person = near
      ? base + random.int(0, GROUP * 2)
      : zipfRank(random, GROUPS_OFFSET, GROUPS_TAIL) * GROUP
    names.add(personName(seed, person))
  }
  return [...names]
}

type Written = ReturnType<typeof writeEntry>

function wireItem(
  random: Random,
  { title, abstract, keywords }: Written,
  authors: readonly string[],
  day: string,
  id: string,
): WireItem {
  const publishedAt = `${addDays(day, -random.int(1, 4))}T12:00:00.000Z`
  return {
    paper: {
      id,
      authors: authors.map((name) => ({ name, hidden: false })),
      publishedAt,
      submittedOnDailyAt: `${day}T02:00:00.000Z`,
      title,
      summary: abstract,
      upvotes: Math.max(0, Math.min(900, Math.round(12 * Math.exp(1.25 * random.normal())))),
      discussionId: id.replace('.', '').padStart(24, '0'),
      ai_keywords: keywords,
    },
    publishedAt,
    title,
    summary: abstract,
    numComments: random.int(1, 4),
    isAuthorParticipating: false,
  }
}
