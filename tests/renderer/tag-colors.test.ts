// The palette of tags: all of the core's colours, each readable in both schemes.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { TAG_COLORS } from '../../src/shared/model.ts'

const css = readFileSync(join(import.meta.dirname, '../../src/renderer/ui/tag-colors.css'), 'utf8')
const tokens = readFileSync(join(import.meta.dirname, '../../src/renderer/ui/tokens.css'), 'utf8')

/** `[light, dark]` of a property in the rule of a colour. */
function pairOf(color: string, property: string): string[] {
  const rule = css.slice(css.indexOf(`[data-tag-color="${color}"]`))
  const found = new RegExp(`${property}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(
    rule.slice(0, rule.indexOf('}')),
  )
  if (found === null) throw new Error(`${color} has no ${property}`)
  return found.slice(1)
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return channel <= 0.03928 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

test.each(TAG_COLORS)('text in %s is readable on its own ground, its icon on every surface', (color) => {
  const text = pairOf(color, '--tag')
  const soft = pairOf(color, '--tag-soft')
  for (const scheme of [0, 1]) {
    expect(contrast(text[scheme] ?? '', soft[scheme] ?? '')).toBeGreaterThanOrEqual(4.5)
  }
  const surfaces = [...tokens.matchAll(/--surface[\w-]*: (#\w{6})/g)].map((match) => match[1] ?? '')
  expect(surfaces.length).toBeGreaterThan(8)
  for (const surface of surfaces) {
    const ink = luminance(surface) > 0.5 ? text[0] : text[1]
    expect(contrast(ink ?? '', surface)).toBeGreaterThanOrEqual(3)
  }
})
