// The annotations of a PDF as pdf.js reads them: another reader than what wrote them.
import 'pdfjs-dist/legacy/build/pdf.worker.mjs'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

export type ReadAnnotation = {
  readonly subtype: string
  readonly rect: number[]
  readonly quadPoints: number[] | undefined
  readonly contents: string
  readonly title: string
  readonly color: number[]
  readonly hasAppearance: boolean
  readonly modified: string
  readonly flags: number
}

/** Of each page, in the file's order. */
export async function readAnnotations(bytes: Uint8Array): Promise<ReadAnnotation[][]> {
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0, useSystemFonts: false })
  const document = await task.promise
  const pages: ReadAnnotation[][] = []
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number)
    const found = await page.getAnnotations()
    pages.push(
      found.map((each) => ({
        subtype: each.subtype,
        rect: each.rect,
        quadPoints:
          each.quadPoints === undefined || each.quadPoints === null ? undefined : [...each.quadPoints],
        contents: each.contentsObj?.str ?? '',
        title: each.titleObj?.str ?? '',
        color: each.color === null ? [] : [...each.color],
        hasAppearance: each.hasAppearance,
        modified: each.modificationDate ?? '',
        flags: each.annotationFlags,
      })),
    )
  }
  await task.destroy()
  return pages
}
