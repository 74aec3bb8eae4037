// Documents in the file of full texts: each written whole or not at all.

import type { TextSource, TextState } from '../../../shared/full-text-model.ts'
import {
  type FullTextHandle,
  isFullTextDamage,
  openFullTextFile,
  PAGES_A_DOCUMENT,
  removeFullTextFile,
} from '../db/full-text-file.ts'

/** `key` changes with the text: a document of another key is another text. */
export type DocumentKey = { readonly id: string; readonly source: TextSource; readonly key: string }
export type KnownDocument = DocumentKey & { readonly state: TextState }

export type DocumentStore = {
  list(): KnownDocument[]
  put(document: KnownDocument, pages: readonly string[]): void
  remove(document: Pick<DocumentKey, 'id' | 'source'>): void
  /** Puts pieces of the index together, a bounded step at a time. */
  tidy(): void
  close(): void
}

/** What one step of tidying may write, in pages of the index. */
const TIDY_PAGES = 500

export function openDocumentStore(path: string): DocumentStore {
  let handle = openFullTextFile(path)

  /** A file found damaged is made anew, and with it begins anew what is asked of it. */
  function healing<T>(action: (handle: FullTextHandle) => T): T {
    try {
      return action(handle)
    } catch (error) {
      if (!isFullTextDamage(error)) throw error
      handle.close()
      removeFullTextFile(path)
      handle = openFullTextFile(path)
      return action(handle)
    }
  }

  function forget(open: FullTextHandle, { id, source }: Pick<DocumentKey, 'id' | 'source'>): void {
    const number = open
      .prepare('delete from document where paper_id = ? and source = ? returning number')
      .pluck()
      .get(id, source) as number | undefined
    if (number === undefined) return
    const range = [number * PAGES_A_DOCUMENT, (number + 1) * PAGES_A_DOCUMENT - 1]
    for (const table of ['page_fts', 'page'])
      open
        .prepare(`delete from ${table} where ${table === 'page' ? 'key' : 'rowid'} between ? and ?`)
        .run(...range)
    open.prepare('delete from document_fts where rowid = ?').run(number)
  }

  function insert(open: FullTextHandle, document: KnownDocument, pages: readonly string[]): void {
    const { id, source, key, state } = document
    const number = open
      .prepare(
        'insert into document (paper_id, source, key, state, pages) values (?, ?, ?, ?, ?) returning number',
      )
      .pluck()
      .get(id, source, key, state, pages.length) as number
    const texts = pages.slice(0, PAGES_A_DOCUMENT - 1)
    if (texts.every((text) => text === '')) return
    const page = open.prepare('insert into page (key, text) values (?, ?)')
    const indexed = open.prepare('insert into page_fts (rowid, text) values (?, ?)')
    for (const [index, text] of texts.entries()) {
      if (text === '') continue
      const place = number * PAGES_A_DOCUMENT + index + 1
      page.run(place, text)
      indexed.run(place, text)
    }
    open.prepare('insert into document_fts (rowid, text) values (?, ?)').run(number, texts.join('\n'))
  }

  return {
    list: () =>
      healing(
        (open) =>
          open
            .prepare('select paper_id as id, source, key, state from document order by number')
            .all() as KnownDocument[],
      ),
    put: (document, pages) =>
      healing((open) =>
        open
          .transaction(() => {
            forget(open, document)
            insert(open, document, pages)
          })
          .immediate(),
      ),
    remove: (document) => healing((open) => open.transaction(() => forget(open, document)).immediate()),
    tidy: () =>
      healing((open) => {
        for (const table of ['document_fts', 'page_fts'])
          open.prepare(`insert into ${table} (${table}, rank) values ('merge', ?)`).run(TIDY_PAGES)
      }),
    close: () => handle.close(),
  }
}
