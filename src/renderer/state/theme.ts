// The theme on the page: an attribute that the tokens follow. The browser keeps what it was, for theme.js at the next start.
import type { Theme } from '../../shared/settings-model.ts'
import { readPreference, writePreference } from './preferences.ts'

/** Shows a theme, and follows the system where that is the theme. Call what it returns to end that. */
export function showTheme(theme: Theme): () => void {
  if (readPreference('theme') !== theme) writePreference('theme', theme)
  const system = matchMedia('(prefers-color-scheme: dark)')
  const show = () => {
    const isDark = theme === 'system' ? system.matches : theme === 'dark'
    document.documentElement.dataset.theme = isDark ? 'dark' : 'light'
  }
  show()
  system.addEventListener('change', show)
  return () => system.removeEventListener('change', show)
}
