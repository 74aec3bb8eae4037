// Plain Fuse.js over titles, as apps put it over a list; extended search takes a query's words one by one, and then the
// default, by which a word counts only near a title's beginning, would make no sense.
import SQLite from 'better-sqlite3'
import Fuse from 'fuse.js'
import type { Engine } from './engine.ts'

type Titled = { readonly id: string; readonly title: string }

export function openFuse(libraryPath: string, useExtendedSearch: boolean): Engine {
  const db = new SQLite(libraryPath, { readonly: true })
  const papers = db.prepare('select id, title from paper order by number').all() as Titled[]
  db.close()
  const fuse = new Fuse(papers, {
    keys: ['title'],
    ...(useExtendedSearch ? { useExtendedSearch, ignoreLocation: true } : {}),
  })
  return {
    name: useExtendedSearch ? 'Fuse.js, extended' : 'Fuse.js',
    search: (query, limit) => fuse.search(query, { limit }).map(({ item }) => item.id),
    close: () => undefined,
  }
}
