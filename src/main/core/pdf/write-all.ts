// Writes a piece of a file to its end.
import type { FileHandle } from 'node:fs/promises'

/** One write may take less than it is given; a full disk is told of by the next one only. */
export async function writeAll(
  file: Pick<FileHandle, 'write'>,
  piece: Uint8Array,
  position: number,
): Promise<void> {
  for (let done = 0; done < piece.length; )
    done += (await file.write(piece, done, piece.length - done, position + done)).bytesWritten
}
