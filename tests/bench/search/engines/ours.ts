// The app's own search engine, in the thread that asks.
import { dirname, join } from 'node:path'
import { openSearchEngine } from '../../../../src/main/core/search/search-engine.ts'
import type { Engine } from './engine.ts'

/** Beside the library: what the engine keeps from one start to the next. */
export function cacheDirOf(libraryPath: string): string {
  return join(dirname(libraryPath), 'search-cache')
}

export function openOurs(libraryPath: string): Engine {
  const engine = openSearchEngine({ libraryPath, cacheDir: cacheDirOf(libraryPath) })
  return {
    name: 'Lectern',
    search: (query, limit) => engine.search({ query, limit }).hits.map((hit) => hit.id),
    close: () => {
      engine.keep()
      engine.close()
    },
  }
}
