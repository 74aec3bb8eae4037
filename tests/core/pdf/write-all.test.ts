import { expect, it } from 'vitest'
import { writeAll } from '../../../src/main/core/pdf/write-all.ts'

it('writes a whole piece where each write takes only some of it', async () => {
  const file = new Uint8Array(12)
  const write = async (piece: Uint8Array, from: number, length: number, position: number) => {
    const bytesWritten = Math.min(3, length)
    file.set(piece.subarray(from, from + bytesWritten), position)
    return { bytesWritten, buffer: piece }
  }
  await writeAll(
    { write } as unknown as Parameters<typeof writeAll>[0],
    new TextEncoder().encode('walruses'),
    2,
  )
  expect(new TextDecoder().decode(file)).toBe('\0\0walruses\0\0')
})
