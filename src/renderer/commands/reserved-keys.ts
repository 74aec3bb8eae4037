// Keys that are no command's to have, and why. Pure. Built-in bindings are not asked: Escape and Enter are bound there,
// with what they mean everywhere.
import { parseKey, type Stroke } from './key-text.ts'

export const RESERVED_REASONS = [
  /** Closes and leaves; also leaves the recording of a key. */
  'leaves',
  /** Moves the keyboard from control to control. */
  'moves',
  /** Presses what has the keyboard. */
  'presses',
  /** Edits text, or copies it. */
  'edits',
  /** The browser or the system has it. */
  'system',
  /** Types a character on many keyboards. */
  'alt',
  /** Waits for a letter to put an accent on, or is told to nobody. */
  'unknown',
] as const
export type ReservedReason = (typeof RESERVED_REASONS)[number]

const PLAIN: Readonly<Record<string, ReservedReason>> = {
  escape: 'leaves',
  tab: 'moves',
  enter: 'presses',
  space: 'presses',
  backspace: 'edits',
  delete: 'edits',
  insert: 'edits',
  contextmenu: 'system',
  printscreen: 'system',
  f5: 'system',
  f11: 'system',
  f12: 'system',
  dead: 'unknown',
  process: 'unknown',
  unidentified: 'unknown',
}

/** With Ctrl or Command: copying and the like, then tabs, windows, addresses, reloading, printing and zooming. */
const EDITING = 'cvxy'
const SYSTEM = 'lmnopqrtuw'

/** Back, forward, home, and closing the window. */
const OF_SYSTEM_WITH_ALT = ['arrowleft', 'arrowright', 'home', 'f4']

/** Why a key is refused; undefined when a command can have it. */
export function reservedReason(key: string): ReservedReason | undefined {
  const strokes = parseKey(key)
  if (strokes === undefined) return 'unknown'
  for (const stroke of strokes) {
    const reason = reasonOf(stroke)
    if (reason !== undefined) return reason
  }
  return undefined
}

function reasonOf({ hasMod, hasAlt, hasShift, key }: Stroke): ReservedReason | undefined {
  const plain = PLAIN[key]
  if (plain !== undefined) return plain
  if (hasAlt && (key.length === 1 || key === 'plus')) return 'alt'
  if (hasAlt && OF_SYSTEM_WITH_ALT.includes(key)) return 'system'
  if (!hasMod) return undefined
  if (/^\d$/.test(key) || ['plus', '-', '='].includes(key)) return 'system'
  if (key.length === 1 && EDITING.includes(key)) return 'edits'
  if (key.length === 1 && SYSTEM.includes(key)) return 'system'
  // Developer tools and private windows.
  return hasShift && ['i', 'j', 'delete'].includes(key) ? 'system' : undefined
}
