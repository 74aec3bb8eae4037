// How a sync ended, in words, and as a failure when not every day was had.
import { DAY_STATES } from '../../shared/model.ts'
import type { SyncFailure, SyncResult } from '../../shared/sync-model.ts'
import { errorWords } from './error-words.ts'
import { CommandFailure } from './failures.ts'
import { countPapers } from './paper-ids.ts'

function seconds(durationMs: number): string {
  return `${(durationMs / 1000).toFixed(1)} s`
}

function countDays(count: number): string {
  return `${count} ${count === 1 ? 'day' : 'days'}`
}

/** `23 complete, 8 empty` */
function stateCounts(days: SyncResult['days']): string {
  return DAY_STATES.map((state) => ({ state, count: days.filter((day) => day.state === state).length }))
    .filter(({ count }) => count > 0)
    .map(({ state, count }) => `${count} ${state}`)
    .join(', ')
}

function headline({ added, updated, unchanged, rejected, days, failure }: SyncResult): string {
  if (days.length === 0 && failure === undefined)
    return 'Nothing to fetch: the feed has not reached these days yet'
  if (added + updated + unchanged + rejected === 0) return 'Nothing new'
  if (added + updated + rejected === 0) return `Nothing changed: ${countPapers(unchanged)} as before`
  return `${countPapers(added)} added, ${updated} updated, ${unchanged} unchanged`
}

/** One or two lines for a person. */
export function syncSummary(result: SyncResult): string {
  const { rejected, days, durationMs } = result
  const states = stateCounts(days)
  return [
    `${headline(result)} (${countDays(days.length)}${states === '' ? '' : `: ${states}`}; ${seconds(durationMs)}).`,
    ...(rejected === 0 ? [] : [`${rejected} not readable and left out: "lectern rejected" lists them.`]),
    '',
  ].join('\n')
}

function words({ code, status, retryAt }: SyncFailure): string {
  if (code === 'cancelled') return errorWords(code, undefined)
  if (code === 'offline') return errorWords(code, undefined)
  if (code === 'feed_malformed')
    return 'the feed answered with something else than papers. Run it again later.'
  return errorWords(code, {
    ...(status === undefined ? {} : { status }),
    ...(retryAt === undefined ? {} : { retryAt }),
  })
}

/** The failure that a result carries, or undefined when every day was had. */
export function failureOf({ failure }: SyncResult): CommandFailure | undefined {
  if (failure === undefined) return undefined
  return new CommandFailure(
    failure.code,
    `${countDays(failure.days)} could not be fetched: ${words(failure)}`,
  )
}
