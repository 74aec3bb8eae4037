// The feed's days and syncs.
import type { HandlerContext } from './handler-context.ts'

export function feedHandlers({ os, task, services }: HandlerContext) {
  const { feed, reads } = services
  return {
    days: {
      list: os.days.list.handler(() => reads.read('days', undefined)),
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
