// Papers in and out, week by week.
import { addDays } from '../../../shared/feed-day.ts'
import type { Statistics, StatisticsWeek } from '../../../shared/statistics-model.ts'
import { format } from '../../strings/format.ts'
import { strings } from '../../strings/strings.ts'
import { fillOf, MARK_COLORS } from './mark-fills.ts'
import { BASELINE, countAxis, frame, TIP } from './plot-frame.ts'
import type { PlotSpec } from './plot-spec.ts'
import { type StackPart, stackOf, sumWeeks, VERDICTS } from './shape.ts'
import { dateOf, weekAxis } from './week-axis.ts'

const LINE = { stroke: MARK_COLORS.came, strokeWidth: 2 } as const

const middleOf = (week: StatisticsWeek) => new Date(dateOf(week.from).getTime() + 3.5 * 86_400_000)

export function flowPlot({ weeks, to }: Statistics): PlotSpec {
  const words = strings.statistics
  const { came, read, skipped, queued } = sumWeeks(weeks)
  const isLast = (week: StatisticsWeek) => week === weeks.at(-1)
  const nameOf = (week: StatisticsWeek) =>
    `${words.weekOf(week.week, week.from)}${isLast(week) ? `, ${words.soFar}` : ''}`
  return {
    key: 'flow',
    title: words.flow.title,
    finding: words.flow.finding(came, read + skipped),
    ...(came + read + skipped + queued === 0 ? { empty: words.flow.empty } : {}),
    legend: [
      { mark: 'came', label: words.series.came },
      ...VERDICTS.map((verdict) => ({ mark: verdict, label: words.series[verdict] })),
    ],
    table: {
      columns: [words.week, words.series.came, ...VERDICTS.map((verdict) => words.series[verdict])],
      rows: weeks
        .toReversed()
        .map((week) => [
          nameOf(week),
          format.number(week.came),
          ...VERDICTS.map((verdict) => format.number(week[verdict])),
        ]),
    },
    draw: (plot, size) => {
      const inset = Math.min(4, size.width / weeks.length / 10)
      return plot.plot(
        frame(size, {
          x: {
            type: 'utc',
            domain: [dateOf(weeks[0]?.from ?? to), dateOf(addDays(weeks.at(-1)?.from ?? to, 7))],
          },
          y: { label: null, nice: true },
          marks: [
            ...countAxis(plot, words.papersAxis),
            weekAxis(plot, size, weeks, middleOf),
            plot.rect(weeks.flatMap(stackOf), {
              x1: ({ from }) => dateOf(from),
              x2: ({ from }) => dateOf(addDays(from, 7)),
              y1: 'low',
              y2: 'high',
              fill: ({ verdict }: StackPart) => fillOf(verdict),
              stroke: ({ verdict }: StackPart) => MARK_COLORS[verdict],
              strokeWidth: weeks.length > 60 ? 0.3 : 1,
              // A week that is not over is fainter.
              opacity: ({ from }: StackPart) => (from === weeks.at(-1)?.from ? 0.6 : 1),
              insetLeft: inset,
              insetRight: inset,
            }),
            plot.ruleY([0], BASELINE),
            plot.line(weeks.slice(0, -1), { x: middleOf, y: 'came', ...LINE }),
            plot.line(weeks.slice(-2), { x: middleOf, y: 'came', ...LINE, strokeDasharray: '3 4' }),
            ...(weeks.length <= 30
              ? [
                  plot.dot(weeks, {
                    x: middleOf,
                    y: 'came',
                    r: 3,
                    fill: 'var(--surface)',
                    stroke: MARK_COLORS.came,
                    strokeWidth: 2,
                  }),
                ]
              : []),
            plot.tip(
              weeks,
              plot.pointerX({
                ...TIP,
                x: middleOf,
                y: 'came',
                title: (week: StatisticsWeek) =>
                  [
                    nameOf(week),
                    words.seriesCount(words.series.came, week.came),
                    ...VERDICTS.map((verdict) => words.seriesCount(words.series[verdict], week[verdict])),
                  ].join('\n'),
              }),
            ),
          ],
        }),
      )
    },
  }
}
