// The PDFs of the demo are real ones.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { samplePdf } from '../../../src/main/core/feed/sample/sample-pdf.ts'
import { checkPdf } from '../../../src/main/core/pdf/check-pdf.ts'
import { tempDir } from '../../support/temp-dir.ts'

test('a sample PDF opens, whatever its title holds', async () => {
  const path = join(tempDir(), 'sample.pdf')
  const pdf = samplePdf({ title: 'Brackets (of \\ all) kinds – 図', summary: 'A few words. '.repeat(90) })
  writeFileSync(path, pdf)
  expect(await checkPdf(path, pdf.length)).toEqual({ pages: 6 })
})
