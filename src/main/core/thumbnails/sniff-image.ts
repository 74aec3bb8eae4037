// What kind of picture some bytes are, by how they begin. Only kinds that carry no script: never SVG, whatever a server
// calls it. Pure.

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
const JPEG = [0xff, 0xd8, 0xff]

/** The media type, or undefined for everything that is not one of the pictures shown here. */
export function sniffImage(bytes: Uint8Array): string | undefined {
  if (startsWith(bytes, PNG)) return 'image/png'
  if (startsWith(bytes, JPEG)) return 'image/jpeg'
  const head = String.fromCharCode(...bytes.subarray(0, 12))
  if (head.startsWith('GIF87a') || head.startsWith('GIF89a')) return 'image/gif'
  if (head.startsWith('RIFF') && head.slice(8) === 'WEBP') return 'image/webp'
  if (head.slice(4) === 'ftypavif') return 'image/avif'
  return undefined
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte)
}
