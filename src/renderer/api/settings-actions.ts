// Changes settings: they show at once, in this window before the core has them, in the others when it says so.
import type { SettingsPatch, SettingsState } from '../../shared/settings-model.ts'
import type { ActionDeps } from './action-deps.ts'
import { patchedSettings } from './patched-settings.ts'
import { queryKeys } from './query-keys.ts'
import { previewOf } from './write.ts'

export type SettingsActions = {
  /** Sets what is given, leaves the rest; `null` puts a field or a group back to its default. */
  readonly updateSettings: (patch: SettingsPatch) => Promise<void>
}

export function createSettingsActions({ client, queryClient, write }: ActionDeps): SettingsActions {
  return {
    updateSettings: async (patch) => {
      const preview = previewOf(queryClient, [
        {
          key: queryKeys.settings,
          edit: (state: SettingsState) => ({ ...state, settings: patchedSettings(state.settings, patch) }),
        },
      ])
      const state = await write(() => client.settings.update(patch), preview)
      if (state !== undefined) queryClient.setQueryData(queryKeys.settings, state)
    },
  }
}
