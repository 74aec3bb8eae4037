// The axis of weeks: under as many of them as have room, from the last one back.
import type { StatisticsWeek } from '../../../shared/statistics-model.ts'
import { format } from '../../strings/format.ts'
import type { PlotLibrary, PlotSize } from './plot-spec.ts'

const LABEL_PX = 84
/** What is left of the width for the plot itself. */
const MARGINS_PX = 52

export const dateOf = (day: string) => new Date(`${day}T00:00:00Z`)

/** `placeOf` says where a week stands; its label is that of its Monday. */
export function weekAxis(
  plot: PlotLibrary,
  { width }: PlotSize,
  weeks: readonly StatisticsWeek[],
  placeOf: (week: StatisticsWeek) => Date,
) {
  const labels = Math.max(1, Math.floor((width - MARGINS_PX) / LABEL_PX))
  const step = Math.ceil(weeks.length / labels)
  const shown = weeks.filter((_, index) => (weeks.length - 1 - index) % step === 0)
  const days = new Map(shown.map((week) => [placeOf(week).getTime(), week.from]))
  return plot.axisX({
    ticks: shown.map(placeOf),
    tickSize: 4,
    tickPadding: 5,
    label: null,
    stroke: 'currentColor',
    tickFormat: (date: Date) => format.dayShort(days.get(date.getTime()) ?? ''),
  })
}
