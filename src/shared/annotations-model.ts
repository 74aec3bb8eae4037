// The nouns of annotations: what a reader marks on the pages of a PDF. Kept in the library, never in the file.
import { z } from 'zod'

/** `highlight`, `underline`: of text. `area`: of a part of a page. `note`: at a point of it. Each may have a comment. */
export const ANNOTATION_KINDS = ['highlight', 'underline', 'area', 'note'] as const
export const AnnotationKind = z.enum(ANNOTATION_KINDS)
export type AnnotationKind = z.infer<typeof AnnotationKind>

export const ANNOTATION_COLORS = ['yellow', 'green', 'blue', 'purple', 'pink', 'red'] as const
export const AnnotationColor = z.enum(ANNOTATION_COLORS)
export type AnnotationColor = z.infer<typeof AnnotationColor>

const Coordinate = z.number().min(-1_000_000).max(1_000_000)
/**
 * `[x1, y1, x2, y2]`, the smaller ones first: in units of the file (1/72 inch unless it says otherwise), from its lower
 * left corner, as ISO 32000-1 has it in 8.3.2.3. A page that is turned does not turn them.
 */
export const PdfRect = z
  .tuple([Coordinate, Coordinate, Coordinate, Coordinate])
  .refine(([x1, y1, x2, y2]) => x1 <= x2 && y1 <= y2)
export type PdfRect = z.infer<typeof PdfRect>

export const MOST_COMMENT = 20_000
const Comment = z.string().max(MOST_COMMENT)

/** What is marked. A selection that goes over pages is one for each. */
export const NewAnnotation = z.object({
  kind: AnnotationKind,
  color: AnnotationColor,
  page: z.int().positive(),
  /** Of text, one a line, in reading order; of an area, one; of a note, one without extent: its point. */
  rects: z.array(PdfRect).min(1).max(500),
  /** The words that are marked; empty for an area and a note. */
  text: z.string().max(100_000).default(''),
  comment: Comment.default(''),
})
export type NewAnnotation = z.infer<typeof NewAnnotation>

export const AnnotationId = z.int().positive()

export const Annotation = NewAnnotation.extend({
  id: AnnotationId,
  paperId: z.string(),
  /** Of the file that was marked: arXiv's version, 0 where nobody says. Another version's pages are others. */
  version: z.int().nonnegative(),
  createdAt: z.iso.datetime(),
  changedAt: z.iso.datetime(),
})
export type Annotation = z.infer<typeof Annotation>

export const AnnotationChange = z.object({
  color: AnnotationColor.optional(),
  comment: Comment.optional(),
  /** From highlighted to underlined and back. */
  kind: z.enum(['highlight', 'underline']).optional(),
  /** An area, or a note, that was moved. */
  rects: NewAnnotation.shape.rects.optional(),
})
export type AnnotationChange = z.infer<typeof AnnotationChange>

type Placed = Pick<Annotation, 'id' | 'version' | 'page' | 'rects'>

/** For sorting: by version, page, and place on it by the first rectangle, from the top, then from the left. */
export function inReadingOrder(a: Placed, b: Placed): number {
  const [x1 = 0, , , y1 = 0] = a.rects[0] ?? []
  const [x2 = 0, , , y2 = 0] = b.rects[0] ?? []
  return a.version - b.version || a.page - b.page || y2 - y1 || x1 - x2 || a.id - b.id
}
