// Which keys cannot be beside each other: the same key twice, and a key that begins another one, which then could never
// be pressed. Pure.
import type { KeyBinding, KeyScope } from './keys.ts'

/** `same`: the other has this very key; `begins`: this key begins the other's; `begun`: the other's begins this one. */
export type ConflictKind = 'same' | 'begins' | 'begun'
export type Conflict = { readonly kind: ConflictKind; readonly with: KeyBinding }

const PLACES: Readonly<Record<KeyScope, readonly string[]>> = {
  list: ['list'],
  anywhere: ['list', 'pane', 'reader', 'page', 'selection', 'mark'],
  everywhere: ['list', 'pane', 'reader', 'page', 'selection', 'mark', 'typing'],
  reader: ['reader', 'page', 'selection', 'mark'],
  page: ['page', 'selection'],
  mark: ['selection', 'mark'],
}

/** Where scopes overlap, the very same key may mean something in each of these, the higher one first. */
const LAYERS: Readonly<Record<KeyScope, number>> = {
  list: 0,
  anywhere: 0,
  everywhere: 0,
  reader: 1,
  page: 1,
  mark: 2,
}

export function isOverlapping(one: KeyScope, other: KeyScope): boolean {
  return PLACES[one].some((place) => PLACES[other].includes(place))
}

export function conflictKind(one: KeyBinding, other: KeyBinding): ConflictKind | undefined {
  if (!isOverlapping(one.scope, other.scope)) return undefined
  // In the reader, a key goes before what the very same one means elsewhere, and on a mark before both.
  if (one.key === other.key) return LAYERS[one.scope] === LAYERS[other.scope] ? 'same' : undefined
  if (other.key.startsWith(`${one.key} `)) return isPassing(one, other) ? undefined : 'begins'
  if (one.key.startsWith(`${other.key} `)) return isPassing(other, one) ? undefined : 'begun'
  return undefined
}

/** Text is selected for a moment: what a key means then is in no other one's way for good. */
function isPassing(shorter: KeyBinding, longer: KeyBinding): boolean {
  return shorter.scope === 'mark' && longer.scope !== 'mark'
}

/** What a binding would be in the way of, or have in its way; a command is in nobody's way but others'. */
export function findConflicts(binding: KeyBinding, table: readonly KeyBinding[]): Conflict[] {
  return table.flatMap((other): Conflict[] => {
    const kind = conflictKind(binding, other)
    if (kind === undefined || (other.command === binding.command && kind === 'same')) return []
    return [{ kind, with: other }]
  })
}
