// How many days passed until papers were read.
import type { Statistics } from '../../../shared/statistics-model.ts'
import { format } from '../../strings/format.ts'
import { strings } from '../../strings/strings.ts'
import { MARK_COLORS } from './mark-fills.ts'
import { BASELINE, countAxis, frame } from './plot-frame.ts'
import type { PlotSpec } from './plot-spec.ts'
import { medianBucket } from './shape.ts'

type Bar = { readonly name: string; readonly papers: number }

export function daysPlot({ daysToRead: { fromListing, fromQueue } }: Statistics): PlotSpec {
  const words = strings.statistics.daysToRead
  const bars: readonly Bar[] = fromListing.buckets.map(({ from, to, papers }) => ({
    name: words.bucket(from, to),
    papers,
  }))
  const middle = bars[medianBucket(fromListing)]
  const cell = (days: number | undefined) => (days === undefined ? '' : strings.statistics.tiles.days(days))
  return {
    key: 'days',
    title: words.title,
    finding: words.finding(fromListing.papers, fromListing.median ?? 0),
    ...(fromListing.papers === 0 ? { empty: words.empty } : {}),
    legend: [],
    table: {
      columns: [words.columns.days, words.columns.fromListing, words.columns.fromQueue],
      rows: [
        ...bars.map(({ name, papers }, index) => [
          name,
          format.number(papers),
          format.number(fromQueue.buckets[index]?.papers ?? 0),
        ]),
        [words.allPapers, format.number(fromListing.papers), format.number(fromQueue.papers)],
        [words.medianDays, cell(fromListing.median), cell(fromQueue.median)],
      ],
    },
    draw: (plot, size) =>
      plot.plot(
        frame(size, {
          marginBottom: 40,
          x: { type: 'band', domain: bars.map((bar) => bar.name), padding: 0.25 },
          y: { label: null, nice: true, domain: [0, Math.max(1, ...bars.map((bar) => bar.papers)) * 1.2] },
          marks: [
            ...countAxis(plot, strings.statistics.papersAxis),
            plot.axisX({ tickSize: 0, label: words.axis, labelAnchor: 'center', labelArrow: 'none' }),
            plot.barY(bars, { x: 'name', y: 'papers', fill: MARK_COLORS.read }),
            plot.ruleY([0], BASELINE),
            plot.text(
              bars.filter((bar) => bar.papers > 0),
              { x: 'name', y: 'papers', dy: -8, text: (bar: Bar) => format.number(bar.papers) },
            ),
            plot.text(middle === undefined ? [] : [middle], {
              x: 'name',
              y: 'papers',
              dy: -22,
              text: () => words.median,
              fill: 'var(--text)',
              fontWeight: 650,
            }),
          ],
        }),
      ),
  }
}
