// Writes a file whole or not at all: beside its place first, flushed to the disk, then moved there.
import { randomUUID } from 'node:crypto'
import { open, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/** What is at the path is replaced, a link too. Ends in `.tmp` on the way. Throws what the system says when it refuses. */
export async function writeWhole(path: string, data: string | Uint8Array, mode?: number): Promise<void> {
  const beside = join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`)
  try {
    const file = await open(beside, 'wx', mode)
    try {
      await file.writeFile(data)
      // The mode at opening is cut by the process's mask. Not every disk lets modes be changed.
      if (mode !== undefined && ((await file.stat()).mode & 0o777) !== mode) await file.chmod(mode)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(beside, path)
  } catch (error) {
    await rm(beside, { force: true })
    throw error
  }
}
