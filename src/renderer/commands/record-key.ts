// From key presses to a key for a command: one stroke or two. Pure.
import { chordOf, type KeyPress } from './match-key.ts'
import { type ReservedReason, reservedReason } from './reserved-keys.ts'

export type Recording =
  /** Nothing yet, or only keys that are held for another. */
  | { readonly kind: 'ready' }
  /** One stroke, which is the key itself unless a second follows in time. */
  | { readonly kind: 'waiting'; readonly key: string }
  | { readonly kind: 'recorded'; readonly key: string }
  | { readonly kind: 'refused'; readonly key: string; readonly reason: ReservedReason }
  | { readonly kind: 'cancelled' }
  /** Tab: the keyboard moves on. */
  | { readonly kind: 'left' }

const HELD = ['Shift', 'Control', 'Meta', 'Alt', 'AltGraph', 'CapsLock', 'Fn', 'NumLock']
const NO_KEY: readonly string[] = ['Dead', 'Process', 'Unidentified']

export function recordKey(before: Recording, press: KeyPress): Recording {
  if (HELD.includes(press.key)) return before
  const hasModifier = press.ctrlKey || press.metaKey || press.altKey
  if (press.key === 'Escape' && !hasModifier) return { kind: 'cancelled' }
  if (press.key === 'Tab' && !hasModifier) return { kind: 'left' }
  const stroke = chordOf(press)
  if (NO_KEY.includes(press.key)) return { kind: 'refused', key: stroke, reason: 'unknown' }
  // With Ctrl held, nothing is a second stroke, and none is waited for.
  const key = before.kind === 'waiting' && !hasModifier ? `${before.key} ${stroke}` : stroke
  const reason = reservedReason(key)
  if (reason !== undefined) return { kind: 'refused', key, reason }
  return key.includes(' ') || hasModifier ? { kind: 'recorded', key } : { kind: 'waiting', key }
}

/** No second stroke came in time. */
export function endRecording(recording: Recording): Recording {
  return recording.kind === 'waiting' ? { kind: 'recorded', key: recording.key } : recording
}
