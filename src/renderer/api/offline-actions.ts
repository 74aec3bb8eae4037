// Taking papers offline, the queue of downloads, and PDFs of the user's own.
import type { VerifyResult } from '../../shared/pdfs-model.ts'
import type { Selection } from '../../shared/selection.ts'
import { showToast } from '../state/toasts.ts'
import { strings } from '../strings/strings.ts'
import type { ActionDeps } from './action-deps.ts'
import { uploadFile } from './upload-file.ts'

type Ids = readonly string[]

export type OfflineActions = {
  /** Whether they are queued now. */
  readonly takeOffline: (papers: Selection) => Promise<boolean>
  readonly pauseDownloads: () => Promise<void>
  readonly resumeDownloads: () => Promise<void>
  readonly cancelDownloads: (ids?: Ids) => Promise<void>
  readonly retryDownloads: (ids?: Ids) => Promise<void>
  readonly removePdfs: (ids: Ids) => Promise<void>
  readonly attachPdf: (id: string, file: File) => Promise<void>
  /** A fast look at what is stored: says nothing, marks change where something is lost. */
  readonly checkPdfs: () => Promise<void>
  readonly verifyPdfs: (
    onProgress: (done: number, total: number) => void,
  ) => Promise<VerifyResult | undefined>
}

const some = (ids: Ids | undefined) => (ids === undefined ? {} : { ids: [...ids] })

export function createOfflineActions({ client, write }: ActionDeps): OfflineActions {
  return {
    takeOffline: async (papers) =>
      (await write(() => client.pdfs.fetch({ papers, pack: true }))) !== undefined,
    pauseDownloads: async () => void (await write(() => client.pdfs.pause())),
    resumeDownloads: async () => void (await write(() => client.pdfs.resume())),
    cancelDownloads: async (ids) => void (await write(() => client.pdfs.cancel(some(ids)))),
    retryDownloads: async (ids) => void (await write(() => client.pdfs.retry(some(ids)))),
    removePdfs: async (ids) => {
      const done = await write(() => client.pdfs.remove({ ids: [...ids] }))
      if (done !== undefined) showToast({ text: strings.offline.removed(done.changed) })
    },
    attachPdf: async (id, file) => {
      showToast({ text: strings.offline.attaching })
      const done = await write(async () => {
        const upload = await uploadFile(client, file)
        return client.pdfs.attach({ id, upload })
      })
      if (done !== undefined) showToast({ text: strings.offline.attached })
    },
    checkPdfs: async () => void (await write(() => client.pdfs.check({}))),
    verifyPdfs: (onProgress) =>
      write(async () => {
        const steps = await client.pdfs.verify({})
        for (;;) {
          const step = await steps.next()
          if (step.done) return step.value
          onProgress(step.value.done, step.value.total)
        }
      }),
  }
}
