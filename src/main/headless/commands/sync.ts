// `lectern sync`: fetches from the feed, or reads saved answers of it.
import { resolve } from 'node:path'
import type { SyncResult, SyncScope } from '../../../shared/sync-model.ts'
import { defineCommand, type Session } from '../command.ts'
import { UsageError } from '../failures.ts'
import { followTask } from '../follow-task.ts'
import { refuseWords } from '../option-values.ts'
import { failureOf, syncSummary } from '../sync-report.ts'
import { readScope } from '../sync-scope.ts'

export const syncCommand = defineCommand({
  name: 'sync',
  usage: [
    'sync [--date DAY | --from DAY --to DAY | --week WEEK | --month MONTH | --all]',
    'sync --from-file FILE...',
  ],
  summary: 'fetch papers from the feed',
  notes:
    'Without options: everything since the last complete day, and the last 14 days (feed.refreshDays) again; on an empty library the last 30 days. ' +
    'Ctrl-C stops it; what was stored stays, and the next sync goes on from there.',
  options: {
    date: { type: 'string', value: 'DAY', help: 'one day, such as 2024-10-31' },
    from: { type: 'string', value: 'DAY', help: 'the first day of a range' },
    to: { type: 'string', value: 'DAY', help: 'the last day of a range, included' },
    week: { type: 'string', value: 'WEEK', help: 'an ISO week, such as 2024-W44' },
    month: { type: 'string', value: 'MONTH', help: 'a month, such as 2024-10' },
    all: { type: 'boolean', help: 'everything since the feed began (or since feed.backfillFrom, if set)' },
    'from-file': {
      type: 'string',
      multiple: true,
      value: 'FILE...',
      help: 'saved API answers, .json or .json.gz, instead of the network',
    },
  },
  stopsItself: true,
  prepare(values, words) {
    const { 'from-file': firstFiles, ...scopeOptions } = values
    const scope = readScope(scopeOptions)
    if (firstFiles === undefined) {
      refuseWords(words)
      return (session) => sync(session, { scope })
    }
    if (scope.kind !== 'catch-up') throw new UsageError('--from-file goes with no other choice of days')
    const files = [...firstFiles, ...words]
    return (session) => sync(session, { files })
  },
})

type Source = { readonly scope: SyncScope } | { readonly files: readonly string[] }

async function sync(session: Session, source: Source): Promise<void> {
  const { output } = session
  const result = await followTask<SyncResult>(session, (options) => begin(session, source, options))
  await output.answer(result, syncSummary)
  if (result.added > 0 && 'scope' in source && source.scope.kind === 'catch-up') await offerBackfill(session)
  const failure = failureOf(result)
  if (failure !== undefined) throw failure
}

/** A first sync takes a month: whoever wants the years before is told how. */
async function offerBackfill({ core, output }: Session): Promise<void> {
  const { backfillOffered } = await core.client.sync.status()
  if (backfillOffered && !output.json)
    output.remark('Older papers: "lectern sync --all" fetches everything since May 2023.')
}

function begin({ core, host }: Session, source: Source, options: { readonly signal: AbortSignal }) {
  const { sync } = core.client
  if ('scope' in source) return sync.run({ scope: source.scope }, options)
  return sync.importFiles({ paths: source.files.map((file) => resolve(host.cwd, file)) }, options)
}
