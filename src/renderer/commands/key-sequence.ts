// Keys of two strokes: `g i` is G, then I. Pure: from what was pressed so far and the next press to a command, or to more
// waiting. A key of one stroke is a sequence of one.

import type { CommandId } from './command-id.ts'
import type { KeyBinding } from './keys.ts'
import { bindingsAt, chordOf, type KeyPlace, type KeyPress, matchKey } from './match-key.ts'

/** How long the second stroke may take. */
export const STROKE_PAUSE_MS = 1000

/** The strokes so far of a key that has more of them. */
export type Pending = { readonly strokes: string; readonly at: number }

export type Step = {
  readonly pending?: Pending
  readonly command?: CommandId
  /** Nobody else may act on this press. */
  readonly isOurs: boolean
}

const NOT_OURS: Step = { isOurs: false }
const HELD = ['Shift', 'Control', 'Meta', 'Alt', 'AltGraph', 'CapsLock']

export function stepKeys(
  pending: Pending | undefined,
  press: KeyPress,
  place: KeyPlace,
  now: number,
  bindings: readonly KeyBinding[],
): Step {
  const awaited = pending !== undefined && now - pending.at < STROKE_PAUSE_MS ? pending : undefined
  if (HELD.includes(press.key)) return awaited === undefined ? NOT_OURS : { pending: awaited, isOurs: false }
  const hasModifier = press.ctrlKey || press.metaKey || press.altKey
  // With a modifier held, something else is meant than the second stroke.
  const before = hasModifier || place === 'typing' || place === 'overlay' ? undefined : awaited
  if (before === undefined) {
    const command = matchKey(press, place, bindings)
    if (command !== undefined) return { command, isOurs: true }
  }
  const strokes = before === undefined ? chordOf(press) : `${before.strokes} ${chordOf(press)}`
  const command = before && matchKey(press, place, bindings, before.strokes)
  if (command !== undefined) return { command, isOurs: true }
  if (!hasModifier && isBeginning(strokes, place, bindings))
    return { pending: { strokes, at: now }, isOurs: true }
  // A second stroke that means nothing ends the sequence, and is not taken for a key of its own: `g x` must not skip.
  return before === undefined ? NOT_OURS : { isOurs: true }
}

function isBeginning(strokes: string, place: KeyPlace, bindings: readonly KeyBinding[]): boolean {
  if (place === 'typing' || place === 'overlay') return false
  return bindingsAt(place, bindings).some((binding) => binding.key.startsWith(`${strokes} `))
}
