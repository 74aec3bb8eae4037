// A paper of the library as a bibliographic entry: the one place where what a paper is gets decided, for all formats.
import type { Marked } from '../../../shared/annotations-markdown.ts'
import { isLocalId } from '../../../shared/local-id.ts'
import type { Status } from '../../../shared/model.ts'
import { compact } from '../db/convert.ts'
import type { BibEntry } from './bib-entry.ts'
import { foldSpace } from './fold-space.ts'
import { type Imported, makeWork } from './published-work.ts'
import { type NameParts, splitName } from './split-name.ts'

/** What arXiv says of a paper, as far as a bibliography wants it. */
export type ArxivFacts = {
  readonly primaryCategory?: string | undefined
  readonly doi?: string | undefined
  readonly journalRef?: string | undefined
}

export type EntrySource = {
  readonly id: string
  readonly title: string
  /** Visible names in order, "First Last" as the feed has them. */
  readonly authors: readonly string[]
  /** ISO instant; the day is taken in UTC. */
  readonly publishedAt?: string | undefined
  readonly abstract?: string | undefined
  readonly isWithdrawn?: boolean | undefined
  readonly codeUrl?: string | undefined
  readonly status?: Status | undefined
  readonly rating?: number | undefined
  readonly tags?: readonly string[] | undefined
  readonly note?: string | undefined
  /** In reading order. */
  readonly annotations?: readonly Marked[] | undefined
  /** What an imported file said of it. */
  readonly imported?: Imported | undefined
}

/** "et al." and its like stand for names that are not given; anywhere but last they are names. */
const MORE = /^(?:and |& )?(?:others|et[ .]al\.?)$/i

export function makeEntry(source: EntrySource, citekey: string, facts: ArxivFacts = {}): BibEntry {
  const { id, publishedAt, imported = {} } = source
  const names: NameParts[] = []
  let last = ''
  for (const author of source.authors) {
    const parts = splitName(author)
    if (parts === undefined) continue
    names.push(parts)
    last = author
  }
  const hasMoreAuthors = names.length > 1 && MORE.test(foldSpace(last))
  if (hasMoreAuthors) names.pop()
  const isLocal = isLocalId(id)
  const work = isLocal ? makeWork({ ...imported, venue: publisherVenue(imported) }) : undefined
  return compact({
    citekey,
    id,
    arxivId: isLocal ? undefined : id,
    arxivClass: isLocal ? undefined : facts.primaryCategory,
    title: foldSpace(source.title),
    authors: names,
    hasMoreAuthors,
    date: readDate(publishedAt, isLocal ? imported.marks?.precision : undefined),
    doi: facts.doi ?? publisherDoi(imported) ?? (isLocal ? address(imported.doi) : `10.48550/arXiv.${id}`),
    url: isLocal ? address(imported.url) : `https://arxiv.org/abs/${id}`,
    journalRef: facts.journalRef ?? (work === undefined ? publisherVenue(imported) : undefined),
    work,
    abstract: foldSpace(source.abstract ?? ''),
    isWithdrawn: source.isWithdrawn ?? false,
    codeUrl: source.codeUrl,
    reader: {
      status: source.status ?? 'inbox',
      rating: source.rating ?? 0,
      tags: source.tags ?? [],
      note: source.note ?? '',
      annotations: source.annotations ?? [],
    },
  })
}

/** arXiv's own is for everybody to see from the id. */
function publisherDoi({ doi }: Imported): string | undefined {
  return doi !== undefined && /^10\.48550\//i.test(doi) ? undefined : address(doi)
}

/** As it may stand in any file: what would end a field, or could be no part of an address, is written by its code. */
function address(text: string | undefined): string | undefined {
  return text?.trim().replace(/[\s{}\\"<>^`|]/gu, (character) => encodeURIComponent(character))
}

/** Reference managers file preprints under arXiv as if it were a journal. */
function publisherVenue({ venue }: Imported): string | undefined {
  return venue !== undefined && /\barxiv\b|^corr$/i.test(venue) ? undefined : venue
}

/** A file that gives no day or month is kept with the first one; where that was changed since, all of it is known. */
function readDate(instant: string | undefined, precision: string | undefined): BibEntry['date'] {
  const date = new Date(instant ?? Number.NaN)
  if (Number.isNaN(date.getTime())) return undefined
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]
  if (precision === 'year' && month === 1 && day === 1) return { year }
  if (precision === 'month' && day === 1) return { year, month }
  return { year, month, day }
}
