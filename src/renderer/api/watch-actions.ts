// Making and changing watch rules.
import type { WatchRule } from '../../shared/watch-model.ts'
import { announce } from '../state/announcements.ts'
import { showToast } from '../state/toasts.ts'
import { strings } from '../strings/strings.ts'
import type { ActionDeps } from './action-deps.ts'
import { queryKeys } from './query-keys.ts'
import { previewOf } from './write.ts'

export type RuleDraft = { readonly name: string; readonly query: string }

export type WatchActions = {
  /** Throws when the core refuses (a rule has that name): the form that asked says so. */
  readonly createWatchRule: (draft: RuleDraft) => Promise<WatchRule>
  /** Throws as `createWatchRule` does. */
  readonly changeWatchRule: (id: number, draft: RuleDraft) => Promise<WatchRule>
  readonly turnWatchRule: (id: number, isOn: boolean) => Promise<void>
  readonly deleteWatchRule: (rule: Pick<WatchRule, 'id' | 'name'>) => Promise<void>
}

export function createWatchActions(
  { client, queryClient, write }: ActionDeps,
  undo: () => Promise<void>,
): WatchActions {
  const preview = (edit: (rules: WatchRule[]) => WatchRule[]) =>
    previewOf(queryClient, [{ key: queryKeys.watchRules, edit }])
  return {
    createWatchRule: (draft) => client.watchRules.create(draft),
    changeWatchRule: (id, draft) => client.watchRules.update({ id, ...draft }),
    turnWatchRule: async (id, isOn) => {
      await write(
        () => client.watchRules.update({ id, isOn }),
        preview((rules) => rules.map((rule) => (rule.id === id ? { ...rule, isOn } : rule))),
      )
    },
    deleteWatchRule: async ({ id, name }) => {
      const done = await write(
        () => client.watchRules.delete({ id }),
        preview((rules) => rules.filter((rule) => rule.id !== id)),
      )
      if (done === undefined) return
      const text = strings.watch.deleted(name)
      announce(text)
      showToast({ text, action: { label: strings.history.undo, run: () => void undo() } })
    },
  }
}
