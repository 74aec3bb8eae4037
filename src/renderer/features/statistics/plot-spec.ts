// What a plot is, however it is shown: what it says in a sentence, as a table, and how it is drawn. Plain data but for the
// drawing, so that everything else is at hand before the plotting library is.
import type { MarkName } from './mark-fills.ts'

export type PlotLibrary = typeof import('@observablehq/plot')
export type PlotSize = { readonly width: number; readonly height: number }

export type Table = {
  readonly columns: readonly string[]
  /** The first cell of a row heads it. */
  readonly rows: readonly (readonly string[])[]
}

export type LegendEntry = { readonly mark: MarkName; readonly label: string }

export type PlotSpec = {
  readonly key: string
  readonly title: string
  /** Set where there is nothing to draw: what would fill it. */
  readonly empty?: string
  /** What it shows, in a sentence. */
  readonly finding: string
  readonly legend: readonly LegendEntry[]
  readonly table: Table
  readonly draw: (plot: PlotLibrary, size: PlotSize) => SVGSVGElement | HTMLElement
}
