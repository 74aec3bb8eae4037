// Whether a file is a whole PDF: it begins and ends as one, has the size that was announced, and its pages can be counted.
import { open } from 'node:fs/promises'
import { countPages } from './count-pages.ts'
import { PdfFailure } from './pdf-problem.ts'

/** Readers take what stands before the mark, within so much: https://www.adobe.com/go/pdfreference (appendix H). */
const HEAD = 1024
/** The end mark stands in the last lines; some writers fill up behind it. */
const TAIL = 4096
/** The largest papers, of hundreds of photographs, are below. */
export const MOST_PDF_BYTES = 500 * 1024 * 1024

/** Answers its pages. `total` is how long it was said to be. Throws PdfFailure: not_pdf, cut, unreadable, encrypted, too_large. */
export async function checkPdf(path: string, total: number | undefined): Promise<{ pages: number }> {
  const { size, head, tail } = await readEnds(path)
  if (!looksLikePdf(head)) throw new PdfFailure({ why: 'not_pdf' })
  if (size > MOST_PDF_BYTES) throw new PdfFailure({ why: 'too_large' })
  if ((total !== undefined && size !== total) || !tail.includes('%%EOF')) throw new PdfFailure({ why: 'cut' })
  const counted = await countPages(path)
  if ('fault' in counted) throw new PdfFailure({ why: counted.fault })
  return counted
}

export function looksLikePdf(head: Uint8Array): boolean {
  return Buffer.from(head.subarray(0, HEAD)).includes('%PDF-')
}

async function readEnds(path: string): Promise<{ size: number; head: Buffer; tail: Buffer }> {
  const file = await open(path, 'r')
  try {
    const { size } = await file.stat()
    const read = async (at: number, length: number) => {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, at)
      return buffer.subarray(0, bytesRead)
    }
    return { size, head: await read(0, HEAD), tail: await read(Math.max(0, size - TAIL), TAIL) }
  } finally {
    await file.close()
  }
}
