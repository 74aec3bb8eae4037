// A saved page's text: a title, then the paragraph that is its abstract. What else such a page shows (votes, who submitted
// it, how many authors) is passed over.
import { isProse } from './is-prose.ts'
import type { PageEntry } from './parse-page.ts'
import { parseReferences } from './parse-references.ts'
import { unwrapBlock } from './unwrap-block.ts'

const REMARKS =
  /^(?:[\d.,]+[km]?|submitted by\b.*|by\b.{0,80}|published (?:on|at)\b.*|[·•-]?\s*\d+ (?:authors?|comments?|upvotes?)|(?:abstract|upvotes?|view (?:pdf|paper)|pdf|daily papers|papers|new|trending|[·•-]))$/i
const LONGEST_TITLE = 300

export function parseTextPage(text: string): PageEntry[] {
  const entries: { title: string; abstract: string[]; id?: string }[] = []
  let title: string | undefined
  for (const piece of piecesOf(text)) {
    if (isProse(piece)) {
      // A paragraph behind another belongs to the same abstract.
      if (title !== undefined) entries.push(entryOf(title, piece))
      else entries.at(-1)?.abstract.push(piece)
      title = undefined
    } else {
      title = piece.length <= LONGEST_TITLE && /\p{L}/u.test(piece) ? piece : undefined
    }
  }
  return entries.map(({ abstract, ...entry }) => ({ ...entry, abstract: abstract.join('\n\n') }))
}

function entryOf(title: string, abstract: string): { title: string; abstract: string[]; id?: string } {
  const [id] = parseReferences(title).ids
  return { title, abstract: [abstract], ...(id === undefined ? {} : { id }) }
}

/** Titles and paragraphs, each on one line. */
function piecesOf(text: string): string[] {
  const pieces: string[] = []
  for (const block of text.split(/(?:\r?\n[ \t]*){2,}/)) {
    const lines = block
      .split(/\r?\n/)
      .map((line) => line.replace(/\s+/g, ' ').trim())
      .filter((line) => line !== '' && !REMARKS.test(line))
    const hasTitle = pieces.length > 0 && !isProse(pieces.at(-1) ?? '')
    pieces.push(...(isWrapped(lines) ? unwrapBlock(lines, hasTitle) : lines))
  }
  return pieces
}

/** Lines of which none is much longer than a screen's are paragraphs broken up; longer ones are paragraphs themselves. */
function isWrapped(lines: readonly string[]): boolean {
  if (lines.length < 2 || lines.some((line) => line.length > 120)) return false
  return lines.length === 2 || !lines.slice(1, -1).every(isProse)
}
