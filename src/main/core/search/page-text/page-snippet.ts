// The stretch of a page that holds most of what was asked for, rarest words first, marked. Pure.
import type { TextRange } from '../../../../shared/search-model.ts'
import { otherNumbers } from '../expand-word.ts'
import { type Token, tokenize } from '../fold-text.ts'
import type { PagePart } from './page-query.ts'

export type Snippet = { readonly text: string; readonly ranges: TextRange[] }

/** Words around what is marked. */
const WORDS = { window: 32, before: 8 } as const

type Match = { readonly first: number; readonly last: number; readonly part: number }

/** `weights`: how telling each part is; `isOpen`: the last part may also be a beginning. */
export function snippetOf(
  text: string,
  parts: readonly PagePart[],
  weights: readonly number[],
  isOpen: boolean,
): Snippet {
  const tokens = tokenize(text)
  const matches = findMatches(tokens, parts, isOpen)
  const from = Math.max(0, bestStart(matches, weights) - WORDS.before)
  const shown = tokens.slice(from, from + WORDS.window)
  const start = from === 0 ? 0 : (shown[0]?.start ?? 0)
  // What ends a sentence is no more to come.
  const isWhole = from + WORDS.window >= tokens.length
  const end = isWhole ? text.length : (shown.at(-1)?.end ?? text.length)
  const [before, after] = [start > 0 ? '… ' : '', end < text.length ? ' …' : '']
  const shift = before.length - start
  return {
    text: `${before}${text.slice(start, end).replaceAll('\n', ' ')}${after}`,
    ranges: matches.flatMap(({ first, last }): TextRange[] => {
      const [head, tail] = [tokens[first], tokens[last]]
      if (!head || !tail || head.start < start || tail.end > end) return []
      return [[head.start + shift, tail.end + shift]]
    }),
  }
}

function findMatches(tokens: readonly Token[], parts: readonly PagePart[], isOpen: boolean): Match[] {
  const forms = parts.map(({ words: [word = ''], isPhrase }) =>
    isPhrase ? new Set([word]) : new Set([word, ...otherNumbers(word)]),
  )
  const matches: Match[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const term = tokens[at]?.term ?? ''
    for (const [part, { words, isPhrase }] of parts.entries()) {
      const isBeginning =
        isOpen && !isPhrase && part === parts.length - 1 && term.startsWith(words[0] ?? '\0')
      if (!forms[part]?.has(term) && !isBeginning) continue
      if (isPhrase && !words.every((word, offset) => tokens[at + offset]?.term === word)) continue
      matches.push({ first: at, last: at + words.length - 1, part })
      at += words.length - 1
      break
    }
  }
  return matches
}

/** Where the window begins that holds the most telling parts, each counted once; among equals the closest together. */
function bestStart(matches: readonly Match[], weights: readonly number[]): number {
  let best = { start: 0, score: -1 }
  for (const [index, { first }] of matches.entries()) {
    const seen = new Set<number>()
    let score = 0
    let last = first
    for (let next = index; next < matches.length; next += 1) {
      const match = matches[next]
      if (match === undefined || match.last >= first + WORDS.window - WORDS.before) break
      if (seen.has(match.part)) continue
      seen.add(match.part)
      score += weights[match.part] ?? 0
      last = match.last
    }
    score -= (last - first) * 0.001
    if (score > best.score) best = { start: first, score }
  }
  return best.start
}
