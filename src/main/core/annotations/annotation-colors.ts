// The colours of annotations in a file, which are those that the window shows: multiplied with a light page, and of what
// is drawn on it.
import type { AnnotationColor } from '../../../shared/annotations-model.ts'

/** Red, green and blue, from 0 to 1. */
export type Rgb = readonly [number, number, number]

const PAINTS: Readonly<Record<AnnotationColor, number>> = {
  yellow: 0xffe45c,
  green: 0xa8eea0,
  blue: 0xa5d8ff,
  purple: 0xdcc4ff,
  pink: 0xffc2e2,
  red: 0xffb3a8,
}

const LINES: Readonly<Record<AnnotationColor, number>> = {
  yellow: 0xc28a00,
  green: 0x2b8a3e,
  blue: 0x1971c2,
  purple: 0x8247c9,
  pink: 0xc92a7f,
  red: 0xd9281e,
}

export const paintOf = (color: AnnotationColor): Rgb => toRgb(PAINTS[color])
export const lineOf = (color: AnnotationColor): Rgb => toRgb(LINES[color])

function toRgb(color: number): Rgb {
  const part = (shift: number) => Number((((color >> shift) & 0xff) / 0xff).toFixed(3))
  return [part(16), part(8), part(0)]
}
