// Adding papers by hand and trying again what is waited for: runs the core's tasks and follows them.
import type { AddProgress, AddResult } from '../../shared/adding-model.ts'
import { addingStore, EMPTY_DRAFT, retryStore } from '../state/adding.ts'
import { announce } from '../state/announcements.ts'
import { overlayStore } from '../state/stores.ts'
import { showToast } from '../state/toasts.ts'
import { strings } from '../strings/strings.ts'
import type { ActionDeps } from './action-deps.ts'
import { requestOf } from './adding-queries.ts'
import { isCancelled, problemWords } from './problem.ts'

export type AddingActions = {
  /** Adds what the dialog holds. */
  readonly addPapers: () => Promise<void>
  readonly cancelAdding: () => void
  /** These, also if they were given up; without ids all that is queued, and then nothing is said unless papers came. */
  readonly retryPending: (ids?: readonly string[]) => Promise<void>
  readonly forgetPending: (ids: readonly string[]) => Promise<void>
}

type Steps = AsyncIterator<AddProgress, AddResult>

async function follow(steps: Steps, report: (progress: AddProgress) => void): Promise<AddResult> {
  for (;;) {
    const step = await steps.next()
    if (step.done) return step.value
    report(step.value)
  }
}

export function createAddingActions({ client, write }: ActionDeps): AddingActions {
  const words = strings.adding
  let running: AbortController | undefined

  async function addPapers(): Promise<void> {
    if (running !== undefined) return
    const { draft } = addingStore.get()
    const abort = new AbortController()
    running = abort
    const report = (progress: AddProgress) => addingStore.set({ draft, run: { kind: 'running', progress } })
    report({ done: 0, total: 0 })
    try {
      const result = await follow(await client.papers.add(requestOf(draft), { signal: abort.signal }), report)
      addingStore.set({ draft: EMPTY_DRAFT, run: { kind: 'ended', result } })
      const text = words.ended(result)
      announce(text)
      // Whoever closed the dialog meanwhile hears of it all the same.
      if (overlayStore.get() !== 'add')
        showToast({ text, action: { label: words.show, run: () => overlayStore.set('add') } })
    } catch (error) {
      if (abort.signal.aborted || isCancelled(error)) {
        addingStore.set({ draft: EMPTY_DRAFT, run: { kind: 'stopped' } })
        announce(words.stopped)
      } else {
        addingStore.set({ draft, run: { kind: 'none' } })
        showToast({ text: problemWords(error), tone: 'error' })
      }
    } finally {
      running = undefined
    }
  }

  async function retryPending(ids?: readonly string[]): Promise<void> {
    if (retryStore.get() !== undefined) return
    retryStore.set({ done: 0, total: 0 })
    const asked = ids === undefined ? {} : { ids: [...ids] }
    const result = await write(async () => follow(await client.papers.retry(asked), retryStore.set))
    retryStore.set(undefined)
    if (result === undefined) return
    const text = words.ended(result)
    if (ids === undefined && result.added.length === 0) return
    announce(text)
    showToast({ text })
  }

  return {
    addPapers,
    cancelAdding: () => running?.abort(),
    retryPending,
    forgetPending: async (ids) => {
      const answer = await write(() => client.papers.forget({ ids: [...ids] }))
      if (answer !== undefined) announce(words.waiting.forgotten(ids.length))
    },
  }
}
