// What of a query is looked for in papers' own pages: words without a field, and those of `text:`. Pure.
import { otherNumbers } from '../expand-word.ts'
import { foldWords } from '../fold-text.ts'
import { fullTextOf } from '../full-text.ts'
import type { QueryNode, QueryText } from '../query/query-node.ts'
import { isStopWord, quoted } from '../text-query.ts'

export type PagePart = {
  /** As typed. */
  readonly text: string
  readonly words: readonly string[]
  readonly expression: string
  readonly isPhrase: boolean
}

export type PageQuery = {
  /** Each must be in the paper. */
  readonly parts: readonly PagePart[]
  /** What else the paper's text must be like, and what must not be in it. */
  readonly also: readonly string[]
  readonly without: readonly string[]
  /** What restricts by something else than the text. */
  readonly rest: readonly QueryNode[]
}

/** Beginnings shorter than this are of too many words. */
const SHORTEST_BEGINNING = 4
const MOST_PARTS = 12

/** Whether it is asked for of papers' own pages alone. */
export function isOfPages(node: QueryNode): boolean {
  return node.kind === 'text' && node.field === 'text'
}

export function isPageText(node: QueryNode): boolean {
  switch (node.kind) {
    case 'text':
      return node.field === undefined || node.field === 'text'
    case 'filter':
      return false
    case 'not':
      return isPageText(node.node)
    default:
      return node.nodes.every(isPageText)
  }
}

/**
 * `isOpen`: the last word may be the beginning of one; `isKnown`: whether any page holds a word. Undefined where nothing is
 * to be found in pages.
 */
export function createPageQuery(
  node: QueryNode | undefined,
  isOpen: boolean,
  isKnown: (word: string) => boolean,
): PageQuery | undefined {
  const nodes = node === undefined ? [] : node.kind === 'and' ? node.nodes : [node]
  const texts = nodes.filter((each) => each.kind === 'text').filter(isPageText)
  const others = nodes.filter((each) => each.kind !== 'text' || !isPageText(each))
  const open = isOpen ? texts.at(-1) : undefined
  const parts = texts.flatMap((text) => partsOf(text, text === open, isKnown)).slice(0, MOST_PARTS)
  const telling = parts.filter(({ isPhrase, words }) => isPhrase || !words.every(isStopWord))
  const also: string[] = []
  const without: string[] = []
  const rest: QueryNode[] = []
  for (const other of others) {
    const positive = other.kind === 'not' ? other.node : other
    const expression = isPageText(positive) ? fullTextOf(positive, textExpression) : undefined
    if (expression === undefined) rest.push(other)
    else (other.kind === 'not' ? without : also).push(expression)
  }
  if (telling.length === 0 && also.length === 0) return undefined
  return { parts: telling, also, without, rest }
}

/** A text as it must be in a paper's pages, all of its words; undefined when it has none. */
export function textExpression(text: QueryText): string | undefined {
  const parts = partsOf(text, false)
  return parts.length === 0 ? undefined : parts.map(({ expression }) => `(${expression})`).join(' AND ')
}

/** The whole as one expression. */
export function wholeExpression({ parts, also, without }: PageQuery): string {
  const all = [...parts.map(({ expression }) => expression), ...also].map((each) => `(${each})`).join(' AND ')
  return without.length === 0 ? all : `(${all}) NOT (${without.map((each) => `(${each})`).join(' OR ')})`
}

function partsOf(
  { text, isPhrase }: QueryText,
  isOpen: boolean,
  isKnown: (word: string) => boolean = () => true,
): PagePart[] {
  const words = foldWords(text)
  if (words.length === 0) return []
  // `self-attention` is two words of the index that belong together.
  if (isPhrase || words.length > 1) return [{ text, words, expression: quoted(words), isPhrase: true }]
  return words.map((word) => {
    const forms = [word, ...otherNumbers(word).filter(isKnown)].map((form) => quoted([form]))
    const beginning = isOpen && word.length >= SHORTEST_BEGINNING ? [`${quoted([word])} *`] : []
    return { text, words: [word], expression: [...forms, ...beginning].join(' OR '), isPhrase: false }
  })
}
