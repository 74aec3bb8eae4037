// The feed's days and syncs.
import { listDays } from '../feed/ledger.ts'
import { countDecidedByDay } from '../library/decided-by-day.ts'
import type { HandlerContext } from './handler-context.ts'

export function feedHandlers({ os, task, services }: HandlerContext) {
  const { db, feed } = services
  return {
    days: {
      list: os.days.list.handler(async () => {
        const decided = await countDecidedByDay(db.read)
        const days = await listDays(db.read)
        return days.map((day) => ({ ...day, inbox: Math.max(0, day.papers - (decided.get(day.day) ?? 0)) }))
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
  }
}
