// The plots whose bars lie: papers by tag and by status.
import type { Status } from '../../../shared/model.ts'
import type { Statistics, TagShare } from '../../../shared/statistics-model.ts'
import { format } from '../../strings/format.ts'
import { strings } from '../../strings/strings.ts'
import { STATUS_ORDER } from '../../ui/statuses.ts'
import { fillOf, MARK_COLORS } from './mark-fills.ts'
import { BASELINE, frame, shorten } from './plot-frame.ts'
import type { PlotSpec } from './plot-spec.ts'
import { shareOf } from './shape.ts'

const NAME_MOST = 20

export function tagsPlot({ tags, otherTags }: Statistics): PlotSpec {
  const words = strings.statistics.tags
  const { series } = strings.statistics
  const [first] = tags
  const most = Math.max(1, ...tags.map((tag) => tag.papers))
  return {
    key: 'tags',
    title: words.title,
    finding: first === undefined ? '' : words.finding(first.name, first.papers, first.read),
    ...(first === undefined ? { empty: words.empty } : {}),
    legend: [
      { mark: 'read', label: series.read },
      { mark: 'rest', label: series.rest },
    ],
    table: {
      columns: [words.tag, words.papers, series.read],
      rows: [
        ...tags.map(({ name, papers, read }) => [name, format.number(papers), format.number(read)]),
        ...(otherTags.tags === 0
          ? []
          : [[words.other(otherTags.tags), format.number(otherTags.papers), format.number(otherTags.read)]]),
      ],
    },
    draw: (plot, size) => {
      const other = { name: words.other(otherTags.tags), ...otherTags }
      const rows: readonly TagShare[] = otherTags.tags === 0 ? tags : [...tags, other]
      const names = rows.map(({ name }) => name)
      return plot.plot(
        frame(size, {
          marginLeft: 128,
          marginRight: 40,
          marginTop: 4,
          marginBottom: 4,
          x: { axis: null, domain: [0, Math.max(most, otherTags.papers)] },
          // Few tags keep their bars slim.
          y: { type: 'band', domain: names, padding: names.length < 6 ? 0.55 : 0.3 },
          marks: [
            plot.axisY({ tickSize: 0, label: null, tickFormat: (name: string) => shorten(name, NAME_MOST) }),
            plot.barX(rows, {
              y: 'name',
              x1: 0,
              x2: 'read',
              fill: MARK_COLORS.read,
              stroke: MARK_COLORS.read,
            }),
            plot.barX(rows, {
              y: 'name',
              x1: 'read',
              x2: 'papers',
              fill: fillOf('rest'),
              stroke: MARK_COLORS.rest,
            }),
            plot.ruleX([0], BASELINE),
            plot.text(rows, {
              y: 'name',
              x: 'papers',
              text: ({ papers }: TagShare) => format.number(papers),
              dx: 7,
              textAnchor: 'start',
            }),
          ],
        }),
      )
    },
  }
}

export function statusPlot({ statuses }: Statistics): PlotSpec {
  const { byStatus: words, tiles } = strings.statistics
  const rows = STATUS_ORDER.map((status) => ({
    status,
    name: strings.statuses[status],
    papers: statuses[status],
    share: tiles.percent(shareOf(statuses, status)),
  }))
  const total = rows.reduce((sum, row) => sum + row.papers, 0)
  return {
    key: 'status',
    title: words.title,
    finding: words.finding(total, statuses.read),
    ...(total === 0 ? { empty: words.empty } : {}),
    legend: [],
    table: {
      columns: [words.status, words.papers, words.share],
      rows: rows.map(({ name, papers, share }) => [name, format.number(papers), share]),
    },
    draw: (plot, size) =>
      plot.plot(
        frame(size, {
          marginLeft: 72,
          marginRight: 96,
          marginTop: 4,
          marginBottom: 4,
          x: { axis: null },
          y: { type: 'band', domain: rows.map((row) => row.name), padding: 0.42 },
          marks: [
            plot.axisY({ tickSize: 0, label: null }),
            plot.barX(rows, {
              y: 'name',
              x: 'papers',
              fill: ({ status }: { status: Status }) => fillOf(status),
              stroke: ({ status }: { status: Status }) => MARK_COLORS[status],
            }),
            plot.ruleX([0], BASELINE),
            plot.text(rows, {
              y: 'name',
              x: 'papers',
              text: ({ papers, share }) => `${format.number(papers)} · ${share}`,
              dx: 7,
              textAnchor: 'start',
            }),
          ],
        }),
      ),
  }
}
