// How well a candidate answers the text of a query. Pure: heads and abstracts in, scores out.
import { beginningQuality } from './expand-word.ts'
import { foldWords } from './fold-text.ts'
import type { Head } from './head-cache.ts'
import { alternativesOf, type Level, type TextQuery } from './text-query.ts'

/** How much a match counts by where it is. */
const FIELD = { title: 1, authors: 0.92, keywords: 0.6, abstract: 0.45, mark: 0.8 } as const
/** What a part is worth that may be in an abstract nobody has read. */
const UNREAD = 0.12
const BONUS = {
  wholeTitle: 1,
  titleStart: 0.25,
  neighbours: 0.25,
  order: 0.06,
  coverage: 0.12,
  abstractNeighbours: 0.2,
} as const

type Reading = { readonly part: number; readonly quality: number; readonly following: readonly string[] }

/** Which parts each term answers, and which part is a word still being typed, that any longer word answers. */
export type Readings = {
  readonly terms: ReadonlyMap<string, readonly Reading[]>
  readonly open: { readonly part: number; readonly word: string } | undefined
}

export function readingsOf({ parts, joined }: TextQuery, level: Level): Readings {
  const terms = new Map<string, Reading[]>()
  const put = (term: string, reading: Reading) => {
    const known = terms.get(term)
    if (known) known.push(reading)
    else terms.set(term, [reading])
  }
  for (const [part, each] of parts.entries()) {
    for (const { terms: row, quality } of alternativesOf(each, level)) {
      const [first = '', ...following] = row
      put(first, { part, quality, following })
    }
  }
  for (const { first, term } of joined) {
    put(term, { part: first, quality: 0.93, following: [] })
    put(term, { part: first + 1, quality: 0.93, following: [] })
  }
  const part = parts.findIndex(({ expansion }) => expansion?.isOpen)
  return { terms, open: part < 0 ? undefined : { part, word: parts[part]?.words[0] ?? '' } }
}

/** Per part: the best quality in one text, and where that was. */
type TextMatch = { readonly quality: number[]; readonly position: number[] }

const NONE: readonly Reading[] = []

function matchText(words: readonly string[], { terms, open }: Readings, count: number): TextMatch {
  const quality = new Array<number>(count).fill(0)
  const position = new Array<number>(count).fill(-1)
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] as string
    const put = (part: number, each: number) => {
      if (each <= (quality[part] as number)) return
      quality[part] = each
      position[part] = at
    }
    for (const { part, quality: each, following } of terms.get(word) ?? NONE) {
      if (following.every((term, offset) => words[at + 1 + offset] === term)) put(part, each)
    }
    if (open && word !== open.word && word.startsWith(open.word))
      put(open.part, beginningQuality(open.word, word, true))
  }
  return { quality, position }
}

export type Ranked = {
  readonly head: Head
  readonly score: number
  /** Parts that the paper does not hold. */
  readonly missing: number
  /** Parts that its abstract may hold: nobody looked. */
  readonly unread: number
}

export type Extra = {
  /** Parts found by way of acronyms or marks, with their quality. */
  readonly marks: ReadonlyMap<number, ReadonlyMap<number, number>>
  /** The abstract of a paper, for those worth looking into. */
  readonly abstract: (number: number) => string | undefined
}

/** The score of one candidate: 0 to 1 for how well its parts are matched, and bonuses for how they stand. */
export function scoreCandidate(query: TextQuery, readings: Readings, head: Head, extra: Extra): Ranked {
  const { parts } = query
  const count = parts.length
  const title = matchText(head.title, readings, count)
  const authors = matchText(head.authors, readings, count)
  const keywords = matchText(head.keywords, readings, count)
  const text = extra.abstract(head.number)
  const abstract = text === undefined ? undefined : matchText(foldWords(text), readings, count)
  const marks = extra.marks.get(head.number)
  let sum = 0
  let total = 0
  let missing = 0
  let unread = 0
  let inTitle = 0
  for (const [index, part] of parts.entries()) {
    const weight = part.isStop ? 0.05 * part.weight : part.weight
    const at = (kind: keyof typeof FIELD, quality: number, isAsked: boolean) =>
      isAsked ? FIELD[kind] * quality : 0
    const { field } = part
    const best = Math.max(
      at('title', title.quality[index] as number, field === undefined || field === 'title'),
      at('authors', authors.quality[index] as number, field === undefined || field === 'author'),
      at('keywords', keywords.quality[index] as number, field === undefined || field === 'keyword'),
      at('abstract', abstract?.quality[index] ?? 0, field === undefined || field === 'abstract'),
      at('mark', marks?.get(index) ?? 0, true),
    )
    const isUnread = best === 0 && text === undefined && !part.isStop
    if ((title.position[index] as number) >= 0) inTitle += 1
    if (isUnread) unread += 1
    else if (best === 0 && !part.isStop) missing += 1
    sum += weight * (isUnread ? UNREAD : best)
    total += weight
  }
  const coverage = head.title.length === 0 ? 0 : Math.min(1, inTitle / head.title.length)
  const score =
    sum / (total || 1) +
    (inTitle > 0 ? titleBonus(query, head.title, title) + BONUS.coverage * coverage : 0) +
    (abstract ? BONUS.abstractNeighbours * FIELD.abstract * neighbours(abstract.position) : 0)
  return { head, score: score - missing * 0.15, missing, unread }
}

function titleBonus(query: TextQuery, words: readonly string[], { position, quality }: TextMatch): number {
  let bonus = 0
  const asked = query.parts.flatMap((part) => part.words)
  if (asked.every((word, index) => words[index] === word))
    bonus += asked.length === words.length ? BONUS.wholeTitle : BONUS.titleStart
  else if (position.length > 1 && position.every((at, index) => at === index)) {
    // The title again, but for slips: as good as their quality.
    const worst = Math.min(...quality)
    bonus += worst * (position.length === words.length ? BONUS.wholeTitle : BONUS.titleStart) * 0.8
  }
  bonus += BONUS.neighbours * neighbours(position)
  const found = position.filter((at) => at >= 0)
  if (found.length > 1 && found.every((at, index) => index === 0 || at > (found[index - 1] as number)))
    bonus += BONUS.order
  return bonus
}

/** The share of neighbouring parts that stand beside each other in the text. */
function neighbours(position: readonly number[]): number {
  if (position.length < 2) return 0
  let beside = 0
  for (let index = 1; index < position.length; index += 1) {
    const [before, at] = [position[index - 1] as number, position[index] as number]
    if (before >= 0 && at === before + 1) beside += 1
  }
  return beside / (position.length - 1)
}

/** Best first; among equals the latest, then the most voted for, then by id, so that the order is total. */
export function byScore(a: Ranked, b: Ranked): number {
  if (Math.abs(a.score - b.score) > 1e-9) return b.score - a.score
  if (a.head.day !== b.head.day) return a.head.day < b.head.day ? 1 : -1
  return b.head.upvotes - a.head.upvotes || (a.head.id < b.head.id ? 1 : -1)
}
