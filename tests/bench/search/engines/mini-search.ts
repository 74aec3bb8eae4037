// MiniSearch over the same fields, set up as its documentation advises for search as one types.
import SQLite from 'better-sqlite3'
import MiniSearch from 'minisearch'
import type { Engine } from './engine.ts'

export function openMiniSearch(libraryPath: string): Engine {
  const index = new MiniSearch({
    fields: ['title', 'authors', 'keywords', 'abstract'],
    searchOptions: { boost: { title: 4, authors: 2 }, fuzzy: 0.2, prefix: true },
  })
  const db = new SQLite(libraryPath, { readonly: true })
  const papers = db.prepare(
    'select id, title, author_names as authors, ai_keywords as keywords, abstract from paper order by number',
  )
  for (const paper of papers.iterate()) index.add(paper)
  db.close()
  return {
    name: 'MiniSearch',
    search: (query, limit) =>
      index
        .search(query)
        .slice(0, limit)
        .map((hit) => String(hit.id)),
    close: () => index.removeAll(),
  }
}
