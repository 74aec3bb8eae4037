// Small PDFs for tests: a page for each text, a picture of a page where there is none.
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { deflateSync } from 'node:zlib'
import { PDFDocument, PDFName, rgb, StandardFonts } from '@cantoo/pdf-lib'

export async function writePdf(path: string, pages: readonly (string | undefined)[]): Promise<string> {
  const document = await PDFDocument.create()
  const font = await document.embedFont(StandardFonts.Helvetica)
  for (const text of pages) {
    const page = document.addPage([595, 842])
    if (text === undefined)
      page.drawRectangle({ x: 80, y: 80, width: 400, height: 600, color: rgb(0.8, 0.8, 0.8) })
    for (const [index, line] of (text ?? '').split('\n').entries())
      page.drawText(line, { x: 60, y: 780 - 16 * index, size: 11, font })
  }
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, await document.save())
  return path
}

/** Some kilobytes that unpack to a page of tens of millions of letters, each written on its own. */
export async function writeEndlessPdf(path: string): Promise<string> {
  const document = await PDFDocument.create()
  const page = document.addPage()
  page.setFont(await document.embedFont(StandardFonts.Helvetica))
  page.drawText('a')
  await document.flush()
  const endless = Buffer.alloc(120_000_000, '(a) Tj ').fill('BT /F 9 Tf ', 0, 11)
  const stream = document.context.stream(deflateSync(endless, { level: 1 }), { Filter: 'FlateDecode' })
  page.node.set(PDFName.of('Contents'), document.context.register(stream))
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, await document.save())
  return path
}
