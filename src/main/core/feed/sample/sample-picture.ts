// The picture of a sample paper: a figure as papers have them, drawn of a few bars or a curve, in a colour of its own. A
// small PNG, written here by its own rules (https://www.w3.org/TR/png-3/): no file is carried for it.
import { crc32, deflateSync } from 'node:zlib'
import { createRandom, type Random } from './random.ts'

/** Where the sample feed says its pictures are, and answers itself. */
export const SAMPLE_PICTURES = 'https://pictures.example.org'

const WIDTH = 240
const HEIGHT = 130
const MARGIN = 18
const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)
/** Red, green and blue of the ground and of what is drawn on it. */
const PALETTES = [
  [0xe8eefc, 0x2f55b8, 0x8fb0ff],
  [0xe9f5ec, 0x21723b, 0x7fcf97],
  [0xfdf1dc, 0x8a5a00, 0xe0b055],
  [0xf4eafa, 0x7a3fa8, 0xcda0f2],
  [0xfbe9e7, 0xb3261e, 0xff9b90],
  [0xe4f3f5, 0x0f6673, 0x6fc4d0],
] as const

/** The same for the same seed. */
export function samplePicture(seed: string): Uint8Array<ArrayBuffer> {
  const random = createRandom(`picture ${seed}`)
  const palette = random.pick(PALETTES)
  const pixels = new Uint8Array(WIDTH * HEIGHT)
  if (random.chance(0.5)) drawBars(pixels, random)
  else drawCurves(pixels, random)
  return encode(pixels, palette)
}

function fill(
  pixels: Uint8Array,
  left: number,
  top: number,
  right: number,
  bottom: number,
  colour: number,
): void {
  for (let y = Math.max(0, top); y < Math.min(HEIGHT, bottom); y += 1)
    pixels.fill(colour, y * WIDTH + Math.max(0, left), y * WIDTH + Math.min(WIDTH, right))
}

function drawBars(pixels: Uint8Array, random: Random): void {
  const count = random.int(4, 9)
  const step = (WIDTH - 2 * MARGIN) / count
  const best = random.int(0, count - 1)
  for (let bar = 0; bar < count; bar += 1) {
    const left = Math.round(MARGIN + bar * step)
    const top = bar === best ? MARGIN : random.int(MARGIN + 12, HEIGHT - MARGIN - 14)
    fill(pixels, left, top, Math.round(left + step * 0.7), HEIGHT - MARGIN, bar === best ? 1 : 2)
  }
  fill(pixels, MARGIN - 4, HEIGHT - MARGIN, WIDTH - MARGIN, HEIGHT - MARGIN + 2, 1)
}

function drawCurves(pixels: Uint8Array, random: Random): void {
  for (const colour of [2, 2, 1]) {
    const rate = 1.5 + random.next() * 4
    const end = random.int(MARGIN, HEIGHT / 2)
    for (let x = MARGIN; x < WIDTH - MARGIN; x += 1) {
      const share = (x - MARGIN) / (WIDTH - 2 * MARGIN)
      const y = Math.round(HEIGHT - MARGIN - (HEIGHT - MARGIN - end) * (1 - Math.exp(-rate * share)))
      fill(pixels, x, y - 2, x + 2, y + 2, colour)
    }
  }
  fill(pixels, MARGIN - 4, MARGIN, MARGIN - 2, HEIGHT - MARGIN + 2, 1)
  fill(pixels, MARGIN - 4, HEIGHT - MARGIN, WIDTH - MARGIN, HEIGHT - MARGIN + 2, 1)
}

/** One byte a pixel, an index into the palette. */
function encode(pixels: Uint8Array, palette: readonly number[]): Uint8Array<ArrayBuffer> {
  const rows = new Uint8Array((WIDTH + 1) * HEIGHT)
  // Each row begins with its filter: none.
  for (let y = 0; y < HEIGHT; y += 1)
    rows.set(pixels.subarray(y * WIDTH, (y + 1) * WIDTH), y * (WIDTH + 1) + 1)
  const header = new DataView(new ArrayBuffer(13))
  header.setUint32(0, WIDTH)
  header.setUint32(4, HEIGHT)
  // Eight bits, colours by palette.
  header.setUint8(8, 8)
  header.setUint8(9, 3)
  const colours = palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 0xff, colour & 0xff])
  return joined([
    SIGNATURE,
    chunk('IHDR', new Uint8Array(header.buffer)),
    chunk('PLTE', Uint8Array.from(colours)),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', new Uint8Array()),
  ])
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const named = joined([new TextEncoder().encode(type), data])
  return joined([uint32(data.length), named, uint32(crc32(named))])
}

function uint32(value: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(4))
  view.setUint32(0, value)
  return new Uint8Array(view.buffer)
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
