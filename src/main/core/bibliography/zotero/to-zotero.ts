// An entry as an item of Zotero's own, as its browser connector sends them.
import type { BibEntry } from '../bib-entry.ts'
import { entryNote } from '../entry-note.ts'
import { isoDate } from '../iso-date.ts'
import { plainTitle } from '../tex/plain-title.ts'

export type ZoteroItem = Readonly<Record<string, unknown>>

export function toZotero(entry: BibEntry): ZoteroItem {
  const { arxivId, authors, citekey, date, reader } = entry
  const note = entryNote(entry)
  return {
    id: entry.id,
    itemType: arxivId === undefined ? 'manuscript' : 'preprint',
    title: plainTitle(entry.title),
    creators: authors.map((name) =>
      name.kind === 'whole'
        ? { lastName: name.text, fieldMode: 1, creatorType: 'author' }
        : {
            firstName: [name.given, name.suffix]
              .filter((part) => part !== undefined && part !== '')
              .join(', '),
            lastName: name.family,
            creatorType: 'author',
          },
    ),
    ...(date && { date: isoDate(date) }),
    abstractNote: entry.abstract,
    ...(entry.url !== undefined && { url: entry.url }),
    ...(arxivId !== undefined && { DOI: entry.doi, repository: 'arXiv', archiveID: `arXiv:${arxivId}` }),
    // Better BibTeX reads the key here, and so both cite alike.
    extra: [`Citation Key: ${citekey}`, ...(note === '' ? [] : [note])].join('\n'),
    tags: reader.tags.map((tag) => ({ tag })),
    notes: [],
    attachments: [],
    seeAlso: [],
    complete: true,
  }
}
