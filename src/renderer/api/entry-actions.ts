// Completing and deleting entries of the library's own: papers that no feed knows.
import type { LocalChange } from '../../shared/adding-model.ts'
import { announce } from '../state/announcements.ts'
import { dropEntryDraft } from '../state/entry-drafts.ts'
import { requestFocus } from '../state/focus-request.ts'
import { leavePeek } from '../state/peek.ts'
import { showToast } from '../state/toasts.ts'
import { strings } from '../strings/strings.ts'
import type { ActionDeps } from './action-deps.ts'
import { queryKeys } from './query-keys.ts'
import { showOrderNow } from './show-order-now.ts'
import { previewOf } from './write.ts'

export type EntryActions = {
  readonly completeEntry: (change: LocalChange) => Promise<void>
  readonly deleteEntry: (id: string, title: string) => Promise<void>
}

export function createEntryActions(
  { client, queryClient, write }: ActionDeps,
  undo: () => Promise<void>,
): EntryActions {
  const words = strings.adding.entry
  return {
    completeEntry: async (change) => {
      const answer = await write(() => client.papers.complete(change))
      if (answer === undefined) return
      dropEntryDraft(change.id)
      announce(words.saved)
    },
    deleteEntry: async (id, title) => {
      // The list goes on to the next paper at once; nobody is shown one that is gone.
      const preview = previewOf(queryClient, [
        { key: queryKeys.orders, edit: (order: readonly string[]) => order.filter((each) => each !== id) },
      ])
      const answer = await write(
        () => client.papers.deleteLocal({ id }),
        () => {
          const takeBack = preview()
          showOrderNow(queryClient)
          return () => {
            takeBack()
            showOrderNow(queryClient)
          }
        },
      )
      if (answer === undefined) return
      dropEntryDraft(id)
      leavePeek()
      requestFocus('list')
      const text = words.deleted(title)
      announce(text)
      showToast({ text, action: { label: strings.history.undo, run: () => void undo() } })
    },
  }
}
