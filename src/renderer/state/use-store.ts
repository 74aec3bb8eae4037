// Reads a store, or a part of it, in a component. The part must be a stable value (a member, a primitive).
import { useSyncExternalStore } from 'react'
import type { Store } from './store.ts'

export function useStore<T>(store: Store<T>): T
export function useStore<T, Part>(store: Store<T>, part: (value: T) => Part): Part
export function useStore<T>(store: Store<T>, part: (value: T) => unknown = (value) => value): unknown {
  return useSyncExternalStore(store.subscribe, () => part(store.get()))
}
