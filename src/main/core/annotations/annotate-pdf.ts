// A PDF with annotations as real ones of the format, as other viewers show and change them: ISO 32000-1, 12.5. What the
// file has already stays. Throws whatever the library throws of a file it cannot read.
import {
  ParseSpeeds,
  type PDFContext,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  type PDFPage,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib'
import type { Annotation, PdfRect } from '../../../shared/annotations-model.ts'
import { drawAnnotation } from './draw-annotation.ts'

const SUBTYPES = { highlight: 'Highlight', underline: 'Underline', area: 'Square', note: 'Text' } as const
/** Shown on paper, too. */
const PRINTED = 4

/** Annotations of pages that the file does not have are left out. */
export async function annotatePdf(bytes: Uint8Array, marks: readonly Annotation[]): Promise<Uint8Array> {
  const document = await PDFDocument.load(bytes, {
    updateMetadata: false,
    preserveXFA: true,
    parseSpeed: ParseSpeeds.Fastest,
  })
  const pages = document.getPages()
  const byPage = Map.groupBy(marks, ({ page }) => page)
  for (const [number, own] of byPage) {
    const page = pages[number - 1]
    if (page !== undefined) annotatePage(document.context, page, own)
  }
  return document.save({
    addDefaultPage: false,
    updateFieldAppearances: false,
    objectsPerTick: Number.POSITIVE_INFINITY,
  })
}

function annotatePage(context: PDFContext, page: PDFPage, marks: readonly Annotation[]): void {
  const names = new Set(marks.map(nameOf))
  // A copy that was attached, and is copied again, has these already.
  const others = (page.node.Annots()?.asArray() ?? []).filter(
    (each) => !names.has(readName(context, each) ?? ''),
  )
  const added = marks.map((mark) => context.register(annotationDict(context, page, mark)))
  // A list of its own: pages may share one.
  page.node.set(PDFName.of('Annots'), context.obj([...others, ...added]))
}

function nameOf({ id }: Pick<Annotation, 'id'>): string {
  return `lectern-${id}`
}

function readName(context: PDFContext, annotation: unknown): string | undefined {
  const dict = annotation instanceof PDFRef ? context.lookup(annotation) : annotation
  const name = dict instanceof PDFDict ? dict.lookup(PDFName.of('NM')) : undefined
  return name instanceof PDFString || name instanceof PDFHexString ? name.decodeText() : undefined
}

function annotationDict(context: PDFContext, page: PDFPage, mark: Annotation): PDFDict {
  const { kind, rects, comment } = mark
  const { box, color, operators, isInk } = drawAnnotation(mark)
  const appearance = context.stream(operators, {
    Type: 'XObject',
    Subtype: 'Form',
    BBox: box,
    Resources: isInk ? { ExtGState: { Ink: { Type: 'ExtGState', BM: 'Multiply' } } } : {},
  })
  const isOfText = kind === 'highlight' || kind === 'underline'
  return context.obj({
    Type: 'Annot',
    Subtype: SUBTYPES[kind],
    Rect: box,
    ...(isOfText && { QuadPoints: rects.flatMap(quadPoints) }),
    ...(kind === 'area' && { BS: { Type: 'Border', W: 1.2, S: 'S' } }),
    ...(kind === 'note' && { Name: 'Comment', Open: false }),
    C: [...color],
    Contents: PDFHexString.fromText(comment.toWellFormed()),
    T: PDFHexString.fromText('Lectern'),
    NM: PDFString.of(nameOf(mark)),
    M: PDFString.fromDate(new Date(mark.changedAt)),
    CreationDate: PDFString.fromDate(new Date(mark.createdAt)),
    F: PRINTED,
    P: page.ref,
    AP: { N: context.register(appearance) },
  })
}

/** As viewers read them, which is not as the standard's figure has them: upper left, upper right, lower left, lower right. */
function quadPoints([x1, y1, x2, y2]: PdfRect): number[] {
  return [x1, y2, x2, y2, x1, y1, x2, y1]
}
