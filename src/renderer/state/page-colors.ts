// How pages look: as the window does (`theme`), or always dark or light. What is darkened, and what is left alone, is the
// reader's.
import { readPreference, writePreference } from './preferences.ts'
import { createStore } from './store.ts'

export type PageColors = 'theme' | 'dark' | 'light'

export const pageColorsStore = createStore<PageColors>(readPreference('pageColors'))

/** Dark pages become light, light ones dark. What the theme would have done anyway follows it again. */
export function toggledPageColors(now: PageColors, isThemeDark: boolean): PageColors {
  const isDark = now === 'theme' ? isThemeDark : now === 'dark'
  if (isDark === isThemeDark) return isDark ? 'light' : 'dark'
  return 'theme'
}

export function togglePageColors(): void {
  const next = toggledPageColors(pageColorsStore.get(), document.documentElement.dataset.theme === 'dark')
  writePreference('pageColors', next)
  pageColorsStore.set(next)
}
