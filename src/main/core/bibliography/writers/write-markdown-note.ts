// A paper as a Markdown note for a folder of notes (Obsidian's): front matter, then one block that is Lectern's between
// two markers. What stands around the block is its user's; who writes over a note replaces the block alone.
import { stringify } from 'yaml'
import { annotationsMarkdown, arxivPageLink } from '../../../../shared/annotations-markdown.ts'
import type { BibEntry } from '../bib-entry.ts'
import { displayName } from '../display-name.ts'
import { isoDate } from '../iso-date.ts'
import { plainTitle } from '../tex/plain-title.ts'
import { markdownTarget, markdownText, markdownTitle } from './markdown-text.ts'

/** Comments, so that no reader shows them. */
export const NOTE_BEGIN = '<!-- lectern: what is between here and the end is written anew by Lectern -->'
export const NOTE_END = '<!-- lectern: end -->'
const AUTHORS_NAMED = 20

/** The file's name, from the citation key. */
export function noteFileName({ citekey }: BibEntry): string {
  return `${citekey.replace(/[^\p{L}\p{N}._-]/gu, '-').replace(/^\.+/, '')}.md`
}

export function writeMarkdownNote(entry: BibEntry): string {
  return `---\n${stringify(frontMatter(entry), { lineWidth: 0 })}---\n\n${NOTE_BEGIN}\n${block(entry)}${NOTE_END}\n`
}

/** Properties as Obsidian knows them: `tags` without spaces, a date it can sort by. Absent where there is nothing. */
function frontMatter(entry: BibEntry): Record<string, unknown> {
  const { date, reader } = entry
  const all = {
    title: plainTitle(entry.title),
    authors: namedAuthors(entry),
    date: date && isoDate(date),
    citekey: entry.citekey,
    arxiv: entry.arxivId,
    category: entry.arxivClass,
    doi: entry.doi,
    url: entry.url,
    code: entry.codeUrl,
    status: reader.status,
    rating: reader.rating === 0 ? undefined : reader.rating,
    tags: reader.tags.map((tag) => tag.replace(/[\s,#]+/gu, '-')),
  }
  return Object.fromEntries(
    Object.entries(all).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  )
}

function block(entry: BibEntry): string {
  const { abstract, reader } = entry
  const title = markdownTitle(entry.title) || entry.citekey
  const parts = [
    `# ${entry.url === undefined ? title : `[${title}](${markdownTarget(entry.url)})`}`,
    markdownText(namedAuthors(entry).join(', ')),
    abstract && `> ${markdownTitle(abstract)}`,
    // Markdown of the reader's own.
    reader.note.trim().replaceAll('<!--', '<\\!--'),
  ]
  return [...parts.flatMap((part) => (part ? [`${part}\n`] : [])), ...annotationsOf(entry)].join('\n')
}

function annotationsOf({ arxivId, reader }: BibEntry): string[] {
  const linkOf = arxivId === undefined ? () => undefined : arxivPageLink('https://arxiv.org', arxivId)
  const marks = annotationsMarkdown(reader.annotations, linkOf, 3)
  return marks === '' ? [] : ['## Annotations\n', marks]
}

function namedAuthors({ authors, hasMoreAuthors }: BibEntry): string[] {
  const names = authors.slice(0, AUTHORS_NAMED).map(displayName)
  return hasMoreAuthors || authors.length > AUTHORS_NAMED ? [...names, 'et al.'] : names
}
