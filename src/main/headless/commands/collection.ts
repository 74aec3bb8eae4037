// `lectern collection`: makes collections, files papers in them, lists them.
import type { Collection } from '../../../shared/model.ts'
import { createCollection, findCollection, splitPath } from '../collection-path.ts'
import { defineCommand, type Run } from '../command.ts'
import { UsageError } from '../failures.ts'
import { formatTable } from '../format-table.ts'
import { refuseWords } from '../option-values.ts'
import { collectIds, countPapers, requireIds } from '../paper-ids.ts'

type Words = readonly string[]

export const collectionCommand = defineCommand({
  name: 'collection',
  usage: [
    'collection create NAME',
    'collection add NAME ID...',
    'collection remove NAME ID...',
    'collection list',
    'collection rename NAME NEWNAME',
    'collection move NAME PARENT',
    'collection delete NAME',
  ],
  summary: 'file papers in collections',
  notes:
    'A/B names the collection B inside A, and create makes A too if it is missing. Move takes / for the top level. Instead of IDs, - reads them from stdin. ' +
    'Deleting a collection deletes those inside it, and never a paper.',
  options: {},
  prepare(_values, [verb, ...rest]) {
    const prepareVerb = verb !== undefined && Object.hasOwn(VERBS, verb) ? VERBS[verb] : undefined
    if (prepareVerb === undefined) {
      throw new UsageError(`collection knows these things to do: ${Object.keys(VERBS).join(', ')}`)
    }
    return prepareVerb(rest)
  },
})

const VERBS: Readonly<Record<string, (words: Words) => Run>> = {
  create: prepareCreate,
  add: (words) => prepareFiling('add', words),
  remove: (words) => prepareFiling('remove', words),
  list: prepareList,
  rename: prepareRename,
  move: prepareMove,
  delete: prepareDelete,
}

/** The path that the words begin with, checked, and the words after it. */
function takePath([path, ...rest]: Words): { path: string; rest: Words } {
  if (path === undefined) throw new UsageError('no collection given')
  splitPath(path)
  return { path, rest }
}

function prepareCreate(words: Words): Run {
  const { path, rest } = takePath(words)
  refuseWords(rest)
  return async ({ core, output }) => {
    const created = await createCollection(core.client, path)
    await output.answer(created, (collection) => `Collection "${collection.path}" is there.\n`)
  }
}

function prepareFiling(verb: 'add' | 'remove', words: Words): Run {
  const { path, rest } = takePath(words)
  requireIds(rest)
  return async ({ core, host, output }) => {
    const { id, path: name } = await findCollection(core.client, path)
    const ids = await collectIds(rest, host)
    const result = await core.client.collections[verb]({ id, ids })
    const did = verb === 'add' ? 'filed in' : 'taken out of'
    await output.answer(result, ({ changed }) =>
      changed === 0 ? 'Nothing changed.\n' : `${countPapers(changed)} ${did} "${name}".\n`,
    )
  }
}

function prepareList(words: Words): Run {
  refuseWords(words)
  return async ({ core, output }) => {
    await output.answer(await core.client.collections.list(), (collections) =>
      collections.length === 0 ? 'No collections.\n' : collectionTable(collections, output.width),
    )
  }
}

function collectionTable(collections: readonly Collection[], width: number | undefined): string {
  return formatTable(
    [
      { title: 'COLLECTION', text: ({ path }) => path, flexible: true },
      { title: 'PAPERS', text: ({ papers }) => String(papers), align: 'right' },
    ],
    collections,
    width,
  )
}

function prepareRename(words: Words): Run {
  const { path, rest } = takePath(words)
  const [name, ...more] = rest
  if (name === undefined) throw new UsageError('no new name given')
  refuseWords(more)
  if (splitPath(name).length > 1) throw new UsageError('a new name is one name, without /')
  return async ({ core, output }) => {
    const { id, path: before } = await findCollection(core.client, path)
    const renamed = await core.client.collections.rename({ id, name: name.trim() })
    await output.answer(renamed, (collection) => `"${before}" is "${collection.path}" now.\n`)
  }
}

const TOP_LEVEL = '/'

function prepareMove(words: Words): Run {
  const { path, rest } = takePath(words)
  const [into, ...more] = rest
  if (into === undefined) throw new UsageError('no collection given to move it into (/ is the top level)')
  refuseWords(more)
  if (into !== TOP_LEVEL) splitPath(into)
  return async ({ core, output }) => {
    const { id, path: before } = await findCollection(core.client, path)
    const parent = into === TOP_LEVEL ? {} : { parentId: (await findCollection(core.client, into)).id }
    const moved = await core.client.collections.move({ id, ...parent })
    await output.answer(moved, (collection) => `"${before}" is "${collection.path}" now.\n`)
  }
}

function prepareDelete(words: Words): Run {
  const { path, rest } = takePath(words)
  refuseWords(rest)
  return async ({ core, output }) => {
    const { id, path: name } = await findCollection(core.client, path)
    const result = await core.client.collections.delete({ id })
    await output.answer(result, () => `Collection "${name}" is gone; its papers stay in the library.\n`)
  }
}
