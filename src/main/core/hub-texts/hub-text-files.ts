// The hub's texts of papers on this disk: one file each, named by the paper, written whole or not at all.

import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { LecternError } from '../../../shared/errors.ts'
import { hasCode } from '../../../shared/has-code.ts'
import { writeWhole } from '../machine/write-whole.ts'

export type StoredHubText = {
  readonly id: string
  readonly path: string
  readonly bytes: number
  /** Milliseconds since the epoch. */
  readonly storedAt: number
}

export type HubTextFiles = {
  list(): Promise<StoredHubText[]>
  find(id: string): Promise<StoredHubText | undefined>
  read(id: string): Promise<string | undefined>
  /** Errors: disk_full. */
  write(id: string, text: string): Promise<void>
  /** Whether there was one. */
  remove(id: string): Promise<boolean>
}

const SUFFIX = '.md'

export function createHubTextFiles(dir: string): HubTextFiles {
  // An id of the old style holds a slash.
  const pathOf = (id: string) => join(dir, `${encodeURIComponent(id)}${SUFFIX}`)

  async function find(id: string): Promise<StoredHubText | undefined> {
    const path = pathOf(id)
    const stats = await unlessMissing(stat(path))
    return stats?.isFile() ? { id, path, bytes: stats.size, storedAt: stats.mtimeMs } : undefined
  }

  return {
    find,
    list: async () => {
      const names = (await unlessMissing(readdir(dir))) ?? []
      const found = await Promise.all(
        names.filter((name) => name.endsWith(SUFFIX)).map((name) => find(idOf(name))),
      )
      return found.filter((each) => each !== undefined).sort((a, b) => b.storedAt - a.storedAt)
    },
    read: (id) => unlessMissing(readFile(pathOf(id), 'utf8')),
    write: async (id, text) => {
      await mkdir(dir, { recursive: true })
      const path = pathOf(id)
      await writeWhole(path, text).catch((error: unknown) => {
        throw hasCode(error, 'ENOSPC', 'EDQUOT') ? new LecternError('disk_full', { path }) : error
      })
    },
    remove: async (id) => {
      const stored = await find(id)
      if (stored !== undefined) await rm(stored.path, { force: true })
      return stored !== undefined
    },
  }
}

/** What a text is known by: another text is another key. */
export function hubTextKey({ bytes, storedAt }: StoredHubText): string {
  return createHash('sha256').update(`${bytes} ${storedAt}`).digest('hex').slice(0, 32)
}

function idOf(name: string): string {
  try {
    return decodeURIComponent(name.slice(0, -SUFFIX.length))
  } catch (error) {
    if (!(error instanceof URIError)) throw error
    return name
  }
}

async function unlessMissing<T>(asked: Promise<T>): Promise<T | undefined> {
  try {
    return await asked
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined
    throw error
  }
}
