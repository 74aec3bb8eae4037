// What goes out to what the user writes.
import { resolveSelection } from '../views.ts'
import type { HandlerContext } from './handler-context.ts'

export function citingHandlers({ os, views, services }: HandlerContext) {
  const { bibliography } = services
  return {
    bibliography: {
      export: os.bibliography.export.handler(async ({ input: { selection, ...request } }) =>
        bibliography.export(await resolveSelection(views, selection), request),
      ),
      styles: os.bibliography.styles.handler(() => bibliography.styles.list()),
      addStyle: os.bibliography.addStyle.handler(({ input }) =>
        bibliography.styles.add(input.fileName, input.text),
      ),
    },
  }
}
