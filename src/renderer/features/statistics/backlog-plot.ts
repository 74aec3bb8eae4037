// What was left to decide and to read at the end of each week.
import { addDays } from '../../../shared/feed-day.ts'
import type { Statistics, StatisticsWeek } from '../../../shared/statistics-model.ts'
import { format } from '../../strings/format.ts'
import { strings } from '../../strings/strings.ts'
import { fillOf, MARK_COLORS } from './mark-fills.ts'
import { BASELINE, countAxis, frame, TIP } from './plot-frame.ts'
import type { PlotSpec } from './plot-spec.ts'
import { leftOf } from './shape.ts'
import { dateOf, weekAxis } from './week-axis.ts'

export function backlogPlot({ weeks, to }: Statistics): PlotSpec {
  const words = strings.statistics
  const last = weeks.at(-1)
  /** Its Sunday, or today. */
  const endOf = ({ from }: StatisticsWeek) => dateOf(from === last?.from ? to : addDays(from, 6))
  return {
    key: 'backlog',
    title: words.backlog.title,
    finding: words.backlog.finding(last?.inboxLeft ?? 0, last?.queuedLeft ?? 0),
    ...(weeks.every((week) => leftOf(week) === 0) ? { empty: words.backlog.empty } : {}),
    legend: [
      { mark: 'inbox', label: words.series.inbox },
      { mark: 'queued', label: words.series.queued },
    ],
    table: {
      columns: [words.week, words.series.inbox, words.series.queued],
      rows: weeks
        .toReversed()
        .map((week) => [
          words.weekOf(week.week, week.from),
          format.number(week.inboxLeft),
          format.number(week.queuedLeft),
        ]),
    },
    draw: (plot, size) =>
      plot.plot(
        frame(size, {
          x: { type: 'utc' },
          y: { label: null, nice: true, domain: [0, Math.max(1, ...weeks.map(leftOf))] },
          marks: [
            ...countAxis(plot, words.papersAxis),
            weekAxis(plot, size, weeks, endOf),
            plot.area(weeks, { x1: endOf, y1: 0, y2: 'queuedLeft', fill: fillOf('queued') }),
            plot.area(weeks, { x1: endOf, y1: 'queuedLeft', y2: leftOf, fill: fillOf('inbox') }),
            plot.line(weeks, { x: endOf, y: 'queuedLeft', stroke: MARK_COLORS.queued, strokeWidth: 1.5 }),
            plot.line(weeks, { x: endOf, y: leftOf, stroke: MARK_COLORS.inbox, strokeWidth: 2 }),
            plot.ruleY([0], BASELINE),
            ...(last === undefined
              ? []
              : [plot.dot([last], { x: endOf, y: leftOf, r: 3.5, fill: MARK_COLORS.inbox })]),
            plot.ruleX(weeks, plot.pointerX({ x: endOf, stroke: 'var(--text-faint)' })),
            plot.tip(
              weeks,
              plot.pointerX({
                ...TIP,
                x: endOf,
                y: leftOf,
                title: (week: StatisticsWeek) =>
                  [
                    words.weekOf(week.week, week.from),
                    words.seriesCount(words.series.inbox, week.inboxLeft),
                    words.seriesCount(words.series.queued, week.queuedLeft),
                  ].join('\n'),
              }),
            ),
          ],
        }),
      ),
  }
}
