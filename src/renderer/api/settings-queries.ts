// The settings as components read them.
import { useQuery } from '@tanstack/react-query'
import type { Client } from '../../shared/contract.ts'
import { DEFAULT_SETTINGS, type Settings } from '../../shared/settings-model.ts'
import { useApi } from './api-context.ts'
import { queryKeys } from './query-keys.ts'

export const settingsQuery = (client: Client) => ({
  queryKey: queryKeys.settings,
  queryFn: ({ signal }: { signal: AbortSignal }) => client.settings.get(undefined, { signal }),
})

/** The settings, undefined until they are known. */
export function useKnownSettings(): Settings | undefined {
  const { client } = useApi()
  return useQuery(settingsQuery(client)).data?.settings
}

/** The settings, at their defaults until they are known. */
export function useSettings(): Settings {
  return useKnownSettings() ?? DEFAULT_SETTINGS
}

/** Paths of settings whose stored value could not be read. */
export function useDamagedSettings(): readonly string[] {
  const { client } = useApi()
  return useQuery(settingsQuery(client)).data?.damaged ?? NONE
}

const NONE: readonly string[] = []
