// What reaches the engine while common queries are typed: each of their beginnings, from the first letter on.
import type { Random } from '../../../../src/main/core/feed/sample/random.ts'
import { surname } from './author-kinds.ts'
import type { Target, WordCounts } from './candidate.ts'
import { contentWords } from './text.ts'

const QUERIES = 60
const AUTHOR_SHARE = 0.2
/** A word is common when so many titles of a hundred thousand hold it. */
const COMMON_SHARE = 0.0005

/** Two to four frequent words of a title, or an author and such a word. */
export function makeTyping(random: Random, targets: readonly Target[], counts: WordCounts): string[] {
  const typed: string[] = []
  for (const target of targets) {
    if (typed.length >= QUERIES) break
    const frequency = (word: string) => counts.title.get(word) ?? 0
    const common = contentWords(target.title)
      .filter((word) => frequency(word) > Math.max(3, counts.papers * COMMON_SHARE))
      .toSorted((a, b) => frequency(b) - frequency(a))
      .slice(0, random.int(2, 4))
    if (common.length < 2) continue
    const name = surname(target.authors[0] ?? '')
    const isByAuthor = name !== '' && random.chance(AUTHOR_SHARE)
    typed.push((isByAuthor ? [name, ...common.slice(0, 1)] : random.sample(common, common.length)).join(' '))
  }
  return typed.flatMap((query) =>
    Array.from({ length: query.length }, (_, index) => query.slice(0, index + 1)),
  )
}
