// The folder of PDFs: names, sizes and sums of its files, and moving them into place. Knows no table.

import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, open, readdir, rename, rm, stat, statfs } from 'node:fs/promises'
import { join } from 'node:path'
import { hasCode } from '../../../shared/has-code.ts'

export type FoundFile = { readonly bytes: number; readonly mtimeMs: number }

export type PdfFiles = ReturnType<typeof createPdfFiles>

const PART = '.part'

/** `freeBytes` says how much room the disk of a folder has; the disk's own word by default. */
export function createPdfFiles(folder: string, freeBytes: (folder: string) => Promise<number> = askDisk) {
  const pathOf = (name: string) => join(folder, name)
  return {
    folder,
    pathOf,
    partOf: (id: string) => pathOf(`${safe(id)}${PART}`),
    uploadOf: (upload: string) => pathOf(`upload-${upload}${PART}`),
    ready: () => mkdir(folder, { recursive: true }),
    freeBytes: async () => {
      await mkdir(folder, { recursive: true })
      return freeBytes(folder)
    },
    find: (name: string) => findFile(pathOf(name)),
    sha256,
    /** From a whole, closed file beside to its place: from one moment to the next, and for good. */
    async place(from: string, name: string): Promise<FoundFile> {
      const path = pathOf(name)
      await sync(from)
      await rename(from, path)
      await syncFolder(folder)
      const found = await findFile(path)
      if (found === undefined) throw new Error(`${path} was taken away while it was put there`)
      return found
    },
    remove: (name: string) => rm(pathOf(name), { force: true }),
    /** Deletes what downloads and uploads have left, except these, once it is that old. */
    async sweep(kept: ReadonlySet<string>, olderThanMs: number): Promise<void> {
      for (const name of await namesIn(folder)) {
        if (!name.endsWith(PART) || kept.has(pathOf(name))) continue
        const found = await findFile(pathOf(name))
        if (found !== undefined && found.mtimeMs < olderThanMs) await rm(pathOf(name), { force: true })
      }
    },
  }
}

/** `2401.00001v2.pdf`, `hep-th_9901001.pdf`: a name that every file system takes. */
export function fileNameOf(id: string, version: number): string {
  return `${safe(id)}${version === 0 ? '' : `v${version}`}.pdf`
}

function safe(id: string): string {
  return id.replace(/[^A-Za-z0-9.-]/g, '_').replace(/^\./, '_')
}

/** Undefined where there is no such file, or it cannot be looked at. */
export async function findFile(path: string): Promise<FoundFile | undefined> {
  try {
    const found = await stat(path)
    return found.isFile() ? { bytes: found.size, mtimeMs: Math.trunc(found.mtimeMs) } : undefined
  } catch (error) {
    if (isMissing(error)) return undefined
    throw error
  }
}

async function sha256(path: string, signal?: AbortSignal): Promise<string> {
  const hash = createHash('sha256')
  for await (const piece of createReadStream(path, { highWaterMark: 1 << 20, ...(signal && { signal }) }))
    hash.update(piece as Buffer)
  return hash.digest('hex')
}

async function sync(path: string): Promise<void> {
  const file = await open(path, 'r+')
  try {
    await file.sync()
  } finally {
    await file.close()
  }
}

/** So that the new name too outlives a power cut; Windows opens no folders, and needs none of this. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

async function askDisk(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder)
  return bavail * bsize
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder)
  } catch (error) {
    if (isMissing(error)) return []
    throw error
  }
}

export function isMissing(error: unknown): boolean {
  return hasCode(error, 'ENOENT', 'ENOTDIR')
}
