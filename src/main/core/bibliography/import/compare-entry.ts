// In what an entry and a paper of the library differ, and a name and a link as the library has them. Pure.
import type { Difference } from '../../../../shared/importing-model.ts'
import { isLocalId } from '../../../../shared/local-id.ts'
import type { ImportEntry, ImportName } from './import-entry.ts'
import { foldTitle } from './near-title.ts'
import type { PaperState } from './read-library.ts'

export function differencesOf(id: string, entry: ImportEntry, state: PaperState): Difference[] {
  const differs: Readonly<Record<Difference, boolean>> = {
    tags: entry.tags.some((tag) => !state.tags.has(tag.toLowerCase())),
    collections: entry.collections.some((path) => !state.collections.has(path.join('\n').toLowerCase())),
    note: !holdsNote(state.note, entry.note),
    status: entry.status !== undefined && entry.status !== state.status,
    rating: entry.rating !== undefined && entry.rating !== state.rating,
    key: entry.key !== '' && entry.key !== state.key,
    details: isLocalId(id) && hasOtherDetails(entry, state),
  }
  return (Object.keys(differs) as Difference[]).filter((name) => differs[name])
}

export function holdsNote(note: string, part: string): boolean {
  const fold = (text: string) => text.replace(/\s+/gu, ' ').trim()
  return fold(note).includes(fold(part))
}

function hasOtherDetails(entry: ImportEntry, state: PaperState): boolean {
  const { title, abstract, authors, publishedAt, link } = detailsOf(entry)
  return (
    (entry.title !== '' && foldTitle(title) !== foldTitle(state.title)) ||
    (abstract !== '' && foldTitle(abstract) !== foldTitle(state.abstract)) ||
    (authors.length > 0 && authors.join('\n') !== state.authors.join('\n')) ||
    (publishedAt !== undefined && publishedAt !== state.publishedAt) ||
    (link !== undefined && link !== state.link)
  )
}

export type Details = {
  readonly title: string
  readonly abstract: string
  readonly authors: readonly string[]
  readonly publishedAt: string | undefined
  readonly link: string | undefined
}

const LONGEST_TITLE = 1000
const LONGEST_LINK = 2000

/** An entry as a paper. One without a title is called by whatever names it. */
export function detailsOf(entry: ImportEntry): Details {
  const { key, doi, url, date, abstract } = entry
  const people = entry.authors.length > 0 ? entry.authors : entry.editors
  const title =
    entry.title || entry.venue || key || url || doi || people.map(displayName).join(', ') || entry.type
  return {
    title: title.slice(0, LONGEST_TITLE),
    abstract,
    authors: people.map(displayName),
    publishedAt: date === undefined ? undefined : `${date}T00:00:00.000Z`,
    link: linkOf(url, doi),
  }
}

/** Only https leaves the window: where an address is older than that, the DOI's resolver says where it is now. */
function linkOf(url: string | undefined, doi: string | undefined): string | undefined {
  const resolver = doi === undefined ? undefined : `https://doi.org/${encodeURI(doi)}`
  const secure = url?.replace(/^http:\/\/(?=(?:dx\.)?doi\.org|arxiv\.org)/i, 'https://')
  const isUsable = secure !== undefined && /^https:\/\/\S+$/i.test(secure) && URL.canParse(secure)
  const link = isUsable ? secure : resolver
  return link === undefined || link.length > LONGEST_LINK ? undefined : link
}

/** "Given Family, Suffix" in the order it is read. */
function displayName({ family, given }: ImportName): string {
  const [first = '', suffix] = given.split(/, (?=[^,]*$)/)
  const name = first === '' ? family : `${first} ${family}`
  return suffix === undefined ? name : `${name}, ${suffix}`
}
