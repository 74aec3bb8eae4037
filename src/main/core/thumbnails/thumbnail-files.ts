// Thumbnails on the disk: one file each under a name that says nothing, written whole or not at all, the least recently
// used thrown out beyond a total. All of it can be deleted at any time: it is a copy.

import { mkdir, readdir, readFile, rm, stat, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { hasCode } from '../../../shared/has-code.ts'
import type { Clock } from '../clock.ts'
import { writeWhole } from '../machine/write-whole.ts'

export type ThumbnailFiles = {
  read(name: string): Promise<Buffer | undefined>
  /** Throws what the disk says when it refuses. */
  write(name: string, bytes: Uint8Array): Promise<void>
  remove(name: string): Promise<void>
}

type Entry = { readonly size: number; usedAt: number }

/** Use is written down this exactly: order among old files is all that it is for. */
const USE_GRAIN_MS = 3_600_000
const UNFINISHED = '.tmp'

export function createThumbnailFiles(dir: string, clock: Clock, mostBytes: number): ThumbnailFiles {
  let listing: Promise<Map<string, Entry>> | undefined
  const entries = () => {
    listing ??= list(dir)
    return listing
  }

  async function makeRoom(kept: Map<string, Entry>): Promise<void> {
    let total = 0
    for (const { size } of kept.values()) total += size
    if (total <= mostBytes) return
    const oldestFirst = [...kept].sort(([, a], [, b]) => a.usedAt - b.usedAt)
    for (const [name, { size }] of oldestFirst) {
      if (total <= mostBytes) return
      await rm(join(dir, name), { force: true })
      kept.delete(name)
      total -= size
    }
  }

  async function noteUse(name: string, entry: Entry): Promise<void> {
    const now = clock.now()
    if (now - entry.usedAt < USE_GRAIN_MS) return
    entry.usedAt = now
    await utimes(join(dir, name), now / 1000, now / 1000)
  }

  return {
    async read(name) {
      const kept = await entries()
      try {
        const bytes = await readFile(join(dir, name))
        // Another process on the same library may have written it.
        const entry = kept.get(name) ?? { size: bytes.length, usedAt: 0 }
        kept.set(name, entry)
        await noteUse(name, entry)
        return bytes
      } catch (error) {
        if (!hasCode(error, 'ENOENT')) throw error
        kept.delete(name)
        return undefined
      }
    },
    async write(name, bytes) {
      await mkdir(dir, { recursive: true })
      const kept = await entries()
      await writeWhole(join(dir, name), bytes)
      const now = clock.now()
      await utimes(join(dir, name), now / 1000, now / 1000)
      kept.set(name, { size: bytes.length, usedAt: now })
      await makeRoom(kept)
    },
    async remove(name) {
      await rm(join(dir, name), { force: true })
      ;(await entries()).delete(name)
    },
  }
}

async function list(dir: string): Promise<Map<string, Entry>> {
  const kept = new Map<string, Entry>()
  for (const name of await namesIn(dir)) {
    const path = join(dir, name)
    // Left by a process that ended in the middle of writing.
    if (name.endsWith(UNFINISHED)) await rm(path, { force: true })
    else {
      const { size, mtimeMs } = await stat(path)
      kept.set(name, { size, usedAt: mtimeMs })
    }
  }
  return kept
}

async function namesIn(dir: string): Promise<string[]> {
  try {
    return await readdir(dir)
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return []
    throw error
  }
}
