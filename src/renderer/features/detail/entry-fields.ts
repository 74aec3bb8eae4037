// A local entry as the texts of its form, and back. Pure.
import type { LocalChange } from '../../../shared/adding-model.ts'
import type { PaperDetail } from '../../../shared/model.ts'
import type { EntryFields } from '../../state/entry-drafts.ts'

export function fieldsOf({ title, authors, abstract, publishedAt, projectPage }: PaperDetail): EntryFields {
  return {
    title,
    authors: authors.map(({ name }) => name).join('\n'),
    abstract,
    date: publishedAt?.slice(0, 10) ?? '',
    // An address that nothing could be made of became the title: it is the link, most likely.
    link: projectPage ?? (isLink(title) ? title : ''),
  }
}

export function changeOf(id: string, { title, authors, abstract, date, link }: EntryFields): LocalChange {
  return {
    id,
    title: title.trim(),
    authors: authors
      .split(/[\n;]/)
      .map((name) => name.replace(/\s+/g, ' ').trim())
      .filter((name) => name !== ''),
    abstract: abstract.trim(),
    publishedAt: date,
    link: link.trim(),
  }
}

/** Whether it can be stored; a link need not be there, but must be one. */
export function isComplete({ title, link }: EntryFields): boolean {
  return title.trim() !== '' && isLinkOrNone(link)
}

export function isLinkOrNone(link: string): boolean {
  return link.trim() === '' || isLink(link.trim())
}

function isLink(text: string): boolean {
  return /^https:\/\/\S+\.\S+$/.test(text) && URL.canParse(text)
}
