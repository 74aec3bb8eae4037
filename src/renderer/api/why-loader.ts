// Loads why papers were found, for one answer's matches at a time: rows ask one by one, the core is asked for many.
import type { QueryMatch, Why } from '../../shared/search-model.ts'
import { type BatchLoader, createBatchLoader } from './batch-loader.ts'

/** As many as the contract takes. */
const MAX_MATCHES = 100

export type WhyLoader = (
  id: string,
  matches: readonly QueryMatch[],
  signal: AbortSignal,
) => Promise<Why | null>

export function createWhyLoader(
  load: (ids: string[], matches: QueryMatch[]) => Promise<readonly Why[]>,
): WhyLoader {
  const loaders = new WeakMap<readonly QueryMatch[], BatchLoader<Why>>()
  return (id, matches, signal) => {
    let loader = loaders.get(matches)
    if (loader === undefined) {
      loader = createBatchLoader((ids) => load(ids, matches.slice(0, MAX_MATCHES)))
      loaders.set(matches, loader)
    }
    return loader(id, signal)
  }
}
