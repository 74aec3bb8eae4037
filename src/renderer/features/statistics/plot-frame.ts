// What all plots share: margins, quiet axes, the line under them, and the label at the pointer.
import type { PlotOptions } from '@observablehq/plot'
import { format } from '../../strings/format.ts'
import type { PlotLibrary, PlotSize } from './plot-spec.ts'

/** The class that plot-canvas.module.css styles; the library would else make a style element, which the page forbids. */
export const PLOT_CLASS = 'lectern-plot'

export function frame({ width, height }: PlotSize, options: PlotOptions): PlotOptions {
  return {
    width,
    height,
    className: PLOT_CLASS,
    marginTop: 22,
    marginRight: 12,
    marginBottom: 30,
    marginLeft: 40,
    ...options,
  }
}

export const GRID = { stroke: 'var(--border-strong)', strokeOpacity: 0.7 } as const
export const BASELINE = { stroke: 'var(--text-faint)' } as const

export const TIP = {
  fill: 'var(--surface-raised)',
  stroke: 'var(--border-strong)',
  fontSize: 12,
  lineHeight: 1.35,
  textPadding: 9,
  pathFilter: 'none',
} as const

/** Where numbers stand at the left: few lines, whole numbers, the axis's name over them. */
export function countAxis(plot: PlotLibrary, label: string) {
  return [
    plot.gridY({ ...GRID, ticks: 4 }),
    plot.axisY({
      ticks: 4,
      tickSize: 0,
      tickFormat: (value: number) => (Number.isInteger(value) ? format.number(value) : ''),
      label,
      labelAnchor: 'top',
      labelArrow: 'none',
    }),
  ]
}

/** A text that is cut where it is too long for an axis. */
export function shorten(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text
}
