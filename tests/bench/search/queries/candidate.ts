// A query with the paper it means, and what must be true of no other paper for that to be fair.
import type { Random } from '../../../../src/main/core/feed/sample/random.ts'

export type Target = {
  readonly id: string
  readonly title: string
  readonly authors: readonly string[]
  readonly keywords: readonly string[]
  readonly abstract: string
}

export type ClaimField = 'title' | 'authors' | 'keywords' | 'any'

/** That a paper holds the word (or, `prefix`, one that begins with it) in that field. */
export type Claim = { readonly field: ClaimField; readonly word: string; readonly prefix?: boolean }

export type Candidate = {
  readonly query: string
  /** Sets of claims, folded. A set that other papers meet as well makes the query ambiguous. */
  readonly claims: readonly (readonly Claim[])[]
  /** How many other papers may meet them all the same: for queries in which order tells. */
  readonly others?: number
  /** Folded words that stand in a row in no other title. */
  readonly run?: readonly string[]
  /** Letters that begin no run of words in another title, and are no word anywhere. */
  readonly acronym?: string
}

/** How many papers hold each word anywhere, and how many in the title. */
export type WordCounts = {
  readonly any: ReadonlyMap<string, number>
  readonly title: ReadonlyMap<string, number>
  readonly papers: number
}

export type KindMaker = (random: Random, target: Target, counts: WordCounts) => Candidate | undefined

export function claimAll(field: ClaimField, words: readonly string[], prefix = false): Claim[] {
  return words.map((word) => (prefix ? { field, word, prefix } : { field, word }))
}

/** What was typed, taken as it stands, the last word perhaps unfinished: should another paper hold just that, it is as good. */
export function claimTyped(words: readonly string[]): Claim[] {
  return words.map((word, index) => ({ field: 'any', word, prefix: index === words.length - 1 }))
}
