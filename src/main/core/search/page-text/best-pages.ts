// The pages of one paper that answer a query best, and how close together its words stand there.
import { quoted } from '../text-query.ts'
import type { PageIndex } from './page-index.ts'
import type { PagePart, PageQuery } from './page-query.ts'

const PAGES_SHOWN = 3
/** How close together words count as close, in words. */
const NEAR = 10
const CLOSENESS = { phrase: 2, near: 1.4, page: 1.1, paper: 1 } as const

export type BestPages = { readonly pages: readonly number[]; readonly closeness: number }

/** Pages where all words stand as one, then where they are close, then where they all are, then where any is. */
export function bestPages(index: PageIndex, { parts, also }: PageQuery, document: number): BestPages {
  const pages = new Set<number>()
  const ask = (expression: string) => {
    const found = index.pages(expression, document, PAGES_SHOWN)
    for (const page of found) if (pages.size < PAGES_SHOWN) pages.add(page)
    return found.length > 0
  }
  const each = (parts.length > 0 ? parts.map(({ expression }) => expression) : also).map((one) => `(${one})`)
  if (parts.length < 2) {
    for (const expression of each) ask(expression)
    return { pages: [...pages], closeness: CLOSENESS.paper }
  }
  if (!ask(each.join(' AND '))) {
    ask(each.join(' OR '))
    return { pages: [...pages], closeness: CLOSENESS.paper }
  }
  const near = index.pages(nearExpression(parts), document, PAGES_SHOWN)
  if (near.length === 0) return { pages: [...pages], closeness: CLOSENESS.page }
  const together = index.pages(quoted(parts.flatMap(({ words }) => words)), document, PAGES_SHOWN)
  const best = [...new Set([...together, ...near, ...pages])].slice(0, PAGES_SHOWN)
  return { pages: best, closeness: together.length > 0 ? CLOSENESS.phrase : CLOSENESS.near }
}

function nearExpression(parts: readonly PagePart[]): string {
  return `NEAR(${parts.map(({ words }) => quoted(words)).join(' ')}, ${NEAR})`
}
