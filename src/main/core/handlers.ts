// The contract's procedures, each in a line or two to the service that does it. What procedures of a kind share is in
// procedure-kinds.ts.
import { dequeue, listPending } from './adding/pending.ts'
import { exportPapers } from './bibliography/export-papers.ts'
import { isoInstant } from './clock.ts'
import type { WriteDb } from './db/database.ts'
import { listDays } from './feed/ledger.ts'
import { updateLocal } from './feed/unlisted-papers.ts'
import {
  addToCollection,
  createCollection,
  deleteCollection,
  listCollections,
  removeFromCollection,
  renameCollection,
  setCollectionQuery,
} from './library/collections.ts'
import { countDecidedByDay } from './library/decided-by-day.ts'
import { redo, undo } from './library/history.ts'
import { readPaperDetail } from './library/paper-detail.ts'
import { readPaperHistory } from './library/paper-history.ts'
import { readPaperRows } from './library/paper-rows.ts'
import { setStatus, updateReading } from './library/reading.ts'
import { readStats } from './library/stats.ts'
import { addTag, listTags, removeTag } from './library/tags.ts'
import { implementKinds, toContractError } from './procedure-kinds.ts'
import { forgetSearches, listRecentSearches, rememberSearch } from './search/recent-searches.ts'
import type { Services } from './services.ts'
import { orderView, resolveSelection } from './views.ts'

/** The contract implemented over the services: what every channel serves. */
export function createHandlers(services: Services) {
  const { info, db, clock, feed, adding, search, announcer, errorLog } = services
  const sites = { hub: info.feedEndpoint, arxiv: info.arxivEndpoint }
  const views = { db: db.read, search }
  const os = implementKinds({ announcer, errorLog })

  /** A mutation of user truth: one transaction, one entry of the undo log. */
  const change = <T>(path: readonly string[], action: (trx: WriteDb, at: string) => Promise<T>) => {
    const at = isoInstant(clock.now())
    return db.recordChange(path.join('.'), at, (trx) => action(trx, at))
  }
  const counted = async (changed: Promise<number>) => ({ changed: await changed })
  /** A task's errors come after its call has returned, beyond the reach of the kinds' middleware. */
  async function* task<P, R>(
    path: readonly string[],
    stream: AsyncGenerator<P, R, void>,
  ): AsyncGenerator<P, R, void> {
    try {
      return yield* stream
    } catch (error) {
      throw toContractError(error, path.join('.'), errorLog)
    }
  }

  return os.router({
    app: {
      info: os.app.info.handler(() => info),
      changes: os.app.changes.handler(({ signal }) => announcer.subscribe(signal)),
    },
    papers: {
      order: os.papers.order.handler(async ({ input }) => ({ ids: [...(await orderView(views, input))] })),
      rows: os.papers.rows.handler(({ input }) => readPaperRows(db.read, input.ids)),
      get: os.papers.get.handler(({ input }) => readPaperDetail(db.read, input.id, sites)),
      history: os.papers.history.handler(({ input }) => readPaperHistory(db.read, input.id)),
      search: os.papers.search.handler(async ({ input: { rows, ...asked }, signal }) => {
        const answer = await search.call('search', asked, signal)
        const first = answer.hits.slice(0, rows).map((hit) => hit.id)
        return { ...answer, rows: await readPaperRows(db.read, first) }
      }),
      why: os.papers.why.handler(({ input, signal }) => search.call('why', input, signal)),
      similar: os.papers.similar.handler(({ input, signal }) => search.call('similar', input, signal)),
      add: os.papers.add.handler(({ path, input, signal }) => task(path, adding.add(input, signal))),
      pending: os.papers.pending.handler(() => listPending(db.read)),
      forget: os.papers.forget.handler(({ input }) => counted(db.write((trx) => dequeue(trx, input.ids)))),
      complete: os.papers.complete.handler(({ input }) =>
        counted(db.write((trx) => updateLocal(trx, input, isoInstant(clock.now())))),
      ),
    },
    days: {
      list: os.days.list.handler(async () => {
        const decided = await countDecidedByDay(db.read)
        const days = await listDays(db.read)
        return days.map((day) => ({ ...day, inbox: Math.max(0, day.papers - (decided.get(day.day) ?? 0)) }))
      }),
    },
    reading: {
      setStatus: os.reading.setStatus.handler(({ path, input }) =>
        counted(change(path, (trx, at) => setStatus(trx, input.ids, input.status, at))),
      ),
      update: os.reading.update.handler(({ path, input: { id, ...update } }) =>
        counted(change(path, (trx) => updateReading(trx, id, update))),
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
    },
    collections: {
      list: os.collections.list.handler(() => listCollections(db.read)),
      create: os.collections.create.handler(({ path, input }) =>
        change(path, (trx, at) => createCollection(trx, input, at)),
      ),
      rename: os.collections.rename.handler(({ path, input }) =>
        change(path, (trx) => renameCollection(trx, input.id, input.name)),
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
        return undone === undefined ? {} : { undone }
      }),
      redo: os.history.redo.handler(async () => {
        const redone = await db.write((trx) => redo(trx))
        return redone === undefined ? {} : { redone }
      }),
    },
    bibliography: {
      export: os.bibliography.export.handler(async ({ input }) => {
        const ids = await resolveSelection(views, input.selection)
        return db.write((trx) => exportPapers(trx, ids, isoInstant(clock.now())))
      }),
    },
    sync: {
      run: os.sync.run.handler(({ path, input, signal }) => task(path, feed.sync(input.scope, signal))),
      status: os.sync.status.handler(() => feed.status()),
      cancel: os.sync.cancel.handler(async () => ({ cancelled: await feed.cancel() })),
      importFiles: os.sync.importFiles.handler(({ path, input, signal }) =>
        task(path, feed.importFiles(input.paths, signal)),
      ),
      rejected: os.sync.rejected.handler(() => feed.listRejected()),
    },
    library: {
      stats: os.library.stats.handler(() => readStats(db.read)),
    },
  })
}
