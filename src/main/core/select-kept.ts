// What a kept file is of: a target's papers, and the names of collections.
import { LecternError } from '../../shared/errors.ts'
import type { KeptTarget } from '../../shared/kept-model.ts'
import type { ReadDb } from './db/database.ts'
import { listCollections } from './library/collections.ts'
import { resolveSelection, type ViewDeps } from './views.ts'

/** Errors: not_found (a tag that nothing has). */
export async function selectKept(deps: ViewDeps, target: KeptTarget): Promise<readonly string[]> {
  switch (target.kind) {
    case 'collection':
      return resolveSelection(deps, { filter: { collectionId: target.id } })
    case 'query':
      return resolveSelection(deps, { query: target.query })
    case 'all':
      return resolveSelection(deps, { filter: {} })
    case 'tag': {
      const tag = await deps.db
        .selectFrom('tag')
        .select('id')
        .where('name', '=', target.tag)
        .executeTakeFirst()
      // An empty file would take the references out of what is being written.
      if (tag === undefined) throw new LecternError('not_found', { what: 'tag', id: target.tag })
      return resolveSelection(deps, { filter: { tag: target.tag } })
    }
  }
}

export async function collectionPaths(db: ReadDb): Promise<ReadonlyMap<number, string>> {
  return new Map((await listCollections(db)).map(({ id, path }) => [id, path]))
}
