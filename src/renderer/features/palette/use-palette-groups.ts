// What the palette shows at this moment: the short lists by what is typed, papers as the core finds them, and before a
// letter is typed what was chosen lately.
import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { PaperRow } from '../../../shared/model.ts'
import { useApi } from '../../api/api-context.ts'
import { ROW_GC_MS, rowQuery, useCollections, useDays, useTags } from '../../api/queries.ts'
import { queryKeys } from '../../api/query-keys.ts'
import { keyTableStore } from '../../commands/keys.ts'
import { useAvailableCommands } from '../../commands/use-available-commands.ts'
import { useStore } from '../../state/use-store.ts'
import { strings } from '../../strings/strings.ts'
import { type Entry, type Group, paperKey, paperOfKey } from './entry.ts'
import { createIndex, offerAtFirst } from './rank-entries.ts'
import { shortEntries } from './short-entries.ts'

const PAPERS = 6

export function usePaletteGroups(typed: string, recentKeys: readonly string[]): readonly Group[] {
  const entries = useShortEntries()
  const index = useMemo(() => createIndex(entries), [entries])
  const papers = usePapersFound(typed)
  const recentPapers = useRecentPapers(recentKeys)
  return useMemo(() => {
    if (typed === '') {
      const known = new Map([...entries, ...recentPapers].map((entry) => [entry.key, entry]))
      return offerAtFirst(
        entries,
        recentKeys.flatMap((key) => known.get(key) ?? []),
      )
    }
    const groups = index.find(typed)
    return papers.length === 0 ? groups : [...groups, { kind: 'paper' as const, entries: papers }]
  }, [typed, entries, index, papers, recentKeys, recentPapers])
}

function useShortEntries(): readonly Entry[] {
  const keys = useStore(keyTableStore)
  const commands = useAvailableCommands()
  const days = useDays().data
  const tags = useTags().data
  const collections = useCollections().data
  // biome-ignore lint/correctness/useExhaustiveDependencies: entries show keys, which they read from the table.
  return useMemo(
    () => shortEntries({ commands, days: days ?? [], tags: tags ?? [], collections: collections ?? [] }),
    [commands, days, tags, collections, keys],
  )
}

const NONE: readonly Entry[] = []

function usePapersFound(typed: string): readonly Entry[] {
  const { client } = useApi()
  const { data } = useQuery({
    queryKey: queryKeys.paletteSearch(typed),
    queryFn: async ({ signal }) => {
      const { rows } = await client.papers.search({ query: typed, limit: PAPERS, rows: PAPERS }, { signal })
      return rows.map(paperEntry)
    },
    enabled: typed !== '',
    placeholderData: keepPreviousData,
    gcTime: ROW_GC_MS,
  })
  return typed === '' ? NONE : (data ?? NONE)
}

function useRecentPapers(keys: readonly string[]): readonly Entry[] {
  const { loadRow } = useApi()
  return useQueries({
    queries: keys.flatMap((key) => paperOfKey(key) ?? []).map((id) => rowQuery(loadRow, id)),
    combine: entriesOf,
  })
}

function entriesOf(results: readonly { data?: PaperRow | null | undefined }[]): Entry[] {
  return results.flatMap(({ data }) => (data ? paperEntry(data) : []))
}

function paperEntry({ id, title, authors, authorCount, status }: PaperRow): Entry {
  return {
    key: paperKey(id),
    kind: 'paper',
    label: title,
    hint: strings.list.etAl(authors.slice(0, 1), authorCount),
    icon: status,
    act: { kind: 'open', id },
  }
}
