// Papers' own texts: found, taken in, and fetched from the hub.
import { isoInstant } from '../clock.ts'
import type { HandlerContext } from './handler-context.ts'

export function textHandlers({ os, task, counted, services }: HandlerContext) {
  const { search } = services
  const { fullText, hubTexts } = services.texts
  return {
    fullText: {
      search: os.fullText.search.handler(({ input, signal }) => search.call('pages', input, signal)),
      status: os.fullText.status.handler(() => fullText.status()),
      of: os.fullText.of.handler(async ({ input }) => {
        const [pdf, hub] = [await fullText.stateOf(input.id), await hubTexts.find(input.id)]
        return {
          ...(pdf === undefined ? {} : { pdf }),
          ...(hub === undefined ? {} : { hub: { bytes: hub.bytes, storedAt: isoInstant(hub.storedAt) } }),
        }
      }),
      pause: os.fullText.pause.handler(() => fullText.pause()),
      resume: os.fullText.resume.handler(() => fullText.resume()),
      update: os.fullText.update.handler(({ path, signal }) => task(path, fullText.update(signal))),
    },
    hubTexts: {
      fetch: os.hubTexts.fetch.handler(({ path, input, signal }) =>
        task(path, hubTexts.fetch(input.ids, signal)),
      ),
      read: os.hubTexts.read.handler(({ input }) => hubTexts.read(input.id)),
      remove: os.hubTexts.remove.handler(({ input }) => counted(hubTexts.remove(input.ids))),
    },
  }
}
