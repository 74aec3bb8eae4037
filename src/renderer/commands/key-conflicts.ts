// Which keys cannot be beside each other: the same key twice, and a key that begins another one, which then could never
// be pressed. Pure.
import type { KeyBinding, KeyScope } from './keys.ts'

/** `same`: the other has this very key; `begins`: this key begins the other's; `begun`: the other's begins this one. */
export type ConflictKind = 'same' | 'begins' | 'begun'
export type Conflict = { readonly kind: ConflictKind; readonly with: KeyBinding }

const PLACES: Readonly<Record<KeyScope, readonly string[]>> = {
  list: ['list'],
  anywhere: ['list', 'pane', 'reader', 'page'],
  everywhere: ['list', 'pane', 'reader', 'page', 'typing'],
  reader: ['reader', 'page'],
  page: ['page'],
}

const isOfReader = (scope: KeyScope) => scope === 'reader' || scope === 'page'

export function isOverlapping(one: KeyScope, other: KeyScope): boolean {
  return PLACES[one].some((place) => PLACES[other].includes(place))
}

export function conflictKind(one: KeyBinding, other: KeyBinding): ConflictKind | undefined {
  if (!isOverlapping(one.scope, other.scope)) return undefined
  // In the reader, a key goes before what the very same one means elsewhere.
  if (one.key === other.key) return isOfReader(one.scope) === isOfReader(other.scope) ? 'same' : undefined
  if (other.key.startsWith(`${one.key} `)) return 'begins'
  return one.key.startsWith(`${other.key} `) ? 'begun' : undefined
}

/** What a binding would be in the way of, or have in its way; a command is in nobody's way but others'. */
export function findConflicts(binding: KeyBinding, table: readonly KeyBinding[]): Conflict[] {
  return table.flatMap((other): Conflict[] => {
    const kind = conflictKind(binding, other)
    if (kind === undefined || (other.command === binding.command && kind === 'same')) return []
    return [{ kind, with: other }]
  })
}
