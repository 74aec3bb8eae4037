// Brings the keys of the settings into the table that the window goes by, and draws who uses this anew when it changes.
import { useEffect } from 'react'
import { useSettings } from '../api/settings-queries.ts'
import { useStore } from '../state/use-store.ts'
import { effectiveKeys } from './effective-keys.ts'
import { keyTableStore } from './keys.ts'

export function useKeyTable(): void {
  const { overrides } = useSettings().keys
  useEffect(() => keyTableStore.set(effectiveKeys(overrides)), [overrides])
  useStore(keyTableStore)
}
