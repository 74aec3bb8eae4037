// Papers as a Markdown list: a line each, the title linked.
import type { BibEntry } from '../bib-entry.ts'
import { displayName } from '../display-name.ts'
import { markdownTarget, markdownText, markdownTitle } from './markdown-text.ts'

const NAMED = 5

export function writeMarkdownList(entries: readonly BibEntry[]): string {
  return entries.map((entry) => `- ${line(entry)}\n`).join('')
}

function line(entry: BibEntry): string {
  const title = markdownTitle(entry.title) || entry.citekey
  const parts = [
    entry.url === undefined ? title : `[${title}](${markdownTarget(entry.url)})`,
    markdownText(authorsOf(entry)),
    entry.date && String(entry.date.year),
    entry.arxivId && `arXiv:${entry.arxivId}`,
  ]
  return parts.filter((part) => part !== undefined && part !== '').join('. ')
}

function authorsOf({ authors, hasMoreAuthors }: BibEntry): string {
  const names = authors.slice(0, NAMED).map(displayName)
  return names.join(', ') + (names.length > 0 && (hasMoreAuthors || authors.length > NAMED) ? ' et al' : '')
}
