// The settings' part of the contract.
import { mutation, query } from './procedure.ts'
import { SettingsPatch, SettingsState } from './settings-model.ts'

export const settings = {
  /** How everything is set. */
  get: query.output(SettingsState),
  /** Sets what is given, leaves the rest; `null` puts a field or a group back to its default. Answers all of it. */
  update: mutation('settings').input(SettingsPatch).output(SettingsState),
}
