// Papers: their lists, one in full, search, and those added by hand.
import { dequeue, listPending } from '../adding/pending.ts'
import { updateLocal } from '../feed/unlisted-papers.ts'
import { deleteLocal } from '../library/delete-local.ts'
import { readPaperDetail } from '../library/paper-detail.ts'
import { readPaperHistory } from '../library/paper-history.ts'
import { readPaperRows } from '../library/paper-rows.ts'
import { orderView } from '../views.ts'
import type { HandlerContext } from './handler-context.ts'

export function papersHandlers({ os, change, counted, task, sites, views, services }: HandlerContext) {
  const { db, adding, search } = services
  return {
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
      recognise: os.papers.recognise.handler(({ input }) => adding.recognise(input)),
      retry: os.papers.retry.handler(({ path, input, signal }) =>
        task(path, adding.retryNow(input.ids, signal)),
      ),
      pending: os.papers.pending.handler(() => listPending(db.read)),
      forget: os.papers.forget.handler(({ input }) => counted(db.write((trx) => dequeue(trx, input.ids)))),
      complete: os.papers.complete.handler(({ path, input }) =>
        counted(change(path, (trx, at) => updateLocal(trx, input, at))),
      ),
      deleteLocal: os.papers.deleteLocal.handler(({ path, input }) =>
        counted(change(path, (trx) => deleteLocal(trx, input.id))),
      ),
    },
  }
}
