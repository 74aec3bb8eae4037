// Keys as text: what one may be written like, how one is spoken of in a sentence, and how assistive technology is told.
// Pure. A key has one stroke or two; `mod+shift+z`, `g i`.
import { keyCaps } from './key-label.ts'

const MODIFIERS = ['mod', 'alt', 'shift'] as const

export type Stroke = {
  readonly hasMod: boolean
  readonly hasAlt: boolean
  readonly hasShift: boolean
  readonly key: string
}

/** The strokes of a key as it is stored; undefined where it is written in no way that a press could be. */
export function parseKey(text: string): readonly Stroke[] | undefined {
  const strokes = text.split(' ').map(parseStroke)
  if (strokes.length > 2 || strokes.some((stroke) => stroke === undefined)) return undefined
  const parsed = strokes as readonly Stroke[]
  // With Ctrl or Alt held, no second stroke is waited for, nor taken for one.
  return parsed.length === 2 && parsed.some(({ hasMod, hasAlt }) => hasMod || hasAlt) ? undefined : parsed
}

function parseStroke(text: string): Stroke | undefined {
  const parts = text.split('+')
  const key = parts.pop() ?? ''
  const isInOrder = parts.join('+') === MODIFIERS.filter((each) => parts.includes(each)).join('+')
  if (key === '' || key !== key.toLowerCase() || !isInOrder) return undefined
  return {
    hasMod: parts.includes('mod'),
    hasAlt: parts.includes('alt'),
    hasShift: parts.includes('shift'),
    key,
  }
}

/** `Ctrl+Shift+Z`, `G I`: a key within a sentence. */
export function keyText(key: string, isMac: boolean): string {
  return key
    .split(' ')
    .map((stroke) => keyCaps(stroke, isMac).join(isMac ? '' : '+'))
    .join(' ')
}

const ARIA_NAMES: Readonly<Record<string, string>> = {
  arrowdown: 'ArrowDown',
  arrowup: 'ArrowUp',
  arrowleft: 'ArrowLeft',
  arrowright: 'ArrowRight',
  pagedown: 'PageDown',
  pageup: 'PageUp',
  plus: 'Plus',
  space: 'Space',
}

/** The value of `aria-keyshortcuts`, which knows no keys of two strokes; undefined where nothing is left. */
export function ariaKeys(keys: readonly string[]): string | undefined {
  const known = keys.filter((key) => !key.includes(' ')).flatMap(ariaKey)
  return known.length === 0 ? undefined : known.join(' ')
}

function ariaKey(key: string): string[] {
  const [stroke] = parseKey(key) ?? []
  if (stroke === undefined) return []
  const name = ARIA_NAMES[stroke.key] ?? stroke.key
  const end = `${stroke.hasAlt ? 'Alt+' : ''}${stroke.hasShift ? 'Shift+' : ''}${name.length > 1 ? name.charAt(0).toUpperCase() + name.slice(1) : name}`
  return stroke.hasMod ? [`Control+${end}`, `Meta+${end}`] : [end]
}
