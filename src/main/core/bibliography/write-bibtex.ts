// Papers as classic BibTeX: ASCII, one `@misc` each, in the order given. The escaping lives next door.
import { isLocalId } from '../../../shared/local-id.ts'
import type { BibEntry } from './bib-entry.ts'
import { formatName } from './format-name.ts'
import { formatTitle } from './format-title.ts'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const

/**
 * The text of a .bib file; empty for no entries. A field that is not known is left out, and no arXiv category is
 * guessed.
 */
export function writeBibtex(entries: readonly BibEntry[]): string {
  return entries.map(writeEntry).join('\n')
}

function writeEntry(entry: BibEntry): string {
  const published = entry.publishedAt === undefined ? undefined : new Date(entry.publishedAt)
  const isDated = published !== undefined && !Number.isNaN(published.getTime())
  // A local entry is nowhere but here.
  const onArxiv = (value: string) => (isLocalId(entry.id) ? undefined : value)
  const fields: [name: string, value: string | undefined][] = [
    ['author', braced(entry.authors.flatMap((name) => formatName(name) ?? []).join(' and '))],
    ['title', braced(formatTitle(entry.title))],
    ['year', isDated ? braced(String(published.getUTCFullYear())) : undefined],
    // Bare: a macro that each style spells its own way.
    ['month', isDated ? MONTHS[published.getUTCMonth()] : undefined],
    ['eprint', onArxiv(`{${entry.id}}`)],
    ['archiveprefix', onArxiv('{arXiv}')],
    ['doi', onArxiv(`{10.48550/arXiv.${entry.id}}`)],
    ['url', onArxiv(`{https://arxiv.org/abs/${entry.id}}`)],
    // Plain styles print neither eprint, doi nor url: here the reader of those finds the paper. No address, which
    // the styles that do print `url` would then show twice.
    ['howpublished', onArxiv(`{arXiv preprint arXiv:${entry.id}}`)],
    ['note', entry.withdrawn ? '{Withdrawn}' : undefined],
  ]
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : `  ${name} = ${value},\n`))
  return `@misc{${entry.citekey},\n${lines.join('')}}\n`
}

function braced(value: string): string | undefined {
  return value === '' ? undefined : `{${value}}`
}
