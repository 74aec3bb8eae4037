// Papers near another: those that share its rarest words.
import { foldWords } from './fold-text.ts'
import type { SearchIndex } from './search-index.ts'
import { quoted } from './text-query.ts'
import type { Vocabulary } from './vocabulary.ts'

/** So many of the most telling words are asked for. */
const WORDS_ASKED = 14
/** Per word, so many papers at most: those added last. */
const PAPERS_PER_WORD = 1500
/** A word of the title tells more of a paper than one of its abstract. */
const TITLE_WEIGHT = 2.5
/** In more than this share of the papers, a word tells nothing. */
const COMMON_SHARE = 0.05

/** Numbers with a score, nearest first. */
export function findSimilar(
  index: SearchIndex,
  vocabulary: Vocabulary,
  number: number,
  most: number,
): { number: number; score: number }[] {
  const [paper] = index.papersAfter(number - 1, 1)
  if (!paper || paper.number !== number) return []
  const papers = index.highestNumber()
  const weights = tellingWords(paper, vocabulary, papers)
  const scores = new Map<number, number>()
  for (const [word, weight] of weights) {
    for (const other of index.match('paper_fts', quoted([word]), PAPERS_PER_WORD)) {
      if (other !== number) scores.set(other, (scores.get(other) ?? 0) + weight)
    }
  }
  const total = weights.reduce((sum, [, weight]) => sum + weight, 0) || 1
  return [...scores]
    .sort((a, b) => b[1] - a[1] || b[0] - a[0])
    .slice(0, most)
    .map(([other, score]) => ({ number: other, score: score / total }))
}

function tellingWords(
  { title, keywords, abstract }: { title: string; keywords: string; abstract: string },
  vocabulary: Vocabulary,
  papers: number,
): [word: string, weight: number][] {
  const weights = new Map<string, number>()
  const inHead = new Set([...foldWords(title), ...foldWords(keywords)])
  const counts = new Map<string, number>()
  for (const word of foldWords(`${title}\n${keywords}\n${abstract}`))
    counts.set(word, (counts.get(word) ?? 0) + 1)
  for (const [word, count] of counts) {
    const held = vocabulary.count(word)
    // A word of this paper alone leads nowhere, a common one everywhere.
    if (word.length < 3 || held < 2 || held > Math.max(20, papers * COMMON_SHARE)) continue
    const rarity = Math.log(1 + papers / held)
    weights.set(word, rarity * (1 + Math.log(count)) * (inHead.has(word) ? TITLE_WEIGHT : 1))
  }
  return [...weights].sort((a, b) => b[1] - a[1]).slice(0, WORDS_ASKED)
}
