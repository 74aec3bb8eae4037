// A paper's annotations as Markdown, by page: what is marked as quotes, comments under them. English, as all that is
// exported. Pure.
import type { Annotation } from './annotations-model.ts'
import { markdownParagraphs } from './escape-markdown.ts'

export type Marked = Pick<Annotation, 'kind' | 'color' | 'version' | 'page' | 'text' | 'comment'>

/** The address of a page, where it has one. */
export type PageLink = (version: number, page: number) => string | undefined

/** A page of arXiv's PDF: of the version that was marked, for another one's pages are others. */
export function arxivPageLink(site: string, id: string): PageLink {
  return (version, page) => `${site}/pdf/${id}${version === 0 ? '' : `v${version}`}#page=${page}`
}

/** `marks` are in order. Blocks, each with its line's end, and empty lines between; empty where there are none. */
export function annotationsMarkdown(marks: readonly Marked[], linkOf: PageLink, level: number): string {
  const hasVersions = new Set(marks.map(({ version }) => version)).size > 1
  const blocks = marks.flatMap((mark, index) => {
    const before = marks[index - 1]
    const isSamePage = before?.page === mark.page && before.version === mark.version
    return [...(isSamePage ? [] : [heading(mark, linkOf, level, hasVersions)]), ...blocksOf(mark)]
  })
  return blocks.map((block) => `${block}\n`).join('\n')
}

function heading({ version, page }: Marked, linkOf: PageLink, level: number, hasVersions: boolean): string {
  const name = `Page ${page}${hasVersions && version > 0 ? ` of version ${version}` : ''}`
  const link = linkOf(version, page)
  return `${'#'.repeat(level)} ${link === undefined ? name : `[${name}](${link})`}`
}

function blocksOf(mark: Marked): string[] {
  const label = labelOf(mark)
  // The words as they run on the page: where its lines end is no matter.
  const quoted = markdownParagraphs(mark.text).map((lines) => lines.join(' '))
  const comment = markdownParagraphs(mark.comment).map((lines) => lines.join('  \n'))
  const [first, ...rest] = comment
  if (quoted.length === 0) {
    const start = [label, first].filter((part) => part !== undefined && part !== '').join(' ')
    return [start, ...rest]
  }
  const last = quoted.length - 1
  const withLabel = quoted.map((text, index) => (index === last && label !== '' ? `${text} ${label}` : text))
  return [withLabel.map((text) => `> ${text}`).join('\n>\n'), ...comment]
}

/** What the text alone does not say: its colour unless it is the usual one, and what it is unless it is a highlight. */
function labelOf({ kind, color }: Marked): string {
  const what = [
    ...(kind === 'highlight' ? [] : [kind === 'underline' ? 'underlined' : kind]),
    ...(color === 'yellow' ? [] : [color]),
  ]
  return what.length === 0 ? '' : `*(${what.join(', ')})*`
}
