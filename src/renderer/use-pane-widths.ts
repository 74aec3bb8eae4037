// How wide the panes are, as the user left them.
import { useState } from 'react'
import { readPreference, writePreference } from './state/preferences.ts'

const LIMITS = { sidebar: { min: 180, max: 360 }, list: { min: 300, max: 720 } }

type PaneWidths = {
  readonly widths: { readonly sidebar: number; readonly list: number }
  readonly limits: typeof LIMITS
  readonly setSidebar: (width: number) => void
  readonly setList: (width: number) => void
}

export function usePaneWidths(): PaneWidths {
  const [widths, setWidths] = useState(() => ({
    sidebar: readPreference('sidebarWidth'),
    list: readPreference('listWidth'),
  }))
  return {
    widths,
    limits: LIMITS,
    setSidebar: (sidebar) => {
      setWidths((before) => ({ ...before, sidebar }))
      writePreference('sidebarWidth', sidebar)
    },
    setList: (list) => {
      setWidths((before) => ({ ...before, list }))
      writePreference('listWidth', list)
    },
  }
}
