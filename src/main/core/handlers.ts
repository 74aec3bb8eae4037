// The contract's procedures, each in a line or two to the service that does it, by their nouns in `handlers/`. What
// procedures of a kind share is in procedure-kinds.ts.
import { annotationHandlers } from './handlers/annotation-handlers.ts'
import { citingHandlers } from './handlers/citing-handlers.ts'
import { feedHandlers } from './handlers/feed-handlers.ts'
import { createHandlerContext } from './handlers/handler-context.ts'
import { importingHandlers } from './handlers/importing-handlers.ts'
import { libraryHandlers } from './handlers/library-handlers.ts'
import { papersHandlers } from './handlers/papers-handlers.ts'
import { pdfHandlers } from './handlers/pdf-handlers.ts'
import { systemHandlers } from './handlers/system-handlers.ts'
import { textHandlers } from './handlers/text-handlers.ts'
import type { Services } from './services.ts'

/** The contract implemented over the services: what every channel serves. */
export function createHandlers(services: Services) {
  const context = createHandlerContext(services)
  return context.os.router({
    ...papersHandlers(context),
    ...libraryHandlers(context),
    ...feedHandlers(context),
    ...citingHandlers(context),
    ...importingHandlers(context),
    ...textHandlers(context),
    ...pdfHandlers(context),
    ...annotationHandlers(context),
    ...systemHandlers(context),
  })
}
