// Which months and collections are open. What was opened or closed by hand stays so; the rest follows a default.
import { useCallback, useState } from 'react'
import { readPreference, writePreference } from '../../state/preferences.ts'

type Expanded = {
  readonly isExpanded: (key: string, byDefault: boolean) => boolean
  readonly toggle: (key: string, byDefault: boolean) => void
}

export function useExpanded(): Expanded {
  const [expanded, setExpanded] = useState(() => readPreference('expanded'))
  const isExpanded = useCallback((key: string, byDefault: boolean) => expanded[key] ?? byDefault, [expanded])
  const toggle = useCallback((key: string, byDefault: boolean) => {
    setExpanded((before) => {
      const next = { ...before, [key]: !(before[key] ?? byDefault) }
      writePreference('expanded', next)
      return next
    })
  }, [])
  return { isExpanded, toggle }
}
