// How an annotation looks in a file: the operators of its appearance, in the page's own units. Pure. ISO 32000-1, 8.5.
import type { Annotation, PdfRect } from '../../../shared/annotations-model.ts'
import { lineOf, paintOf, type Rgb } from './annotation-colors.ts'

export type Drawing = {
  /** What it covers: `/Rect`, and the appearance's box. */
  readonly box: PdfRect
  readonly operators: string
  /** Lets what is under it through, as ink of a marker does: by a graphics state named `Ink`. */
  readonly isInk: boolean
  readonly color: Rgb
}

const LINE = 1.2
const ICON = 18

export function drawAnnotation({ kind, color, rects }: Annotation): Drawing {
  switch (kind) {
    case 'highlight':
      return {
        box: boxOf(rects),
        color: paintOf(color),
        isInk: true,
        operators: `/Ink gs ${numbers(paintOf(color))} rg ${rects.map(rectangle).join(' ')} f`,
      }
    case 'underline':
      return {
        box: boxOf(rects, LINE / 2),
        color: lineOf(color),
        isInk: false,
        operators: `${numbers(lineOf(color))} RG ${LINE} w ${rects
          .map(([x1, y1, x2]) => `${numbers([x1, y1])} m ${numbers([x2, y1])} l`)
          .join(' ')} S`,
      }
    case 'area':
      return {
        box: boxOf(rects, LINE / 2),
        color: lineOf(color),
        isInk: false,
        operators: `${numbers(lineOf(color))} RG ${LINE} w ${rects.map(rectangle).join(' ')} S`,
      }
    case 'note':
      return drawNote(rects, color)
  }
}

/** A sheet with three lines, its middle at the point. */
function drawNote(rects: readonly PdfRect[], color: Annotation['color']): Drawing {
  const [left, middle] = boxOf(rects)
  const [x, bottom, top] = [left - ICON / 2, middle - ICON / 2, middle + ICON / 2]
  const lines = [0.3, 0.5, 0.7].map((part) => {
    const y = top - ICON * part
    return `${numbers([x + ICON * 0.22, y])} m ${numbers([x + ICON * 0.78, y])} l`
  })
  const sheet = numbers([x + 0.5, bottom + 0.5, ICON - 1, ICON - 1])
  return {
    box: [x, bottom, x + ICON, top],
    color: lineOf(color),
    isInk: false,
    operators: [
      `${numbers(paintOf(color))} rg ${numbers(lineOf(color))} RG 1 w ${sheet} re B`,
      `${lines.join(' ')} S`,
    ].join(' '),
  }
}

/** Around all of them, and so much more on each side. */
export function boxOf(rects: readonly PdfRect[], more = 0): PdfRect {
  return [
    Math.min(...rects.map(([x1]) => x1)) - more,
    Math.min(...rects.map(([, y1]) => y1)) - more,
    Math.max(...rects.map(([, , x2]) => x2)) + more,
    Math.max(...rects.map(([, , , y2]) => y2)) + more,
  ]
}

function rectangle([x1, y1, x2, y2]: PdfRect): string {
  return `${numbers([x1, y1, x2 - x1, y2 - y1])} re`
}

/** Never with an exponent, which PDF does not know. */
function numbers(values: readonly number[]): string {
  return values.map((value) => String(Number(value.toFixed(3)))).join(' ')
}
