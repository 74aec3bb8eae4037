// Stored settings to settings and back. Pure. What is stored is what was chosen, by groups; what another version stored
// beside that is kept as it is.
import {
  DEFAULT_SETTINGS,
  SETTINGS_GROUPS,
  SETTINGS_SHAPE,
  type Settings,
  type SettingsPatch,
  type SettingsState,
} from '../../../shared/settings-model.ts'

type Stored = Readonly<Record<string, unknown>>

/** Each field for itself: one that cannot be read is at its default, and named. */
export function readStored(stored: unknown): SettingsState {
  const damaged: string[] = stored === undefined || isRecord(stored) ? [] : ['settings']
  const groups = isRecord(stored) ? stored : {}
  const read = SETTINGS_GROUPS.map((group) => {
    const values = groups[group]
    if (values !== undefined && !isRecord(values)) damaged.push(group)
    const fields = Object.entries(SETTINGS_SHAPE[group].shape).map(([name, field]) => {
      const value = field.safeParse(isRecord(values) ? values[name] : undefined)
      if (!value.success) damaged.push(`${group}.${name}`)
      return [name, value.success ? value.data : field.parse(undefined)]
    })
    return [group, Object.fromEntries(fields)]
  })
  return { settings: { ...DEFAULT_SETTINGS, ...Object.fromEntries(read) } as Settings, damaged }
}

/** What is to be stored after a change. */
export function patchStored(stored: unknown, patch: SettingsPatch): Stored {
  const next: Record<string, unknown> = isRecord(stored) ? { ...stored } : {}
  for (const group of SETTINGS_GROUPS) {
    const change = patch[group]
    if (change === null) delete next[group]
    if (change === null || change === undefined) continue
    const before = next[group]
    const values: Record<string, unknown> = isRecord(before) ? { ...before } : {}
    for (const [name, value] of Object.entries(change)) {
      if (value === null) delete values[name]
      else if (value !== undefined) values[name] = value
    }
    next[group] = values
  }
  return next
}

function isRecord(value: unknown): value is Stored {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
