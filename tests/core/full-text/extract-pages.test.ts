// The text of pages whose fonts are not in the file.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { writePdf } from '../../../src/main/core/feed/sample/write-pdf.ts'
import { extractPages } from '../../../src/main/core/full-text/extract-pages.ts'
import { tempDir } from '../../support/temp-dir.ts'

/** A page in a Japanese font that the file only names, its text in Shift JIS. */
function japanesePage(encoding: string): Uint8Array {
  const text = 'BT /F1 24 Tf 50 700 Td <8ABF8E9A> Tj ET'
  return writePdf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${text.length} >>\nstream\n${text}\nendstream`,
    `<< /Type /Font /Subtype /Type0 /BaseFont /Ryumin-Light /Encoding /${encoding} /DescendantFonts [6 0 R] >>`,
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /Ryumin-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (Japan1) /Supplement 2 >> /FontDescriptor 7 0 R >>',
    '<< /Type /FontDescriptor /FontName /Ryumin-Light /Flags 6 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>',
  ])
}

async function extract(bytes: Uint8Array): Promise<readonly string[]> {
  const path = join(tempDir(), 'made.pdf')
  writeFileSync(path, bytes)
  return (await extractPages(path, () => undefined)).pages
}

it('an East Asian font that the file only names is read by the tables that come with pdf.js', async () => {
  expect(await extract(japanesePage('90ms-RKSJ-H'))).toEqual(['漢字'])
})

it.each(['Nobody-H', '../../../../../../etc/passwd'])('a table named %s is none', async (name) => {
  expect(await extract(japanesePage(name.replaceAll('/', '#2F')))).toEqual([''])
})
