// Collections by path (`Thesis/Chapter 2`, case ignored), as the command line names them.
import type { Client } from '../../shared/contract.ts'
import { LecternError } from '../../shared/errors.ts'
import type { Collection } from '../../shared/model.ts'
import { UsageError } from './failures.ts'

/** The names along a path, from the top down. Throws UsageError on an empty one. */
export function splitPath(path: string): string[] {
  const names = path.split('/').map((name) => name.trim())
  if (names.some((name) => name === '')) throw new UsageError(`"${path}" is no collection's path`)
  return names
}

function normalize(path: string): string {
  return path
    .split('/')
    .map((name) => name.trim())
    .join('/')
    .normalize('NFC')
    .toLowerCase()
}

function find(collections: readonly Collection[], path: string): Collection | undefined {
  const wanted = normalize(path)
  return collections.find((collection) => normalize(collection.path) === wanted)
}

/** The collection at a path. Throws not_found. */
export async function findCollection(client: Client, path: string): Promise<Collection> {
  const found = find(await client.collections.list(), path)
  if (found === undefined) throw new LecternError('not_found', { what: 'collection', id: path })
  return found
}

/** Makes the collection at a path, and those above it that are missing. Throws conflict when it is there already. */
export async function createCollection(client: Client, path: string): Promise<Collection> {
  const names = splitPath(path)
  const collections = await client.collections.list()
  const parents = names.map((_, depth) => find(collections, names.slice(0, depth + 1).join('/')))
  const missing = parents.indexOf(undefined)
  if (missing < 0) throw new LecternError('conflict', { what: 'collection', id: path })
  const parent = parents[missing - 1]
  return client.collections.ensure({
    names: names.slice(missing),
    ...(parent === undefined ? {} : { parentId: parent.id }),
  })
}
