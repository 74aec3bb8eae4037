// The statistics for people at a terminal: a line a week, then the figures that sum them up. Pure.
import type { Statistics, StatisticsWeek } from '../../shared/statistics-model.ts'
import { type Column, formatTable } from './format-table.ts'
import { plainText } from './plain-text.ts'

/** Tags named; JSON has twelve. */
const MOST_TAGS = 5

function figure(title: string, what: keyof StatisticsWeek): Column<StatisticsWeek> {
  return { title, align: 'right', text: (week) => String(week[what]) }
}

const COLUMNS: readonly Column<StatisticsWeek>[] = [
  { title: 'WEEK', text: (week) => week.week },
  { title: 'FROM', text: (week) => week.from },
  figure('IN', 'came'),
  figure('READ', 'read'),
  figure('SKIPPED', 'skipped'),
  figure('QUEUED', 'queued'),
  figure('INBOX LEFT', 'inboxLeft'),
  figure('QUEUE LEFT', 'queuedLeft'),
]

export function statisticsText(statistics: Statistics, width: number | undefined): string {
  const { weeks, daysToRead, streak, tags } = statistics
  const sum = (what: 'came' | 'read' | 'skipped' | 'queued') =>
    weeks.reduce((total, week) => total + week[what], 0)
  const { fromListing, fromQueue } = daysToRead
  const days = (median: number | undefined) => (median === undefined ? 'none read' : `median ${median}`)
  const lines: readonly (readonly [string, string])[] = [
    ['Papers in', String(sum('came'))],
    ['Decided', `${sum('read') + sum('skipped')}: ${sum('read')} read, ${sum('skipped')} skipped`],
    ['Days to read', `${days(fromListing.median)} from listing, ${days(fromQueue.median)} from the queue`],
    ['Streak', `${streak.current} feed ${streak.current === 1 ? 'day' : 'days'}, longest ${streak.longest}`],
    ...tags
      .slice(0, MOST_TAGS)
      .map(({ name, papers, read }, index): [string, string] => [
        index === 0 ? 'Tags' : '',
        `${plainText(name)}: ${papers}, ${read} read`,
      ]),
  ]
  const label = Math.max(...lines.map(([name]) => name.length))
  const summary = lines.map(([name, text]) => `${name.padEnd(label)}  ${text}\n`).join('')
  return `${formatTable(COLUMNS, weeks, width)}\n${summary}`
}
