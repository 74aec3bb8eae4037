// `lectern stats`: what the library holds, in numbers.
import { DAY_STATES, STATUSES, type Stats } from '../../../shared/model.ts'
import { defineCommand } from '../command.ts'
import { refuseWords } from '../option-values.ts'
import { plainText } from '../plain-text.ts'

/** Tags shown to people; JSON has them all. */
const MOST_TAGS = 20

export const statsCommand = defineCommand({
  name: 'stats',
  usage: ['stats'],
  summary: 'count papers, days, statuses and tags',
  options: {},
  prepare(_values, words) {
    refuseWords(words)
    return async ({ core, output }) => {
      await output.answer(await core.client.library.stats(), statsText)
    }
  },
})

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
