// What is marked on the pages of PDFs.
import {
  addAnnotations,
  changeAnnotation,
  readAnnotations,
  removeAnnotations,
} from '../annotations/annotation-table.ts'
import { paperMarkdown } from '../annotations/paper-markdown.ts'
import { markdownTitle } from '../bibliography/writers/markdown-text.ts'
import type { HandlerContext } from './handler-context.ts'

export function annotationHandlers({ os, change, counted, sites, services: { db } }: HandlerContext) {
  const markdown = { db: db.read, arxiv: sites.arxiv, writeTitle: markdownTitle }
  return {
    annotations: {
      of: os.annotations.of.handler(({ input }) => readAnnotations(db.read, input.id)),
      add: os.annotations.add.handler(({ path, input }) =>
        change(path, (trx, at) => addAnnotations(trx, input, at)),
      ),
      change: os.annotations.change.handler(({ path, input }) =>
        change(path, (trx, at) => changeAnnotation(trx, input.annotation, input.change, at)),
      ),
      remove: os.annotations.remove.handler(({ path, input }) =>
        counted(change(path, (trx) => removeAnnotations(trx, input.annotations))),
      ),
      markdown: os.annotations.markdown.handler(async ({ input }) => ({
        text: await paperMarkdown(markdown, input.id),
      })),
    },
  }
}
