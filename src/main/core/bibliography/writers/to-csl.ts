// An entry as CSL-JSON has it: https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables
import type { BibEntry } from '../bib-entry.ts'
import { entryNote } from '../entry-note.ts'
import { splitParticle } from '../split-particle.ts'
import { plainTitle } from '../tex/plain-title.ts'

export type CslName = {
  readonly family?: string
  readonly given?: string
  readonly suffix?: string
  readonly 'non-dropping-particle'?: string
  readonly literal?: string
}

export type CslItem = {
  readonly id: string
  readonly type: 'article' | 'document'
  readonly 'citation-key': string
  readonly title?: string
  readonly author?: readonly CslName[]
  readonly issued?: { readonly 'date-parts': readonly [readonly [number, number, number]] }
  readonly publisher?: string
  readonly number?: string
  readonly DOI?: string
  readonly URL?: string
  readonly abstract?: string
  readonly note?: string
}

export function toCsl(entry: BibEntry): CslItem {
  const { citekey, arxivId, date, doi, url } = entry
  const authors = [...entry.authors.map(cslName), ...(entry.hasMoreAuthors ? [{ literal: 'et al.' }] : [])]
  const title = plainTitle(entry.title)
  const note = entryNote(entry)
  return {
    id: citekey,
    // CSL's type for a preprint.
    type: arxivId === undefined ? 'document' : 'article',
    'citation-key': citekey,
    ...(title !== '' && { title }),
    ...(authors.length > 0 && { author: authors }),
    ...(date && { issued: { 'date-parts': [[date.year, date.month, date.day]] } }),
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
