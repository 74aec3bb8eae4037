// Runs a sync and follows it. Progress and result go where the core's own status is cached, so that whatever shows a sync
// looks in one place.
import type { SyncScope, SyncStatus } from '../../shared/sync-model.ts'
import { announce } from '../state/announcements.ts'
import { showToast } from '../state/toasts.ts'
import { strings } from '../strings/strings.ts'
import type { ActionDeps } from './action-deps.ts'
import { isCancelled, problemWords } from './problem.ts'
import { queryKeys } from './query-keys.ts'

export type SyncActions = {
  readonly runSync: (scope: SyncScope) => Promise<void>
  readonly cancelSync: () => Promise<void>
}

export function createSyncActions({ client, queryClient, write }: ActionDeps): SyncActions {
  const setStatus = (edit: (status: SyncStatus) => SyncStatus) =>
    queryClient.setQueryData<SyncStatus>(queryKeys.sync, (status) =>
      edit(status ?? { backfillOffered: false }),
    )

  async function runSync(scope: SyncScope): Promise<void> {
    try {
      const steps = await client.sync.run({ scope })
      let step = await steps.next()
      while (!step.done) {
        const running = step.value
        setStatus((status) => ({ ...status, running }))
        step = await steps.next()
      }
      const result = step.value
      setStatus(({ running: _, ...status }) => ({
        ...status,
        last: { ...result, finishedAt: new Date().toISOString() },
      }))
      announce(strings.sync.ended(result))
    } catch (error) {
      if (!isCancelled(error)) showToast({ text: problemWords(error), tone: 'error' })
    } finally {
      void queryClient.invalidateQueries({ queryKey: queryKeys.sync })
    }
  }

  return {
    runSync,
    cancelSync: async () => {
      await write(() => client.sync.cancel())
    },
  }
}
