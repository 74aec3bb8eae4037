// PDFs: which are stored, and getting them.
import { resolveSelection } from '../views.ts'
import type { HandlerContext } from './handler-context.ts'

export function pdfHandlers({ os, views, services, counted, task }: HandlerContext) {
  const { bibliography, errorLog } = services
  const { stored, downloads } = services.pdfs
  /** What is packed can be cited without a network, too. */
  const takeFacts = (ids: readonly string[]) => {
    bibliography.prepare(ids).catch((error: unknown) => errorLog.write('asking arXiv about a pack', error))
  }
  return {
    pdfs: {
      list: os.pdfs.list.handler(() => stored.list()),
      of: os.pdfs.of.handler(async ({ input: { id } }) => {
        const download = await downloads.of(id)
        return { stored: await stored.list([id]), ...(download && { download }) }
      }),
      storage: os.pdfs.storage.handler(() => stored.storage()),
      estimate: os.pdfs.estimate.handler(async ({ input }) =>
        downloads.estimate(await resolveSelection(views, input.papers)),
      ),
      downloads: os.pdfs.downloads.handler(() => downloads.status()),
      fetch: os.pdfs.fetch.handler(async ({ input: { papers, ...wish } }) => {
        const ids = await resolveSelection(views, papers)
        if (wish.pack) takeFacts(ids)
        return downloads.fetch(ids, wish)
      }),
      follow: os.pdfs.follow.handler(({ path, input, signal }) =>
        task(path, downloads.follow(input.ids, signal)),
      ),
      pause: os.pdfs.pause.handler(() => counted(downloads.setPaused(true))),
      resume: os.pdfs.resume.handler(() => counted(downloads.setPaused(false))),
      cancel: os.pdfs.cancel.handler(({ input }) => counted(downloads.cancel(input.ids))),
      retry: os.pdfs.retry.handler(({ input }) => counted(downloads.retry(input.ids))),
      attach: os.pdfs.attach.handler(({ input }) => stored.attach(input)),
      upload: os.pdfs.upload.handler(async ({ input }) => ({ bytes: await stored.takePiece(input) })),
      remove: os.pdfs.remove.handler(({ input }) => counted(stored.remove(input.ids))),
      check: os.pdfs.check.handler(({ input }) => stored.check(input.ids)),
      verify: os.pdfs.verify.handler(({ path, input, signal }) =>
        task(path, stored.verify(input.ids, signal)),
      ),
    },
  }
}
