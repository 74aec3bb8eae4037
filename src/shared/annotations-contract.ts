// The part of the contract for annotations. A copy of the PDF that has them in it is beside it: see pdf-path.ts.
import { z } from 'zod'
import { Annotation, AnnotationChange, AnnotationId, NewAnnotation } from './annotations-model.ts'
import { Changed, PaperId } from './inputs.ts'
import { mutation, query } from './procedure.ts'

export const annotations = {
  /** A paper's, by version, page, and place on it from the top. */
  of: query.input(z.object({ id: PaperId })).output(z.array(Annotation)),
  /** Marks what is given, as one step of undo. Errors: not_found. */
  add: mutation('annotations', 'history')
    .input(
      z.object({
        id: PaperId,
        version: z.int().nonnegative(),
        marks: z.array(NewAnnotation).min(1).max(200),
      }),
    )
    .output(z.array(Annotation)),
  /** Errors: not_found, conflict (what its kind cannot have: an underlined area, other rectangles of a text). */
  change: mutation('annotations', 'history')
    .input(z.object({ annotation: AnnotationId, change: AnnotationChange }))
    .output(Annotation),
  /** `changed` counts annotations. */
  remove: mutation('annotations', 'history')
    .input(z.object({ annotations: z.array(AnnotationId).max(10_000) }))
    .output(Changed),
  /** All of a paper's as Markdown, by page, with links to the pages. Errors: not_found. */
  markdown: query.input(z.object({ id: PaperId })).output(z.object({ text: z.string() })),
}
