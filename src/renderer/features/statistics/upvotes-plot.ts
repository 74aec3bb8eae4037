// The upvotes of what was read beside those of what was skipped: whether the crowd's taste is the reader's.
import type { Statistics, UpvoteSpread } from '../../../shared/statistics-model.ts'
import { format } from '../../strings/format.ts'
import { strings } from '../../strings/strings.ts'
import { fillOf, MARK_COLORS } from './mark-fills.ts'
import { frame, GRID } from './plot-frame.ts'
import type { PlotSpec } from './plot-spec.ts'
import { canCompare, ENOUGH_TO_COMPARE, VERDICTS, type Verdict } from './shape.ts'

type Figures = NonNullable<UpvoteSpread['at']>
const FIGURES = ['low', 'lower', 'median', 'upper', 'high'] as const satisfies readonly (keyof Figures)[]

export function upvotesPlot({ upvotes }: Statistics): PlotSpec {
  const { upvotes: words, series } = strings.statistics
  const whole = (value: number) => format.number(Math.round(value))
  const rows = VERDICTS.flatMap((verdict) => {
    const { papers, at } = upvotes[verdict]
    return at === undefined ? [] : [{ verdict, name: series[verdict], papers, ...at }]
  })
  return {
    key: 'upvotes',
    title: words.title,
    finding: words.finding(upvotes.read.at?.median ?? 0, upvotes.skipped.at?.median ?? 0),
    ...(canCompare(upvotes) ? {} : { empty: words.empty(ENOUGH_TO_COMPARE) }),
    legend: [
      { mark: 'range', label: words.legend.most },
      { mark: 'rest', label: words.legend.half },
      { mark: 'median', label: words.legend.median },
    ],
    table: {
      columns: [words.verdict, words.columns.papers, ...FIGURES.map((figure) => words.columns[figure])],
      rows: rows.map((row) => [
        row.name,
        format.number(row.papers),
        ...FIGURES.map((figure) => whole(row[figure])),
      ]),
    },
    draw: (plot, size) =>
      plot.plot(
        frame(size, {
          marginLeft: 72,
          marginRight: 24,
          marginTop: 4,
          marginBottom: 40,
          x: { nice: true, domain: [0, Math.max(1, ...rows.map((row) => row.high))] },
          y: { type: 'band', domain: rows.map((row) => row.name), padding: 0.5 },
          marks: [
            plot.gridX({ ...GRID, ticks: 5 }),
            plot.axisX({
              ticks: 5,
              tickSize: 0,
              label: words.axis,
              labelAnchor: 'center',
              labelArrow: 'none',
            }),
            plot.axisY({ tickSize: 0, label: null }),
            plot.link(rows, {
              x1: 'low',
              x2: 'high',
              y1: 'name',
              y2: 'name',
              stroke: ({ verdict }: { verdict: Verdict }) => MARK_COLORS[verdict],
              strokeWidth: 2,
            }),
            plot.barX(rows, {
              y: 'name',
              x1: 'lower',
              x2: 'upper',
              fill: ({ verdict }: { verdict: Verdict }) => fillOf(verdict),
              stroke: ({ verdict }: { verdict: Verdict }) => MARK_COLORS[verdict],
              rx: 2,
            }),
            plot.tickX(rows, { y: 'name', x: 'median', stroke: 'var(--surface)', strokeWidth: 6 }),
            plot.tickX(rows, { y: 'name', x: 'median', stroke: MARK_COLORS.median, strokeWidth: 3 }),
            plot.text(rows, {
              y: 'name',
              x: 'median',
              dy: -26,
              text: ({ median }) => whole(median),
              fontWeight: 650,
            }),
          ],
        }),
      ),
  }
}
