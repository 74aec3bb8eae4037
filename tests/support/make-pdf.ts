// Small PDFs, made here: so many pages, and about so many bytes.
import { createHash } from 'node:crypto'
import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib'

/** The same for the same choices. */
export async function makePdf({
  pages = 3,
  bytes = 0,
  title = 'A Paper',
}: {
  readonly pages?: number
  /** At least; of noise, which does not pack. */
  readonly bytes?: number
  readonly title?: string
} = {}): Promise<Buffer> {
  const document = await PDFDocument.create()
  const font = await document.embedFont(StandardFonts.Helvetica)
  const date = new Date('2024-01-01T00:00:00Z')
  document.setCreationDate(date)
  document.setModificationDate(date)
  for (let page = 1; page <= pages; page += 1)
    document.addPage([300, 400]).drawText(`${title}, page ${page}`, { x: 20, y: 350, size: 14, font })
  if (bytes > 0)
    await document.attach(noise(title, bytes), 'noise.bin', { creationDate: date, modificationDate: date })
  return Buffer.from(await document.save())
}

function noise(seed: string, bytes: number): Uint8Array {
  const blocks: Buffer[] = []
  for (let block = 0; block < 4096; block += 1)
    blocks.push(createHash('sha256').update(`${seed} ${block}`).digest())
  // Farther apart than what packing looks back.
  return Buffer.alloc(bytes, Buffer.concat(blocks))
}
