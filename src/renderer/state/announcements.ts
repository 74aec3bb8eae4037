// What a screen reader should be told that the eye sees anyway: counts, ends of a sync. One live region speaks it.
import { createStore } from './store.ts'

export const announcementStore = createStore('')

export function announce(text: string): void {
  announcementStore.set(text)
}
