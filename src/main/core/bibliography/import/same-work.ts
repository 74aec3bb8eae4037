// Whether two descriptions are of one work: near titles and a shared author, and nothing that tells them apart. Pure.
import type { ItemType } from '../../../../shared/importing-model.ts'
import { isArxivDoi } from './find-arxiv-id.ts'
import { areNear } from './near-title.ts'

/** A work as far as it must be known to be told from others. */
export type Work = {
  /** Of the paper that it is. */
  readonly id: string
  readonly title: string
  /** Of {@link title}. */
  readonly folded: string
  /** Family names, folded. Read when they are needed: a library has many. */
  readonly families: () => readonly string[]
  readonly year?: number | undefined
  readonly arxivId?: string | undefined
  readonly doi?: string | undefined
  readonly marks: Readonly<Record<string, string>>
  readonly type?: ItemType | undefined
  readonly key: string
}

/** Years between a preprint and its last appearance in print. */
const YEARS_APART = 4
/** A title of fewer letters says too little by itself: "Introduction", "Editorial". */
const TELLING_LETTERS = 20
const TELLING_NAME = 4
/** What a work is called before and after it is printed. */
const PAPERS: ReadonlySet<ItemType> = new Set<ItemType>([
  'journalArticle',
  'conferencePaper',
  'preprint',
  'document',
  'manuscript',
  'report',
  'webpage',
])

export function isSameWork(a: Work, b: Work): boolean {
  if (a.folded === '' || b.folded === '') return isSameUntitled(a, b)
  return areNear(a.folded, b.folded, a.title, b.title) && shareAuthor(a, b) && !areApart(a, b)
}

/** Without a title there is the key to go by, beside all that is said. */
function isSameUntitled(a: Work, b: Work): boolean {
  if (a.folded !== b.folded || a.key === '' || a.key !== b.key) return false
  return a.year === b.year && a.families().join() === b.families().join() && !areApart(a, b)
}

function shareAuthor(a: Work, b: Work): boolean {
  const [ours, others] = [a.families(), b.families()]
  if (ours.length > 0 && others.length > 0)
    return ours.some((name) => others.some((other) => areFamily(name, other)))
  return a.folded === b.folded && (ours.length === others.length || a.folded.length >= TELLING_LETTERS)
}

/** Particles are part of a family name for one program, and not for the next. */
function areFamily(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return short === long || (short.length >= TELLING_NAME && long.endsWith(short))
}

function areApart(a: Work, b: Work): boolean {
  if (a.arxivId !== undefined && b.arxivId !== undefined && a.arxivId !== b.arxivId) return true
  if (areOtherDois(a.doi, b.doi)) return true
  if (
    a.type !== undefined &&
    b.type !== undefined &&
    a.type !== b.type &&
    !(PAPERS.has(a.type) && PAPERS.has(b.type))
  )
    return true
  const isExact = a.folded === b.folded && a.folded.length >= TELLING_LETTERS
  if (
    a.year !== undefined &&
    b.year !== undefined &&
    Math.abs(a.year - b.year) > (isExact && isPaper(a) && isPaper(b) ? YEARS_APART : 0)
  )
    return true
  return Object.entries(a.marks).some(([name, mark]) => b.marks[name] !== undefined && b.marks[name] !== mark)
}

function isPaper({ type }: Work): boolean {
  return type === undefined || PAPERS.has(type)
}

/** arXiv's own says nothing of where else a work appeared. */
function areOtherDois(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined || isArxivDoi(a) || isArxivDoi(b)) return false
  return a.toLowerCase() !== b.toLowerCase()
}
