// A copy of a PDF with annotations, read back by pdf.js and, where it is installed, drawn by Poppler.
import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { degrees, PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib'
import { describe, expect, it } from 'vitest'
import { annotateInThread } from '../../../src/main/core/annotations/annotate-in-thread.ts'
import { annotatePdf } from '../../../src/main/core/annotations/annotate-pdf.ts'
import { paintOf } from '../../../src/main/core/annotations/annotation-colors.ts'
import { ANNOTATION_COLORS } from '../../../src/shared/annotations-model.ts'
import { makePdf } from '../../support/make-pdf.ts'
import { tempDir } from '../../support/temp-dir.ts'
import { makeAnnotation } from './make-mark.ts'
import { readAnnotations } from './read-annotations.ts'

const COMMENT = 'Zwei Zeilen – “quoted”\n(and) \\ 数学 🦭'

describe('a copy of a PDF', () => {
  it('has each annotation as one of the format, where it was made, with its words', async () => {
    const copy = await annotatePdf(await makePdf(), [
      makeAnnotation({
        id: 1,
        rects: [
          [20, 346, 120, 362],
          [20, 330, 80, 344.5],
        ],
        comment: COMMENT,
      }),
      makeAnnotation({ id: 2, kind: 'underline', color: 'red', page: 2 }),
      makeAnnotation({
        id: 3,
        kind: 'area',
        color: 'blue',
        page: 2,
        rects: [[50, 50, 150, 100]],
        comment: 'Figure',
      }),
      makeAnnotation({
        id: 4,
        kind: 'note',
        color: 'green',
        page: 3,
        rects: [[200, 300, 200, 300]],
        comment: 'Why?',
      }),
    ])
    const [first = [], second = [], third = []] = await readAnnotations(copy)
    const common = { title: 'Lectern', hasAppearance: true, modified: 'D:20241017133015Z' }
    expect(first).toEqual([
      expect.objectContaining({
        ...common,
        subtype: 'Highlight',
        contents: COMMENT,
        rect: [20, 330, 120, 362],
        color: [255, 228, 92],
        flags: 4,
      }),
    ])
    // Upper left, upper right, lower left, lower right.
    expect(first[0]?.quadPoints).toEqual([
      20, 362, 120, 362, 20, 346, 120, 346, 20, 344.5, 80, 344.5, 20, 330, 80, 330,
    ])
    expect(second.map(({ subtype, contents }) => [subtype, contents])).toEqual([
      ['Underline', ''],
      ['Square', 'Figure'],
    ])
    expect(second[1]).toMatchObject({ ...common, rect: [49.4, 49.4, 150.6, 100.6] })
    expect(third).toEqual([
      expect.objectContaining({ ...common, subtype: 'Text', contents: 'Why?', rect: [191, 291, 209, 309] }),
    ])
    expect([...first, ...second, ...third].map(({ flags }) => flags)).toEqual([4, 4, 4, 4])
  })

  it('keeps the annotations that the file has, and takes an earlier copy of an own one out', async () => {
    const source = await PDFDocument.load(await makePdf({ pages: 2 }))
    const shared = source.context.obj([
      source.context.obj({
        Type: 'Annot',
        Subtype: 'Text',
        Rect: [1, 1, 9, 9],
        Contents: PDFString.of("another reader's"),
      }),
    ])
    const list = source.context.register(shared)
    for (const page of source.getPages()) page.node.set(PDFName.of('Annots'), list)
    const once = await annotatePdf(await source.save(), [makeAnnotation({ comment: 'first' })])
    const twice = await annotatePdf(once, [
      makeAnnotation({ comment: 'second' }),
      makeAnnotation({ id: 8, comment: 'new' }),
    ])
    const contents = (await readAnnotations(twice)).map((page) => page.map((each) => each.contents))
    expect(contents).toEqual([["another reader's", 'second', 'new'], ["another reader's"]])
  })

  it('leaves out what is on pages that it does not have, and keeps what it says of itself', async () => {
    const source = await PDFDocument.load(await makePdf({ pages: 1 }))
    source.setTitle('Its own title')
    const bytes = await source.save()
    const copy = await PDFDocument.load(
      await annotatePdf(bytes, [makeAnnotation({ page: 2 }), makeAnnotation({})]),
      {
        updateMetadata: false,
      },
    )
    expect([copy.getPageCount(), copy.getTitle()]).toEqual([1, 'Its own title'])
    expect(copy.getModificationDate()).toEqual(source.getModificationDate())
    expect(copy.getPage(0).node.Annots()?.size()).toBe(1)
  })

  it('is the same for the same annotations', async () => {
    const bytes = await makePdf()
    expect(await annotatePdf(bytes, [makeAnnotation({})])).toEqual(
      await annotatePdf(bytes, [makeAnnotation({})]),
    )
  })
})

describe('the thread', () => {
  it('answers with a copy, and leaves the bytes it was given', async () => {
    const bytes = await makePdf()
    const before = Buffer.from(bytes)
    const answer = await annotateInThread({ bytes, marks: [makeAnnotation({ comment: 'in a thread' })] })
    if (!('copy' in answer)) throw new Error(answer.fault)
    expect((await readAnnotations(answer.copy))[0]?.[0]?.contents).toBe('in a thread')
    expect(bytes.equals(before)).toBe(true)
  })

  it.each([
    ['nothing', Buffer.alloc(0)],
    ['a page of a portal', Buffer.from('<html>Please log in</html>')],
    ['a cut file', Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n')],
    ['pages in a circle', circle()],
  ])('says that %s is unreadable', async (_, bytes) => {
    expect(await annotateInThread({ bytes, marks: [makeAnnotation({})] })).toEqual({ fault: 'unreadable' })
  })

  it('says that a file with a password is encrypted', async () => {
    const source = await PDFDocument.load(await makePdf())
    source.encrypt({ userPassword: 'walrus', ownerPassword: 'tusk' })
    const bytes = await source.save()
    expect(await annotateInThread({ bytes, marks: [makeAnnotation({})] })).toEqual({ fault: 'encrypted' })
  })
})

const noPoppler = spawnSync('pdftoppm', ['-v']).error !== undefined && 'pdftoppm is not installed here'
if (noPoppler) process.stderr.write(`not drawn by Poppler: ${noPoppler}\n`)

describe.skipIf(noPoppler)(`drawn by Poppler${noPoppler ? ` (skipped: ${noPoppler})` : ''}`, () => {
  it.each(ANNOTATION_COLORS)('what is marked in %s is coloured, and its words stay dark', async (color) => {
    const pdf = await makePdf()
    const before = draw(pdf)
    const after = draw(await annotatePdf(pdf, [makeAnnotation({ color, rects: [[18, 345, 122, 365]] })]))
    // White beside the words is coloured inside, and stays white outside.
    expect(before.at(19, 347)).toEqual([255, 255, 255])
    for (const [index, part] of paintOf(color).entries())
      expect(Math.abs((after.at(19, 347)[index] ?? 0) - 255 * part)).toBeLessThan(3)
    expect(after.at(19, 340)).toEqual([255, 255, 255])
    expect(after.darkest([20, 348, 118, 362])).toBeLessThan(60)
  })

  it('lines, areas and notes are where they were made, on a turned page too', async () => {
    const source = await PDFDocument.load(await makePdf({ pages: 1 }))
    source.getPage(0).setRotation(degrees(90))
    const upright = await makePdf({ pages: 1 })
    const marks = [
      makeAnnotation({ id: 1, kind: 'underline', color: 'red', rects: [[100, 200, 200, 214]] }),
      makeAnnotation({ id: 2, kind: 'area', color: 'blue', rects: [[50, 50, 150, 100]] }),
      makeAnnotation({ id: 3, kind: 'note', color: 'green', rects: [[220, 300, 220, 300]] }),
    ]
    const drawn = draw(await annotatePdf(upright, marks))
    for (const [x, y] of [
      [150, 200],
      [50, 75],
      [100, 100],
      [213, 292],
    ] as const)
      expect([x, y, Math.min(...drawn.at(x, y)) < 200]).toEqual([x, y, true])
    for (const [x, y] of [
      [150, 210],
      [100, 75],
      [231, 300],
    ] as const)
      expect([x, y, drawn.at(x, y)]).toEqual([x, y, [255, 255, 255]])
    const turned = draw(await annotatePdf(await source.save(), marks))
    // A quarter to the right: what was at the left is at the top.
    expect(Math.min(...turned.at(200, 400 - 100 - 150))).toBeGreaterThan(0)
    const red = turned.pixel(200, 150)
    expect(red[0] - red[2]).toBeGreaterThan(60)
  })
})

/** The first page at a pixel for each unit; 300 by 400, unless it is turned. */
function draw(pdf: Uint8Array) {
  const path = join(tempDir(), 'copy.pdf')
  writeFileSync(path, pdf)
  execFileSync('pdftoppm', ['-r', '72', '-f', '1', '-singlefile', path, path], { timeout: 60_000 })
  const image = readFileSync(`${path}.ppm`)
  const [head = '', width = '', height = ''] =
    /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(image.toString('latin1', 0, 40)) ?? []
  const pixel = (x: number, fromTop: number) => {
    const at = head.length + 3 * (Math.floor(fromTop) * Number(width) + Math.floor(x))
    return [image[at] ?? 0, image[at + 1] ?? 0, image[at + 2] ?? 0] as const
  }
  /** In the page's units, from the lower left. */
  const at = (x: number, y: number) => [...pixel(x, Number(height) - y)]
  return {
    pixel,
    at,
    darkest: ([x1, y1, x2, y2]: readonly [number, number, number, number]) => {
      let least = 255
      for (let x = x1; x < x2; x += 1)
        for (let y = y1; y < y2; y += 1) least = Math.min(least, Math.max(...at(x, y)))
      return least
    },
  }
}

/** A tree of pages whose branch is its own root. */
function circle(): Buffer {
  return Buffer.from(
    [
      '%PDF-1.4',
      '1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj',
      '2 0 obj\n<< /Type /Pages /Kids [2 0 R] /Count 1 >>\nendobj',
      'trailer\n<< /Root 1 0 R /Size 3 >>',
      'startxref\n0\n%%EOF',
    ].join('\n'),
  )
}
