// Words of the sync: the button, its progress, how it ended, and the two offers around it.
import type { SyncFailure, SyncProgress, SyncResult } from '../../shared/sync-model.ts'
import { count } from './count.ts'
import { format } from './format.ts'

export const sync = {
  button: 'Sync',
  running: 'Syncing',
  cancel: 'Cancel the sync',
  progress: ({ done, total }: SyncProgress) =>
    total === 0 ? 'Starting…' : `${format.number(done)} of ${count(total, 'day', 'days')}`,
  found: (added: number) => (added === 0 ? '' : `${format.number(added)} new`),
  waiting: (until: string) => `Waiting for the feed until ${format.time(until)}`,
  result: (result: SyncResult, finishedAt: string) => `${resultWords(result)} · ${format.when(finishedAt)}`,
  failedDays: (n: number) => `${count(n, 'day', 'days')} not fetched`,
  failures: {
    offline: 'Offline',
    feed_unavailable: 'The feed is not answering',
    feed_malformed: 'The feed sent something unreadable',
    cancelled: 'Cancelled',
  } satisfies Record<SyncFailure['code'], string>,
  tryAgain: 'Try again',
  lastSuccess: (at: string) => `last synced ${format.when(at)}`,
  never: 'Never synced',
  ended: (result: SyncResult) => `Sync ended. ${resultWords(result)}.`,

  firstRun: {
    title: 'A reading list that works offline',
    text: 'Lectern fetches Hugging Face Daily Papers into a library on this computer. Then you triage, search, tag, annotate and cite, with or without a network.',
    action: 'Sync the last 30 days',
    hint: 'About 30 seconds. You can cancel at any time and keep what has arrived.',
    failures: {
      offline: 'The feed cannot be reached. Check your connection, then try again.',
      feed_unavailable: 'The feed is not answering. Try again in a few minutes.',
      feed_malformed: 'The feed sent something unreadable. Try again in a few minutes.',
      cancelled: 'Cancelled before anything arrived.',
    } satisfies Record<SyncFailure['code'], string>,
  },
  backfill: {
    text: 'Fetch everything since May 2023?',
    detail: 'About 180 requests; a few minutes, in the background.',
    action: 'Fetch all',
  },
}

function resultWords(result: SyncResult): string {
  const parts: string[] = []
  if (result.added > 0) parts.push(`${format.number(result.added)} new`)
  if (result.updated > 0) parts.push(`${format.number(result.updated)} updated`)
  if (result.rejected > 0) parts.push(`${format.number(result.rejected)} unreadable`)
  return parts.length > 0 ? parts.join(', ') : 'No change'
}
