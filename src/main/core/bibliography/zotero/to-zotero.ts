// An entry as an item of Zotero's own, as its browser connector sends them.
import { compact } from '../../db/convert.ts'
import type { BibEntry } from '../bib-entry.ts'
import { entryNote } from '../entry-note.ts'
import { isoDate } from '../iso-date.ts'
import type { PublishedWork } from '../published-work.ts'
import { plainTitle } from '../tex/plain-title.ts'

export type ZoteroItem = Readonly<Record<string, unknown>>

export function toZotero(entry: BibEntry): ZoteroItem {
  const { arxivId, authors, citekey, date, reader, work } = entry
  const note = entryNote(entry)
  const creatorType = work?.isEdited ? 'editor' : 'author'
  return {
    id: entry.id,
    // Kinds of imported works go by Zotero's names.
    itemType: work?.type ?? (arxivId === undefined ? 'manuscript' : 'preprint'),
    title: plainTitle(entry.title),
    creators: authors.map((name) =>
      name.kind === 'whole'
        ? { lastName: name.text, fieldMode: 1, creatorType }
        : {
            firstName: [name.given, name.suffix]
              .filter((part) => part !== undefined && part !== '')
              .join(', '),
            lastName: name.family,
            creatorType,
          },
    ),
    ...(date && { date: isoDate(date) }),
    abstractNote: entry.abstract,
    ...(entry.url !== undefined && { url: entry.url }),
    ...(arxivId !== undefined && { DOI: entry.doi, repository: 'arXiv', archiveID: `arXiv:${arxivId}` }),
    ...(work !== undefined && { ...workFields(work), ...(entry.doi !== undefined && { DOI: entry.doi }) }),
    // Better BibTeX reads the key here, and so both cite alike.
    extra: [`Citation Key: ${citekey}`, ...(note === '' ? [] : [note])].join('\n'),
    tags: reader.tags.map((tag) => ({ tag })),
    notes: [],
    attachments: [],
    seeAlso: [],
    complete: true,
  }
}

const VENUES: Readonly<Partial<Record<PublishedWork['type'], string>>> = {
  journalArticle: 'publicationTitle',
  magazineArticle: 'publicationTitle',
  newspaperArticle: 'publicationTitle',
  book: 'publisher',
  bookSection: 'bookTitle',
  encyclopediaArticle: 'encyclopediaTitle',
  conferencePaper: 'proceedingsTitle',
  thesis: 'university',
  report: 'institution',
}

function workFields({ type, venue, fields }: PublishedWork): ZoteroItem {
  const { volume, number, pages, edition, series, publisher, address, isbn } = fields
  const venueField = VENUES[type]
  return compact({
    volume,
    [type === 'report' ? 'reportNumber' : 'issue']: number,
    pages,
    edition,
    series,
    publisher,
    place: address,
    ISBN: isbn,
    ...(venueField !== undefined && { [venueField]: venue }),
  })
}
