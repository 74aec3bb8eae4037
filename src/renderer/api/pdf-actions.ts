// Getting PDFs, on the user's word.
import { showToast } from '../state/toasts.ts'
import { strings } from '../strings/strings.ts'
import type { ActionDeps } from './action-deps.ts'

export type PdfActions = {
  /** Queues them; they come one after another. `again` also those that are here. */
  readonly fetchPdfs: (ids: readonly string[], again?: boolean) => Promise<void>
}

export function createPdfActions({ client, write }: ActionDeps): PdfActions {
  return {
    fetchPdfs: async (ids, again = false) => {
      const done = await write(() => client.pdfs.fetch({ papers: { ids: [...ids] }, again }))
      if (done !== undefined) showToast({ text: strings.reader.queued(done) })
    },
  }
}
