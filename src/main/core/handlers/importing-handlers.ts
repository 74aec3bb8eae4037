// What comes in from other programs' bibliographies.
import type { HandlerContext } from './handler-context.ts'

export function importingHandlers({ os, task, services: { importing } }: HandlerContext) {
  return {
    importing: {
      preview: os.importing.preview.handler(({ path, input, signal }) =>
        task(path, importing.preview(input, signal)),
      ),
      run: os.importing.run.handler(({ path, input, signal }) => task(path, importing.run(input, signal))),
    },
  }
}
