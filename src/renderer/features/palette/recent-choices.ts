// What was chosen in the palette lately, the last one first. Keys alone: what they name is in the library.
import { readPreference, writePreference } from '../../state/preferences.ts'

export const RECENT_MAX = 6

export function readRecentChoices(): readonly string[] {
  const { keys } = readPreference('paletteRecent')
  return Array.isArray(keys) ? keys.filter((key) => typeof key === 'string') : []
}

export function rememberChoice(key: string): void {
  writePreference('paletteRecent', { keys: withChoice(readRecentChoices(), key) })
}

export function withChoice(keys: readonly string[], key: string): string[] {
  return [key, ...keys.filter((each) => each !== key)].slice(0, RECENT_MAX)
}
