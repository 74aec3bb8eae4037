// The palette of marks: all of the core's colours, on light and dark pages, with text that stays readable on each.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ANNOTATION_COLORS } from '../../src/shared/annotations-model.ts'

const FILE = '../../src/renderer/features/reader/marks/mark-colors.css'
const css = readFileSync(join(import.meta.dirname, FILE), 'utf8')
type Color = readonly number[]

function colorOf(selector: string, property: string): Color {
  const rule = css.slice(css.indexOf(`\n${selector} {`))
  const hex = new RegExp(`${property}: #(\\w{6})`).exec(rule.slice(0, rule.indexOf('}')))?.[1]
  if (hex === undefined) throw new Error(`${selector} has no ${property}`)
  return [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
}

const multiply = (page: Color, ink: Color) => page.map((value, at) => value * (ink[at] ?? 0))
const screen = (page: Color, ink: Color) => page.map((value, at) => 1 - (1 - value) * (1 - (ink[at] ?? 0)))

function luminance(color: Color): number {
  const [r = 0, g = 0, b = 0] = color.map((channel) =>
    channel <= 0.03928 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4,
  )
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(one: Color, other: Color): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

/** As the darkness leaves white and black; see page-layers.module.css. */
const DARK_PAGE = [0.11, 0.11, 0.11]
const DARK_PAGES_TEXT = [0.89, 0.89, 0.89]
const WHITE = [1, 1, 1]
/** Lighter than most papers print their text. */
const PRINT = [0.2, 0.2, 0.2]

test.each(ANNOTATION_COLORS)(
  'text marked in %s is readable on light and dark pages, and seen to be marked',
  (color) => {
    const light = colorOf(`[data-mark-color="${color}"]`, '--mark-paint')
    const dark = colorOf(`[data-pages="dark"] [data-mark-color="${color}"]`, '--mark-paint')
    expect(contrast(multiply(WHITE, light), multiply(PRINT, light))).toBeGreaterThanOrEqual(4.5)
    expect(contrast(screen(DARK_PAGE, dark), screen(DARK_PAGES_TEXT, dark))).toBeGreaterThanOrEqual(4.5)
    for (const [page, marked] of [
      [WHITE, multiply(WHITE, light)],
      [DARK_PAGE, screen(DARK_PAGE, dark)],
    ] as const)
      expect(Math.max(...page.map((value, at) => Math.abs(value - (marked[at] ?? 0))))).toBeGreaterThan(0.15)
  },
)

test.each(ANNOTATION_COLORS)('what is drawn in %s stands out from light and dark pages', (color) => {
  expect(contrast(colorOf(`[data-mark-color="${color}"]`, '--mark-line'), WHITE)).toBeGreaterThanOrEqual(3)
  const dark = colorOf(`[data-pages="dark"] [data-mark-color="${color}"]`, '--mark-line')
  expect(contrast(dark, DARK_PAGE)).toBeGreaterThanOrEqual(3)
})
