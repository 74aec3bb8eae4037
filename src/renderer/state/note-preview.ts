// Whether notes are shown as they read, or as they are written. Kept from paper to paper; an empty note is always written.
import { createStore } from './store.ts'

export const notePreviewStore = createStore(false)
