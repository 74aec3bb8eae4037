// From a key press to a command. Pure: the press is plain data, so that it can be tested without a window.
import type { CommandId } from './command-id.ts'
import type { KeyBinding, KeyScope } from './keys.ts'

export type KeyPress = {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
  readonly altKey: boolean
}

/**
 * Where the keyboard is: in the list (or nowhere), in another pane, in a text field, or under a dialog or menu; while the
 * reader is open, in its document (or nowhere), there with text selected, on a mark or its tools, or in other controls.
 */
export type KeyPlace = 'list' | 'pane' | 'typing' | 'overlay' | 'page' | 'selection' | 'mark' | 'reader'

/** Where a scope's keys count, and which of two scopes is asked first. */
const SCOPES_AT: Readonly<Record<KeyPlace, readonly KeyScope[]>> = {
  list: ['list', 'anywhere', 'everywhere'],
  pane: ['anywhere', 'everywhere'],
  page: ['page', 'reader', 'anywhere', 'everywhere'],
  selection: ['mark', 'page', 'reader', 'anywhere', 'everywhere'],
  mark: ['mark', 'reader', 'anywhere', 'everywhere'],
  reader: ['reader', 'anywhere', 'everywhere'],
  typing: ['everywhere'],
  overlay: [],
}

/** The bindings that count there, those that go before others first. */
export function bindingsAt(place: KeyPlace, bindings: readonly KeyBinding[]): readonly KeyBinding[] {
  return SCOPES_AT[place].flatMap((scope) => bindings.filter((binding) => binding.scope === scope))
}

export function matchKey(
  press: KeyPress,
  place: KeyPlace,
  bindings: readonly KeyBinding[],
  /** The strokes before this one, where it is the second of a key. */
  before?: string,
): CommandId | undefined {
  if (place === 'overlay' || (press.altKey && isWritten(press))) return undefined
  const key = before === undefined ? chordOf(press) : `${before} ${chordOf(press)}`
  return bindingsAt(place, bindings).find((each) => each.key === key)?.command
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
