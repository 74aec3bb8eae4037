// Notes being written: kept here from the first letter until the core has them, so that a failed save loses nothing.
// Knows neither the core nor the screen: saving is given.
import { createStore, type Store } from './store.ts'

export type NoteDraft = {
  readonly text: string
  /** `dirty`: the pause before saving. `failed`: the core did not take it; the text is only here. */
  readonly state: 'dirty' | 'saving' | 'failed'
}

export type NoteDrafts = {
  /** Unsaved texts by paper; a paper without one shows what the core has. */
  readonly store: Store<ReadonlyMap<string, NoteDraft>>
  readonly edit: (id: string, text: string) => void
  readonly flush: (id: string) => Promise<void>
  readonly flushAll: () => Promise<void>
}

const PAUSE_MS = 600
const RETRY_MS = 5000

export function createNoteDrafts(save: (id: string, text: string) => Promise<void>): NoteDrafts {
  const store = createStore<ReadonlyMap<string, NoteDraft>>(new Map())
  const timers = new Map<string, ReturnType<typeof setTimeout>>()
  /** What is under way to the core. */
  const sent = new Map<string, string>()

  function put(id: string, draft: NoteDraft | undefined): void {
    const next = new Map(store.get())
    if (draft === undefined) next.delete(id)
    else next.set(id, draft)
    store.set(next)
  }

  function schedule(id: string, ms: number): void {
    clearTimeout(timers.get(id))
    timers.set(
      id,
      setTimeout(() => void flush(id), ms),
    )
  }

  async function flush(id: string): Promise<void> {
    const draft = store.get().get(id)
    if (draft === undefined || (draft.state === 'saving' && sent.get(id) === draft.text)) return
    clearTimeout(timers.get(id))
    sent.set(id, draft.text)
    put(id, { text: draft.text, state: 'saving' })
    try {
      await save(id, draft.text)
    } catch {
      // Shown beside the note by its state, and tried again: the text is what must not be lost.
      put(id, { text: store.get().get(id)?.text ?? draft.text, state: 'failed' })
      schedule(id, RETRY_MS)
      return
    }
    // Typed on during the save: that part is still to be saved.
    const now = store.get().get(id)
    if (now === undefined || now.text === draft.text) put(id, undefined)
    else {
      put(id, { text: now.text, state: 'dirty' })
      schedule(id, PAUSE_MS)
    }
  }

  return {
    store,
    edit: (id, text) => {
      const isSaving = store.get().get(id)?.state === 'saving'
      put(id, { text, state: isSaving ? 'saving' : 'dirty' })
      if (!isSaving) schedule(id, PAUSE_MS)
    },
    flush,
    flushAll: async () => {
      await Promise.all([...store.get().keys()].map(flush))
    },
  }
}
