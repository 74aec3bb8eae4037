// Papers' own texts: pausing how they are taken in, and fetching what the hub serves of them.
import { announce } from '../state/announcements.ts'
import { showToast } from '../state/toasts.ts'
import { strings } from '../strings/strings.ts'
import type { ActionDeps } from './action-deps.ts'

export type TextActions = {
  readonly pauseTexts: () => Promise<void>
  readonly resumeTexts: () => Promise<void>
  /** Whether it is stored now. */
  readonly fetchText: (id: string) => Promise<boolean>
  readonly removeText: (id: string) => Promise<void>
}

export function createTextActions({ client, write }: ActionDeps): TextActions {
  const words = strings.fullText

  async function fetchOne(id: string) {
    const steps = await client.hubTexts.fetch({ ids: [id] })
    for (;;) {
      const step = await steps.next()
      if (step.done) return step.value.papers[0]?.outcome
    }
  }

  return {
    pauseTexts: async () => {
      await write(() => client.fullText.pause())
    },
    resumeTexts: async () => {
      await write(() => client.fullText.resume())
    },
    fetchText: async (id) => {
      const outcome = await write(() => fetchOne(id))
      if (outcome === 'stored') announce(words.fetched)
      else if (outcome !== undefined) showToast({ text: words[outcome], tone: 'error' })
      return outcome === 'stored'
    },
    removeText: async (id) => {
      await write(() => client.hubTexts.remove({ ids: [id] }))
    },
  }
}
