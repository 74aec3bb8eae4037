// What candidates are ranked by, cut into words once and kept: typing on asks for the same papers again and again.
import { foldWords } from './fold-text.ts'
import type { HeadRow, SearchIndex } from './search-index.ts'

export type Head = {
  readonly number: number
  readonly id: string
  readonly day: string
  readonly upvotes: number
  readonly rawTitle: string
  readonly title: readonly string[]
  readonly authors: readonly string[]
  readonly keywords: readonly string[]
}

export type HeadCache = {
  /** The heads of papers, in the order asked for; numbers without a paper are left out. */
  get(numbers: readonly number[]): Head[]
  clear(): void
}

/** About 1 KB a head. */
const MOST_HEADS = 20_000
/** The first thousand authors rank a paper well enough; the others only find it. */
const MOST_AUTHOR_WORDS = 3000

export function createHeadCache(index: Pick<SearchIndex, 'heads'>): HeadCache {
  const heads = new Map<number, Head>()
  return {
    get: (numbers) => {
      const missing = numbers.filter((number) => !heads.has(number))
      if (heads.size + missing.length > MOST_HEADS) {
        heads.clear()
        missing.splice(0, missing.length, ...numbers)
      }
      if (missing.length > 0) for (const row of index.heads(missing)) heads.set(row.number, toHead(row))
      return numbers.flatMap((number) => heads.get(number) ?? [])
    },
    clear: () => heads.clear(),
  }
}

function toHead({ title, authors, keywords, ...row }: HeadRow): Head {
  return {
    ...row,
    rawTitle: title,
    title: foldWords(title),
    authors: foldWords(authors).slice(0, MOST_AUTHOR_WORDS),
    keywords: foldWords(keywords),
  }
}
