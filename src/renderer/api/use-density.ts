// How dense the list is: a setting, remembered by the window too, so that the list is drawn right before settings are known.
import { useQuery } from '@tanstack/react-query'
import { useCallback, useEffect } from 'react'
import { DENSITIES, type Density } from '../../shared/settings-model.ts'
import { readPreference, writePreference } from '../state/preferences.ts'
import { useApi } from './api-context.ts'
import { settingsQuery } from './settings-queries.ts'

export function useDensity(): Density {
  const { client } = useApi()
  const known = useQuery(settingsQuery(client)).data?.settings.appearance.density
  useEffect(() => {
    if (known !== undefined) writePreference('density', known)
  }, [known])
  return known ?? remembered()
}

export function useSetDensity(): (density: Density) => void {
  const { actions } = useApi()
  return useCallback((density) => void actions.updateSettings({ appearance: { density } }), [actions])
}

/** Storage holds whatever was put there. */
function remembered(): Density {
  const density = readPreference('density')
  return DENSITIES.includes(density) ? density : 'comfortable'
}
