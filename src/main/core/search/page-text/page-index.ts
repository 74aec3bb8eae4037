// The index of full texts as searching reads it. It can be absent, damaged, or made anew under one's feet: then it holds
// nothing, until it is there again.
import { statSync } from 'node:fs'
import type { TextSource } from '../../../../shared/full-text-model.ts'
import {
  type FullTextHandle,
  isFullTextDamage,
  openFullTextReader,
  PAGES_A_DOCUMENT,
} from '../../db/full-text-file.ts'

export type PageDocument = { readonly number: number; readonly id: string; readonly source: TextSource }

export type PageIndex = {
  /** Ids of the papers whose text matches. */
  papers(expression: string): string[]
  /** The documents that match, in no order. */
  matching(expression: string): number[]
  /** On how many pages of each document an expression matches; none of those where it does not. */
  pageCounts(expression: string): Map<number, number>
  documents(numbers: readonly number[]): PageDocument[]
  /** Pages of one document that match, in order. */
  pages(expression: string, document: number, most: number): number[]
  text(document: number, page: number): string
  /** In how many documents a word stands. */
  count(word: string): number
  close(): void
}

const PAPERS = `
  select distinct d.paper_id from document_fts f join document d on d.number = f.rowid where document_fts match ?
`
const DOCUMENTS = `
  select d.number, d.paper_id as id, d.source from json_each(?) j join document d on d.number = j.value order by j.key
`
const PAGES = `
  select rowid from page_fts where page_fts match ? and rowid between ? and ? order by rowid limit ?
`

type Reader = { readonly prepare: (sql: string) => ReturnType<FullTextHandle['prepare']>; close(): void }

export function createPageIndex(path: string): PageIndex {
  let reader: Reader | undefined
  let file: string | undefined

  function current(): Reader | undefined {
    const now = identityOf(path)
    if (now === file && reader !== undefined) return reader
    reader?.close()
    reader = undefined
    file = now
    const handle = now === undefined ? undefined : openFullTextReader(path)
    reader = handle && createReader(handle)
    return reader
  }

  function reading<T>(nothing: T, read: (reader: Reader) => T): T {
    try {
      const open = current()
      return open === undefined ? nothing : read(open)
    } catch (error) {
      if (!isFullTextDamage(error)) throw error
      reader?.close()
      reader = undefined
      return nothing
    }
  }

  return {
    papers: (expression) => reading([], ({ prepare }) => prepare(PAPERS).pluck().all(expression) as string[]),
    matching: (expression) =>
      reading([], ({ prepare }) => {
        const sql = 'select rowid from document_fts where document_fts match ?'
        return prepare(sql).pluck().all(expression) as number[]
      }),
    pageCounts: (expression) =>
      reading(new Map(), ({ prepare }) => {
        const keys = prepare('select rowid from page_fts where page_fts match ?').pluck().all(expression)
        const counts = new Map<number, number>()
        for (const key of keys as number[]) {
          const document = Math.floor(key / PAGES_A_DOCUMENT)
          counts.set(document, (counts.get(document) ?? 0) + 1)
        }
        return counts
      }),
    documents: (numbers) =>
      reading([], ({ prepare }) => prepare(DOCUMENTS).all(JSON.stringify(numbers)) as PageDocument[]),
    pages: (expression, document, most) =>
      reading([], ({ prepare }) => {
        const first = document * PAGES_A_DOCUMENT
        const keys = prepare(PAGES)
          .pluck()
          .all(expression, first, first + PAGES_A_DOCUMENT - 1, most)
        return (keys as number[]).map((key) => key - first)
      }),
    text: (document, page) =>
      reading('', ({ prepare }) => {
        const text = prepare('select text from page where key = ?')
          .pluck()
          .get(document * PAGES_A_DOCUMENT + page)
        return typeof text === 'string' ? text : ''
      }),
    count: (word) =>
      reading(0, ({ prepare }) =>
        Number(prepare('select doc from temp.document_terms where term = ?').pluck().get(word) ?? 0),
      ),
    close: () => reader?.close(),
  }
}

function createReader(handle: FullTextHandle): Reader {
  // A view of the index's own terms; a temporary one needs no right to write.
  handle.exec(`create virtual table temp.document_terms using fts5vocab (main, document_fts, row)`)
  const statements = new Map<string, ReturnType<FullTextHandle['prepare']>>()
  return {
    prepare: (sql) => {
      const statement = statements.get(sql) ?? handle.prepare(sql)
      statements.set(sql, statement)
      return statement
    },
    close: () => handle.close(),
  }
}

/** Another file in its place is another one. */
function identityOf(path: string): string | undefined {
  const stats = statSync(path, { throwIfNoEntry: false })
  return stats && `${stats.dev} ${stats.ino}`
}
