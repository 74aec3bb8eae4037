// Whether pages are dark now: by the window's theme, unless it was chosen otherwise.
import { useSyncExternalStore } from 'react'
import { pageColorsStore } from '../../state/page-colors.ts'
import { useStore } from '../../state/use-store.ts'

export function usePagesDark(): boolean {
  const colors = useStore(pageColorsStore)
  const isThemeDark = useSyncExternalStore(
    followTheme,
    () => document.documentElement.dataset.theme === 'dark',
  )
  return colors === 'theme' ? isThemeDark : colors === 'dark'
}

function followTheme(listener: () => void): () => void {
  const observer = new MutationObserver(listener)
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] })
  return () => observer.disconnect()
}
