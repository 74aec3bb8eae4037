// What the user made of the papers: statuses, tags, collections, and the way back.
import { isoInstant } from '../clock.ts'
import { followTag } from '../follow-tag.ts'
import { listChanges } from '../library/change-list.ts'
import { addToCollection, removeFromCollection, reorderPapers } from '../library/collection-papers.ts'
import { ensureCollection, moveCollection } from '../library/collection-tree.ts'
import {
  createCollection,
  deleteCollection,
  listCollections,
  renameCollection,
  setCollectionQuery,
} from '../library/collections.ts'
import { redo, redoTo, undo, undoTo } from '../library/history.ts'
import { keepPage, setStatus, updateReading } from '../library/reading.ts'
import { readStats } from '../library/stats.ts'
import { deleteTag, mergeTags, renameTag, setTagColor } from '../library/tag-edits.ts'
import { addTag, listTags, readTag, removeTag } from '../library/tags.ts'
import { forgetSearches, listRecentSearches, rememberSearch } from '../search/recent-searches.ts'
import { countSmart } from '../views.ts'
import type { HandlerContext } from './handler-context.ts'

export function libraryHandlers({ os, change, counted, views, services }: HandlerContext) {
  const { db, clock, reads, watch, pdfs } = services
  return {
    reading: {
      setStatus: os.reading.setStatus.handler(async ({ path, input }) => {
        const changed = await change(path, (trx, at) => setStatus(trx, input.ids, input.status, at))
        if (input.status === 'queued') await pdfs.downloads.whenQueued(input.ids)
        return { changed }
      }),
      update: os.reading.update.handler(({ path, input: { id, ...update } }) =>
        counted(change(path, (trx) => updateReading(trx, id, update))),
      ),
      keepPage: os.reading.keepPage.handler(({ input: { id, page } }) =>
        counted(db.write((trx) => keepPage(trx, id, page))),
      ),
    },
    tags: {
      list: os.tags.list.handler(() => listTags(db.read)),
      add: os.tags.add.handler(({ path, input }) =>
        counted(change(path, (trx, at) => addTag(trx, input.ids, input.tag, at))),
      ),
      remove: os.tags.remove.handler(({ path, input }) =>
        counted(change(path, (trx) => removeTag(trx, input.ids, input.tag))),
      ),
      rename: os.tags.rename.handler(async ({ path, input: { tag, name } }) => {
        const renamed = await change(path, async (trx) => {
          const done = await renameTag(trx, tag, name)
          await followTag(trx, tag, done.name)
          return done
        })
        await watch.settle('empty')
        return renamed
      }),
      merge: os.tags.merge.handler(async ({ path, input: { tag, into } }) => {
        const changed = await change(path, async (trx) => {
          const papers = await mergeTags(trx, tag, into)
          await followTag(trx, tag, (await readTag(trx, into)).name)
          return papers
        })
        await watch.settle('empty')
        return { changed }
      }),
      setColor: os.tags.setColor.handler(({ path, input }) =>
        change(path, (trx) => setTagColor(trx, input.tag, input.color)),
      ),
      delete: os.tags.delete.handler(({ path, input }) =>
        counted(change(path, (trx) => deleteTag(trx, input.tag))),
      ),
    },
    collections: {
      list: os.collections.list.handler(() => listCollections(db.read)),
      countFound: os.collections.countFound.handler(({ signal }) => countSmart(views, signal)),
      create: os.collections.create.handler(({ path, input }) =>
        change(path, (trx, at) => createCollection(trx, input, at)),
      ),
      rename: os.collections.rename.handler(({ path, input }) =>
        change(path, (trx) => renameCollection(trx, input.id, input.name)),
      ),
      ensure: os.collections.ensure.handler(({ path, input }) =>
        change(path, (trx, at) => ensureCollection(trx, input, at)),
      ),
      move: os.collections.move.handler(({ path, input: { id, ...move } }) =>
        change(path, (trx) => moveCollection(trx, id, move)),
      ),
      setQuery: os.collections.setQuery.handler(({ path, input }) =>
        change(path, (trx) => setCollectionQuery(trx, input.id, input.query)),
      ),
      delete: os.collections.delete.handler(({ path, input }) =>
        counted(change(path, (trx) => deleteCollection(trx, input.id))),
      ),
      add: os.collections.add.handler(({ path, input }) =>
        counted(change(path, (trx, at) => addToCollection(trx, input.id, input.ids, at))),
      ),
      remove: os.collections.remove.handler(({ path, input }) =>
        counted(change(path, (trx) => removeFromCollection(trx, input.id, input.ids))),
      ),
      reorder: os.collections.reorder.handler(({ path, input: { id, ids, ...beside } }) =>
        counted(change(path, (trx) => reorderPapers(trx, id, ids, beside))),
      ),
    },
    searches: {
      recent: os.searches.recent.handler(() => listRecentSearches(db.read)),
      remember: os.searches.remember.handler(({ input }) =>
        counted(db.write((trx) => rememberSearch(trx, input.query))),
      ),
      forget: os.searches.forget.handler(() => counted(db.write((trx) => forgetSearches(trx)))),
    },
    history: {
      undo: os.history.undo.handler(async () => {
        const undone = await db.write((trx) => undo(trx, isoInstant(clock.now())))
        await watch.settle('empty')
        return undone === undefined ? {} : { undone }
      }),
      redo: os.history.redo.handler(async () => {
        const redone = await db.write((trx) => redo(trx))
        await watch.settle('empty')
        return redone === undefined ? {} : { redone }
      }),
      list: os.history.list.handler(({ input }) => listChanges(db.read, input.limit)),
      undoTo: os.history.undoTo.handler(async ({ input }) => {
        const steps = await db.write((trx) => undoTo(trx, input.id, isoInstant(clock.now())))
        await watch.settle('empty')
        return { steps }
      }),
      redoTo: os.history.redoTo.handler(async ({ input }) => {
        const steps = await db.write((trx) => redoTo(trx, input.id))
        await watch.settle('empty')
        return { steps }
      }),
    },
    library: {
      stats: os.library.stats.handler(() => readStats(db.read)),
      statistics: os.library.statistics.handler(({ input }) =>
        reads.read('statistics', { range: input, now: clock.now() }),
      ),
    },
  }
}
