// Tables for people: a header, aligned columns, cut to the terminal, without columns that hold nothing there. Pure; a
// pipe (no width) gets every column and every word.
import { plainText } from './plain-text.ts'
import { cutText, padText, textWidth } from './text-width.ts'

export type Column<Row> = {
  readonly title: string
  readonly text: (row: Row) => string
  readonly align?: 'left' | 'right'
  /** Gives way first when the terminal is too narrow. */
  readonly flexible?: boolean
  /** Left out on terminals narrower than this. */
  readonly from?: number
}

const GAP = 2
/** A flexible column is not squeezed below this; past it the terminal wraps. */
const LEAST = 12

/** Column widths that fit, taking from the widest flexible column until they do. */
function fitWidths(natural: readonly number[], flexible: readonly boolean[], width: number): number[] {
  const widths = [...natural]
  let excess = widths.reduce((sum, each) => sum + each, GAP * (widths.length - 1)) - width
  while (excess > 0) {
    let widest = -1
    for (const [index, each] of widths.entries()) {
      if (flexible[index] && each > LEAST && each > (widths[widest] ?? 0)) widest = index
    }
    if (widest === -1) break
    widths[widest] = (widths[widest] ?? 0) - 1
    excess -= 1
  }
  return widths
}

function isWorthShowing<Row>(column: Column<Row>, rows: readonly Row[], width: number): boolean {
  return width >= (column.from ?? 0) && rows.some((row) => column.text(row) !== '')
}

/** The table's lines, each ended. `width` is the terminal's, or undefined when there is none. */
export function formatTable<Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  width: number | undefined,
): string {
  const shown = columns.filter((column) => width === undefined || isWorthShowing(column, rows, width))
  const cells = [
    shown.map((column) => column.title),
    ...rows.map((row) => shown.map((column) => plainText(column.text(row)))),
  ]
  const natural = shown.map((_, index) =>
    cells.reduce((max, line) => Math.max(max, textWidth(line[index] ?? '')), 0),
  )
  const flexible = shown.map((column) => column.flexible === true)
  const widths = width === undefined ? natural : fitWidths(natural, flexible, width)
  const lines = cells.map((line) =>
    line
      .map((cell, index) => {
        const room = widths[index] ?? 0
        return padText(cutText(cell, room), room, shown[index]?.align)
      })
      .join(' '.repeat(GAP))
      .trimEnd(),
  )
  return `${lines.join('\n')}\n`
}
