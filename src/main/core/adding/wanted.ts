// What a text and a saved page ask for, as one list: papers by id, and texts that name none. Pure.
import { createHash } from 'node:crypto'
import type { AddRequest } from '../../../shared/adding-model.ts'
import { LOCAL_PREFIX } from '../../../shared/local-id.ts'
import { foldTitle } from './fold-title.ts'
import { isHtml, type PageEntry, parsePage } from './parse-page.ts'
import { parseReferences } from './parse-references.ts'

export type Wanted = {
  /** An arXiv id; or, for a text that names no paper, a local id made of it: the same text again has the same. */
  readonly id: string
  readonly title: string
  readonly abstract: string
}

const LONGEST_TITLE = 1000

/** Everything asked for, each once, in order. */
export function readWanted({ text, page }: AddRequest): Wanted[] {
  const wanted = new Map<string, Wanted>()
  const all = [...readText(text), ...(page === undefined ? [] : readPage(page))]
  for (const each of all) if (!wanted.has(each.id)) wanted.set(each.id, each)
  return [...wanted.values()]
}

function readText(text: string): Wanted[] {
  if (isHtml(text)) return readPage(text)
  const { ids, leftovers } = parseReferences(text)
  // Titles with their abstracts can be pasted as well as saved.
  const entries = ids.length === 0 ? parsePage(text) : []
  if (entries.length > 0) return entries.flatMap(fromEntry)
  return [...ids.map(byId), ...leftovers.flatMap((title) => fromEntry({ title }))]
}

function readPage(page: string): Wanted[] {
  const entries = parsePage(page)
  // A page that is a mere list of addresses names its papers too.
  return entries.length > 0 ? entries.flatMap(fromEntry) : parseReferences(page).ids.map(byId)
}

function byId(id: string): Wanted {
  return { id, title: '', abstract: '' }
}

function fromEntry({ id, title, abstract = '' }: PageEntry): Wanted[] {
  if (id !== undefined) return [{ id, title, abstract }]
  const key = foldTitle(title)
  if (key === '') return []
  const hash = createHash('sha256').update(key).digest('hex').slice(0, 12)
  return [{ id: `${LOCAL_PREFIX}${hash}`, title: title.slice(0, LONGEST_TITLE), abstract }]
}
