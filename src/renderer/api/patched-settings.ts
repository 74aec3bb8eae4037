// How settings will be after a change, for the moment until the core says so.
import { DEFAULT_SETTINGS, type Settings, type SettingsPatch } from '../../shared/settings-model.ts'

export function patchedSettings(settings: Settings, patch: SettingsPatch): Settings {
  const groups = Object.entries(patch).map(([name, change]) => {
    const group = name as keyof Settings
    if (change === undefined) return [group, settings[group]]
    if (change === null) return [group, DEFAULT_SETTINGS[group]]
    const defaults: Readonly<Record<string, unknown>> = DEFAULT_SETTINGS[group]
    const fields = Object.entries(change).filter(([, value]) => value !== undefined)
    const values = fields.map(([field, value]) => [field, value ?? defaults[field]])
    return [group, { ...settings[group], ...Object.fromEntries(values) }]
  })
  return { ...settings, ...Object.fromEntries(groups) } as Settings
}
