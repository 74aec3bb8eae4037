// How wide the panes are, as the user left them.
import { useState } from 'react'
import { useDensity } from './api/use-density.ts'
import { readPreference, writePreference } from './state/preferences.ts'

const LIMITS = { sidebar: { min: 180, max: 360 }, list: { min: 300, max: 720 } }
const TABLE_LIMITS = { ...LIMITS, list: { min: 300, max: 1100 } }

type PaneWidths = {
  readonly widths: { readonly sidebar: number; readonly list: number }
  readonly limits: typeof LIMITS
  readonly setSidebar: (width: number) => void
  readonly setList: (width: number) => void
}

export function usePaneWidths(): PaneWidths {
  const isTable = useDensity() === 'table'
  const [sidebar, setSidebar] = useState(() => readPreference('sidebarWidth'))
  const [rows, setRows] = useState(() => readPreference('listWidth'))
  const [table, setTable] = useState(() => readPreference('tableWidth'))
  return {
    widths: { sidebar, list: isTable ? table : rows },
    limits: isTable ? TABLE_LIMITS : LIMITS,
    setSidebar: (width) => {
      setSidebar(width)
      writePreference('sidebarWidth', width)
    },
    setList: (width) => {
      if (isTable) setTable(width)
      else setRows(width)
      writePreference(isTable ? 'tableWidth' : 'listWidth', width)
    },
  }
}
