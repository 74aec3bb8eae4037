// `lectern stats`: what the library holds, in numbers; with `--weeks`, how it got there.
import { DAY_STATES, STATUSES, type Stats } from '../../../shared/model.ts'
import { defineCommand } from '../command.ts'
import { readNumber, refuseWords } from '../option-values.ts'
import { plainText } from '../plain-text.ts'
import { statisticsText } from '../statistics-text.ts'

/** Tags shown to people; JSON has them all. */
const MOST_TAGS = 20

export const statsCommand = defineCommand({
  name: 'stats',
  usage: ['stats', 'stats --weeks N|all'],
  summary: 'count papers, days, statuses and tags, or papers in and out by week',
  options: {
    weeks: {
      type: 'string',
      value: 'N',
      help: 'papers in and out over the last N weeks (or all), what is left, days to read, streak',
    },
  },
  prepare({ weeks }, words) {
    refuseWords(words)
    const range = weeks === undefined ? undefined : readRange(weeks)
    return async ({ core, output }) => {
      if (range !== undefined) {
        const statistics = await core.client.library.statistics(range)
        return output.answer(statistics, (answer) => statisticsText(answer, output.width))
      }
      await output.answer(await core.client.library.stats(), statsText)
    }
  },
})

/** At most ten years: the feed is younger. */
function readRange(text: string): { weeks?: number } {
  const weeks = text === 'all' ? undefined : readNumber('--weeks', text, { least: 1, most: 520 })
  return weeks === undefined ? {} : { weeks }
}

function statsText(stats: Stats): string {
  const { days, firstDay, lastDay, tags } = stats
  const span = firstDay === undefined || lastDay === undefined ? '' : `${firstDay} to ${lastDay}`
  const most = [...tags].sort((a, b) => b.papers - a.papers).slice(0, MOST_TAGS)
  const rows: readonly (readonly [string, number, string])[] = [
    ['Papers', stats.papers, `listed ${stats.listings} times`],
    ...STATUSES.map((status) => [`  ${status}`, stats.statuses[status], ''] as const),
    ['Days', DAY_STATES.reduce((sum, state) => sum + days[state], 0), span],
    ...DAY_STATES.map((state) => [`  ${state}`, days[state], ''] as const),
    ['Tags', tags.length, most.length < tags.length ? `the ${most.length} most used:` : ''],
    ...most.map(({ name, papers }) => [`  ${plainText(name)}`, papers, ''] as const),
    ['Collections', stats.collections, ''],
    ['Rejected', stats.rejected, stats.rejected === 0 ? '' : '"lectern rejected" lists them'],
  ]
  const label = Math.max(...rows.map(([name]) => name.length))
  const count = Math.max(...rows.map(([, number]) => String(number).length))
  return rows
    .map(([name, number, remark]) =>
      `${name.padEnd(label)}  ${String(number).padStart(count)}  ${remark}`.trimEnd().concat('\n'),
    )
    .join('')
}
