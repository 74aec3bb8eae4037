// From a key press to a command. Pure: the press is plain data, so that it can be tested without a window.
import type { CommandId } from './command-id.ts'
import type { KeyBinding } from './keys.ts'

export type KeyPress = {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
  readonly altKey: boolean
}

/** Where the keyboard is: in the list (or nowhere), in another pane, in a text field, or under a dialog or menu. */
export type KeyPlace = 'list' | 'pane' | 'typing' | 'overlay'

export function matchKey(
  press: KeyPress,
  place: KeyPlace,
  bindings: readonly KeyBinding[],
  /** The strokes before this one, where it is the second of a key. */
  before?: string,
): CommandId | undefined {
  if (place === 'overlay' || (press.altKey && isWritten(press))) return undefined
  const key = before === undefined ? chordOf(press) : `${before} ${chordOf(press)}`
  const binding = bindings.find((each) => each.key === key)
  if (binding === undefined) return undefined
  if (place === 'typing' && binding.scope !== 'everywhere') return undefined
  if (place !== 'list' && binding.scope === 'list') return undefined
  return binding.command
}

/** With Alt it types a character on many keyboards, and on a Mac every letter does: Alt counts with named keys alone. */
function isWritten(press: KeyPress): boolean {
  return press.key.length === 1
}

/** What parts strokes and chords in writing is spelt out. */
const SPELT: Readonly<Record<string, string>> = { ' ': 'space', '+': 'plus' }

/** `mod+shift+z`. Shift is part of the chord only where the character does not tell it: `?` is `?` on every layout. */
export function chordOf(press: KeyPress): string {
  const key = SPELT[press.key] ?? press.key.toLowerCase()
  const isLetter = press.key.toUpperCase() !== press.key.toLowerCase()
  const parts: string[] = []
  if (press.ctrlKey || press.metaKey) parts.push('mod')
  if (press.altKey) parts.push('alt')
  if (press.shiftKey && (isLetter || press.key.length > 1 || press.key === ' ')) parts.push('shift')
  return [...parts, key].join('+')
}
