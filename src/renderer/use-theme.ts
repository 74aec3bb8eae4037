// Keeps the page at the theme that is set.
import { useEffect } from 'react'
import { useKnownSettings } from './api/settings-queries.ts'
import { showTheme } from './state/theme.ts'

export function useTheme(): void {
  // Until it is known, the page has the one that it had last.
  const theme = useKnownSettings()?.appearance.theme
  useEffect(() => (theme === undefined ? undefined : showTheme(theme)), [theme])
}
