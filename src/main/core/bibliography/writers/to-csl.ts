// An entry as CSL-JSON has it: https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables
import type { BibEntry } from '../bib-entry.ts'
import { entryNote } from '../entry-note.ts'
import type { PublishedWork } from '../published-work.ts'
import { splitParticle } from '../split-particle.ts'
import { plainTitle } from '../tex/plain-title.ts'
import { WORK_FORMS } from './work-forms.ts'

export type CslName = {
  readonly family?: string
  readonly given?: string
  readonly suffix?: string
  readonly 'non-dropping-particle'?: string
  readonly literal?: string
}

export type CslItem = {
  readonly id: string
  readonly type: string
  readonly 'citation-key': string
  readonly title?: string
  readonly author?: readonly CslName[]
  readonly editor?: readonly CslName[]
  readonly issued?: { readonly 'date-parts': readonly [readonly number[]] }
  readonly 'container-title'?: string
  readonly 'collection-title'?: string
  readonly publisher?: string
  readonly 'publisher-place'?: string
  readonly genre?: string
  readonly edition?: string
  readonly volume?: string
  readonly issue?: string
  readonly number?: string
  readonly 'chapter-number'?: string
  readonly page?: string
  readonly ISBN?: string
  readonly DOI?: string
  readonly URL?: string
  readonly abstract?: string
  readonly note?: string
}

export function toCsl(entry: BibEntry): CslItem {
  const { citekey, arxivId, date, doi, url, work } = entry
  const authors = [...entry.authors.map(cslName), ...(entry.hasMoreAuthors ? [{ literal: 'et al.' }] : [])]
  const title = plainTitle(entry.title)
  const note = entryNote(entry)
  return {
    id: citekey,
    type: typeOf(entry),
    'citation-key': citekey,
    ...(title !== '' && { title }),
    ...(authors.length > 0 && { [work?.isEdited ? 'editor' : 'author']: authors }),
    ...(date && { issued: { 'date-parts': [datePartsOf(date)] } }),
    ...(work && workOf(work)),
    ...(arxivId !== undefined && { publisher: 'arXiv', number: `arXiv:${arxivId}` }),
    ...(doi !== undefined && { DOI: doi }),
    ...(url !== undefined && { URL: url }),
    ...(entry.abstract !== '' && { abstract: entry.abstract }),
    ...(note !== '' && { note }),
  }
}

function cslName(name: BibEntry['authors'][number]): CslName {
  if (name.kind === 'whole') return { literal: name.text }
  const { particle, name: family } = splitParticle(name.family)
  return {
    family,
    ...(particle !== undefined && { 'non-dropping-particle': particle }),
    ...(name.given !== '' && { given: name.given }),
    ...(name.suffix !== undefined && { suffix: name.suffix }),
  }
}

/** CSL's type for a preprint is "article". */
function typeOf({ arxivId, work }: BibEntry): string {
  if (work !== undefined) return WORK_FORMS[work.type].csl
  return arxivId === undefined ? 'document' : 'article'
}

function datePartsOf({ year, month, day }: NonNullable<BibEntry['date']>): number[] {
  return [year, month, day].flatMap((part) => part ?? [])
}

function workOf({ type, venue = '', fields, editors }: PublishedWork): Partial<CslItem> {
  const { venue: place } = WORK_FORMS[type]
  const isContained = place === 'journal' || place === 'book'
  return Object.fromEntries(
    Object.entries({
      editor: editors.length > 0 ? editors.map(cslName) : undefined,
      'container-title': isContained ? venue : undefined,
      'collection-title': fields.series,
      publisher: fields.publisher ?? (isContained || place === 'note' ? undefined : venue),
      'publisher-place': fields.address,
      genre: fields.kind === 'master' ? 'Master’s thesis' : undefined,
      edition: fields.edition,
      volume: fields.volume,
      [place === 'journal' ? 'issue' : 'number']: fields.number ?? fields.eid,
      'chapter-number': fields.chapter,
      page: fields.pages,
      ISBN: fields.isbn,
    }).filter(([, value]) => value !== undefined && value !== ''),
  )
}
