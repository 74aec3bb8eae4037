// Where the window was when it was last closed, in one small file. A damaged or missing file means the default place.

import { readFileSync, writeFileSync } from 'node:fs'
import type { Rectangle } from 'electron'
import { hasCode } from '../../shared/has-code.ts'

export type WindowBounds = Rectangle & { readonly maximized: boolean }

/** Undefined where there is nothing to remember, or nothing readable. */
export function readWindowBounds(file: string): WindowBounds | undefined {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined
    throw error
  }
  return parseWindowBounds(text)
}

/** Never throws: a place forgotten is no reason to keep a window from closing. Says so on stderr. */
export function writeWindowBounds(file: string, bounds: WindowBounds): void {
  try {
    writeFileSync(file, JSON.stringify(bounds))
  } catch (error) {
    process.stderr.write(`lectern: the window's place was not kept: ${String(error)}\n`)
  }
}

/** The bounds if some of the window would be seen on these displays' work areas: a display may have been unplugged. */
export function visibleBounds(
  bounds: WindowBounds | undefined,
  displays: readonly Rectangle[],
): WindowBounds | undefined {
  if (bounds === undefined) return undefined
  return displays.some((display) => overlap(bounds, display)) ? bounds : undefined
}

/** Pixels of a window that must be on a display for its title bar to be caught. */
const HANDLE = 100

function overlap(window: Rectangle, display: Rectangle): boolean {
  const across = Math.min(window.x + window.width, display.x + display.width) - Math.max(window.x, display.x)
  const isTopSeen = window.y >= display.y && window.y <= display.y + display.height - HANDLE
  return across >= HANDLE && isTopSeen
}

function parseWindowBounds(text: string): WindowBounds | undefined {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
  return isWindowBounds(value) ? value : undefined
}

function isWindowBounds(value: unknown): value is WindowBounds {
  if (typeof value !== 'object' || value === null) return false
  const fields = new Map<string, unknown>(Object.entries(value))
  const numbers = ['x', 'y', 'width', 'height'].map((name) => fields.get(name))
  return numbers.every((number) => Number.isInteger(number)) && typeof fields.get('maximized') === 'boolean'
}
