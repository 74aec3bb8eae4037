// The newest papers that lack some words. The index lists all papers that hold one, which takes as long as the words are
// common and the library large: beyond a measure, only the newest papers are looked at, and their texts themselves.
import { positiveTexts } from './divide-query.ts'
import { otherNumbers } from './expand-word.ts'
import { foldWords } from './fold-text.ts'
import type { QueryNode, QueryText } from './query/query-node.ts'
import type { PaperTexts, SearchIndex } from './search-index.ts'
import type { Vocabulary } from './vocabulary.ts'

/** The index lists about ten thousand a millisecond. */
const MOST_LISTED = 400_000
const LOOKED_AT_ONCE = 300
const MOST_LOOKED_AT = 1500

/** Whether listing all papers that hold what is excluded would take too long. */
export function areTooCommon(excluded: readonly QueryNode[], vocabulary: Vocabulary): boolean {
  const words = excluded.flatMap(positiveTexts).flatMap(({ text }) => foldWords(text).flatMap(formsOf))
  return words.reduce((sum, word) => sum + vocabulary.count(word), 0) > MOST_LISTED
}

/** Papers that hold none of the excluded, newest day first: `most` of them, or what there is among the newest. */
export function findNewestWithout(
  index: Pick<SearchIndex, 'newest'>,
  excluded: readonly QueryNode[],
  most: number,
): number[] {
  const found: number[] = []
  for (let from = 0; found.length < most && from < MOST_LOOKED_AT; from += LOOKED_AT_ONCE) {
    const papers = index.newest(LOOKED_AT_ONCE, from)
    if (papers.length === 0) break
    for (const paper of papers) {
      const texts = foldTexts(paper)
      if (!excluded.some((node) => holds(texts, node))) found.push(paper.number)
    }
  }
  return found.slice(0, most)
}

const formsOf = (word: string): string[] => [word, ...otherNumbers(word)]

/** The folded words of each field. */
type FoldedTexts = Readonly<Record<'title' | 'author' | 'keyword' | 'abstract', readonly string[]>>

function foldTexts({ title, authors, keywords, abstract }: PaperTexts): FoldedTexts {
  return {
    title: foldWords(title),
    author: foldWords(authors),
    keyword: foldWords(keywords),
    abstract: foldWords(abstract),
  }
}

function holds(texts: FoldedTexts, node: QueryNode): boolean {
  switch (node.kind) {
    case 'text':
      return holdsText(texts, node)
    case 'not':
      return !holds(texts, node.node)
    case 'and':
      return node.nodes.every((each) => holds(texts, each))
    case 'or':
      return node.nodes.some((each) => holds(texts, each))
    case 'filter':
      // No text says it, and so none holds it: what excludes by a filter is a condition, and does not come here.
      return false
  }
}

function holdsText(texts: FoldedTexts, { field, text, isPhrase }: QueryText): boolean {
  const words = foldWords(text)
  const fields =
    field === undefined ? Object.values(texts) : field === 'note' || field === 'text' ? [] : [texts[field]]
  if (!isPhrase)
    return words.every((word) => formsOf(word).some((form) => fields.some((held) => held.includes(form))))
  return fields.some((held) =>
    held.some((_word, at) => words.every((word, offset) => held[at + offset] === word)),
  )
}
