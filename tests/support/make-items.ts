// Invented feed items for tests: the least that is valid, and any number of them over a span of days.
import { createRandom } from '../../src/main/core/feed/sample/random.ts'
import type { WireItem, WirePaper } from '../../src/main/core/feed/sample/wire-item.ts'
import { addDays, daysBetween } from '../../src/shared/feed-day.ts'

export type ItemFields = Partial<Omit<WirePaper, 'authors' | 'id'>> &
  Partial<Pick<WireItem, 'thumbnail' | 'numComments' | 'submittedBy' | 'isAuthorParticipating'>> & {
    readonly id: string
    /** The feed day that lists it. */
    readonly day: string
    /** Names; all visible. */
    readonly authors?: readonly string[]
  }

/** A valid item with the given fields; the rest follows from its id and day. */
export function makeItem({ id, day, authors, ...fields }: ItemFields): WireItem {
  const { thumbnail, numComments, submittedBy, isAuthorParticipating, ...paperFields } = fields
  const paper: WirePaper = {
    id,
    publishedAt: `${addDays(day, -1)}T12:00:00.000Z`,
    submittedOnDailyAt: `${day}T04:00:00.000Z`,
    title: `Paper ${id}`,
    summary: `What there is to say about ${id}.`,
    upvotes: 1,
    discussionId: id.replace(/\W/g, '').padStart(24, '0'),
    ...paperFields,
    authors: (authors ?? ['Ada Quill', 'Bram Reed']).map((name) => ({ name, hidden: false })),
  }
  return {
    paper,
    publishedAt: paper.publishedAt,
    title: paper.title,
    summary: paper.summary,
    numComments: numComments ?? 0,
    isAuthorParticipating: isAuthorParticipating ?? false,
    ...(thumbnail === undefined ? {} : { thumbnail }),
    ...(submittedBy === undefined ? {} : { submittedBy }),
    ...(paper.organization === undefined ? {} : { organization: paper.organization }),
  }
}

export type ItemSpan = {
  /** Feed days, both inclusive; Saturdays stay empty, as on the real feed. */
  readonly from: string
  readonly to: string
  /** The same seed gives the same items. */
  readonly seed?: string
}

/** Items spread evenly over the days of the span, oldest first, with ids and titles all different. */
export function makeItems(count: number, { from, to, seed = 'items' }: ItemSpan): WireItem[] {
  const random = createRandom(seed)
  const days = daysBetween(from, to).filter((day) => new Date(`${day}T00:00:00Z`).getUTCDay() !== 6)
  if (days.length === 0) throw new RangeError(`no feed day from ${from} to ${to}`)
  return Array.from({ length: count }, (_, index) => {
    const day = days[Math.floor((index * days.length) / count)] ?? from
    const [what = '', whose = ''] = random.sample(NOUNS, 2)
    const title = `${random.pick(ADJECTIVES)} ${what} for ${random.pick(ADJECTIVES)} ${whose}, Part ${index + 1}`
    return makeItem({
      // Five digits hold one month's share of any count a test needs; 90000 up is beyond real numbers.
      id: `${day.slice(2, 4)}${day.slice(5, 7)}.${String((90_000 + index) % 100_000).padStart(5, '0')}`,
      day,
      title,
      summary: `We study ${what.toLowerCase()} and compare them with ${whose.toLowerCase()}. ${title} is short.`,
      upvotes: random.int(0, 120),
      numComments: random.int(0, 5),
      authors: Array.from({ length: random.int(1, 6) }, () => `${random.pick(GIVEN)} ${random.pick(FAMILY)}`),
    })
  })
}

const ADJECTIVES = [
  'Patient',
  'Sparse',
  'Crooked',
  'Luminous',
  'Quiet',
  'Nested',
  'Brisk',
  'Hollow',
  'Gentle',
]
const NOUNS = [
  'Lanterns',
  'Ferries',
  'Orchards',
  'Compasses',
  'Looms',
  'Harbors',
  'Kettles',
  'Ladders',
  'Bells',
]
const GIVEN = ['Ada', 'Bram', 'Çelik', 'Dara', 'Élise', 'Femi', 'Goro', 'Hana', 'Ilse', 'Jun']
const FAMILY = [
  'Quill',
  'Reed',
  'van Marle',
  'Okafor-Lund',
  'Sato',
  'Ibarra',
  'Thorn',
  'Weiß',
  'Zhu',
  'Ekwall',
]
