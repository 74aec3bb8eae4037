// A saved page's HTML: every link to /papers/ID is about that paper; its title is the heading around such a link, or
// the longest such text; its abstract the paragraphs before the next paper's.
import { isArxivId, withoutVersion } from '../../../shared/arxiv-id.ts'
import { decodeEntities } from '../../../shared/decode-entities.ts'
import type { PageEntry } from './parse-page.ts'

type Found = { id?: string; title: string; isHeading: boolean; abstract: string[] }

/** What is not text of the page. */
const UNSEEN = /<!--[\s\S]*?-->|<(script|style|template|svg|noscript|head)\b[\s\S]*?<\/\1\s*>/gi
const PIECE = /<(a|h[1-6]|p|blockquote)\b([^>]*)>([\s\S]*?)<\/\1\s*>/gi
const PAPER_LINK = /\bhref\s*=\s*["']?[^"'\s>]*\/(?:papers|abs)\/([^"'\s>?#]+)/i
/** Shorter paragraphs are remarks (who submitted it, how many authors). */
const SHORTEST_ABSTRACT = 40

export function parseHtmlPage(html: string): PageEntry[] {
  const pieces = [...html.replace(UNSEEN, ' ').matchAll(PIECE)].map(readPiece)
  // A page with links says by them what is a paper; its other headings are its own.
  const hasIds = pieces.some(({ id }) => id !== undefined)
  const found: Found[] = []
  const byId = new Map<string, Found>()
  for (const { kind, id, text } of pieces) {
    if (kind === 'paragraph') {
      if (text.length >= SHORTEST_ABSTRACT) found.at(-1)?.abstract.push(text)
      continue
    }
    if (id === undefined && (hasIds || kind === 'link' || text === '')) continue
    let entry = id === undefined ? undefined : byId.get(id)
    if (entry === undefined) {
      entry = { ...(id === undefined ? {} : { id }), title: '', isHeading: false, abstract: [] }
      found.push(entry)
      if (id !== undefined) byId.set(id, entry)
    }
    const isHeading = kind === 'heading'
    if (isHeading ? !entry.isHeading : !entry.isHeading && text.length > entry.title.length) {
      entry.title = text
      entry.isHeading = isHeading
    }
  }
  return found
    .filter(({ id, abstract }) => id !== undefined || abstract.length > 0)
    .map(({ id, title, abstract }) => ({
      title,
      ...(abstract.length > 0 ? { abstract: abstract.join('\n\n') } : {}),
      ...(id === undefined ? {} : { id }),
    }))
}

type Piece = {
  readonly kind: 'link' | 'heading' | 'paragraph'
  readonly id: string | undefined
  readonly text: string
}

function readPiece([, tag = '', attributes = '', inner = '']: RegExpExecArray): Piece {
  const kind = /^a$/i.test(tag) ? 'link' : /^h/i.test(tag) ? 'heading' : 'paragraph'
  return { kind, id: idIn(`<${tag}${attributes}>${inner}`), text: textOf(inner) }
}

function idIn(html: string): string | undefined {
  const text = PAPER_LINK.exec(html)?.[1]
  return text !== undefined && isArxivId(text) ? withoutVersion(text) : undefined
}

function textOf(html: string): string {
  return decodeEntities(html.replace(/<[^>]*>/g, ' '))
    .replace(/\s+/g, ' ')
    .trim()
}
