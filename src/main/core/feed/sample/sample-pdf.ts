// The PDF of a sample paper: its title and abstract, and some pages to turn. No file is carried for it.
import { writePdf } from './write-pdf.ts'

const PAGES = 6
const WIDTH = 612
const HEIGHT = 792
const MARGIN = 72
const LETTERS = 84
const LINES = 40

export type SamplePaper = { readonly title: string; readonly summary: string }

/** The same for the same paper. */
export function samplePdf({ title, summary }: SamplePaper): Uint8Array<ArrayBuffer> {
  const words = wrap(summary, LETTERS)
  const pages = Array.from({ length: PAGES }, (_, index) => {
    const heading = index === 0 ? wrap(title, 52) : [`${index}. Section ${index} of this sample`]
    const body = index === 0 ? ['Abstract', '', ...words] : fill(words, LINES)
    return content(heading, body, index + 1)
  })
  return assemble(pages)
}

function content(heading: readonly string[], body: readonly string[], page: number): string {
  const text = (lines: readonly string[], size: number, y: number) =>
    `BT /F1 ${size} Tf ${size * 1.4} TL ${MARGIN} ${y} Td ${lines.map((line) => `(${literal(line)}) '`).join(' ')} ET`
  const top = HEIGHT - MARGIN
  return [
    text(heading, 16, top),
    text(body, 10, top - 22.4 * heading.length - 24),
    text([`${page}`], 9, MARGIN / 2),
  ].join('\n')
}

/** Objects: the catalog, the tree of pages, the font; then of each page itself and what is on it. */
function assemble(contents: readonly string[]): Uint8Array<ArrayBuffer> {
  const pageOf = (index: number) => 4 + 2 * index
  const kids = contents.map((_, index) => `${pageOf(index)} 0 R`).join(' ')
  return writePdf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${contents.length} /Kids [${kids}] /MediaBox [0 0 ${WIDTH} ${HEIGHT}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...contents.flatMap((stream, index) => [
      `<< /Type /Page /Parent 2 0 R /Resources << /Font << /F1 3 0 R >> >> /Contents ${pageOf(index) + 1} 0 R >>`,
      `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    ]),
  ])
}

/** What the standard fonts have no letter for is a question mark. */
function literal(line: string): string {
  return line.replace(/[^\x20-\x7e]/g, '?').replace(/[\\()]/g, '\\$&')
}

function wrap(text: string, letters: number): string[] {
  const lines = ['']
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1) ?? ''
    if (last !== '' && last.length + word.length >= letters) lines.push(word)
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`
  }
  return lines
}

function fill(lines: readonly string[], most: number): string[] {
  return Array.from({ length: most }, (_, index) => lines[index % lines.length] ?? '')
}
