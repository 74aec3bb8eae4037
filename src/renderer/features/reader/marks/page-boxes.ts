// Between the units of the file and shares of the page as it stands on the screen, turned or not. Pure. Shares stay right
// while a page is being zoomed and not drawn anew yet.
import type { PdfRect } from '../../../../shared/annotations-model.ts'
import type { Box } from '../image-holes.ts'

/** What of pdf.js's viewport is needed. */
export type PageFrame = {
  readonly width: number
  readonly height: number
  readonly rotation: number
  readonly convertToViewportPoint: (x: number, y: number) => number[]
  readonly convertToPdfPoint: (x: number, y: number) => number[]
}

export function boxOf([x1, y1, x2, y2]: PdfRect, frame: PageFrame): Box {
  const [left = 0, top = 0] = frame.convertToViewportPoint(x1, y1)
  const [right = 0, bottom = 0] = frame.convertToViewportPoint(x2, y2)
  return {
    left: Math.min(left, right) / frame.width,
    top: Math.min(top, bottom) / frame.height,
    right: Math.max(left, right) / frame.width,
    bottom: Math.max(top, bottom) / frame.height,
  }
}

export function rectOf({ left, top, right, bottom }: Box, frame: PageFrame): PdfRect {
  const [x1 = 0, y1 = 0] = frame.convertToPdfPoint(left * frame.width, top * frame.height)
  const [x2 = 0, y2 = 0] = frame.convertToPdfPoint(right * frame.width, bottom * frame.height)
  return [
    toHundredths(Math.min(x1, x2)),
    toHundredths(Math.min(y1, y2)),
    toHundredths(Math.max(x1, x2)),
    toHundredths(Math.max(y1, y2)),
  ]
}

function toHundredths(units: number): number {
  return Math.round(units * 100) / 100
}

export type Shift = { readonly x: number; readonly y: number }

/** Moved, and kept on the page. */
export function shiftBox({ left, top, right, bottom }: Box, { x, y }: Shift): Box {
  const dx = Math.min(1 - right, Math.max(-left, x))
  const dy = Math.min(1 - bottom, Math.max(-top, y))
  return { left: left + dx, top: top + dy, right: right + dx, bottom: bottom + dy }
}

const LEAST = 0.01

/** Larger or smaller by its lower right corner, and kept on the page. */
export function growBox({ left, top, right, bottom }: Box, { x, y }: Shift): Box {
  return {
    left,
    top,
    right: Math.min(1, Math.max(left + LEAST, right + x)),
    bottom: Math.min(1, Math.max(top + LEAST, bottom + y)),
  }
}

export function unionOf(boxes: readonly Box[]): Box {
  return {
    left: Math.min(...boxes.map((box) => box.left)),
    top: Math.min(...boxes.map((box) => box.top)),
    right: Math.max(...boxes.map((box) => box.right)),
    bottom: Math.max(...boxes.map((box) => box.bottom)),
  }
}

export function percentStyle({ left, top, right, bottom }: Box) {
  const percent = (share: number) => `${(share * 100).toFixed(3)}%`
  return {
    left: percent(left),
    top: percent(top),
    width: percent(right - left),
    height: percent(bottom - top),
  }
}

export type LineSide = 'bottom' | 'left' | 'right'

/** On which side of a line of text its underline is: text that runs up or down the screen has it beside. */
export function lineSide({ left, top, right, bottom }: Box, frame: PageFrame): LineSide {
  const width = (right - left) * frame.width
  const height = (bottom - top) * frame.height
  if (height < width * 1.5) return 'bottom'
  return frame.rotation === 90 ? 'left' : 'right'
}
