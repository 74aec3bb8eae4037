// Pictures of papers, for whoever shows them: from the disk, else once over the network and then from the disk. Asked for
// by what is on the screen alone; a sync brings none. That one is missing is no error: the reader sees a placeholder.

import { createHash } from 'node:crypto'
import { LecternError } from '../../../shared/errors.ts'
import { hasCode } from '../../../shared/has-code.ts'
import type { Clock } from '../clock.ts'
import type { ReadDb } from '../db/database.ts'
import { createLanes } from './create-lanes.ts'
import { fetchImage, type Image, type ImageFetcher } from './fetch-image.ts'
import { sniffImage } from './sniff-image.ts'
import { createThumbnailFiles } from './thumbnail-files.ts'
import { thumbnailSources } from './thumbnail-sources.ts'

export type ThumbnailDeps = {
  readonly db: ReadDb
  readonly clock: Clock
  readonly dir: string
  /** As many downloads at once as there are fetchers. */
  readonly fetchers: readonly ImageFetcher[]
  readonly endpoint: string
  readonly mostBytes?: number
}

export type Thumbnails = {
  /** The paper's picture; undefined where it has none, or none that can be had now. Rejects only when the signal aborts. */
  read(id: string, signal?: AbortSignal): Promise<Image | undefined>
  /** Gives up what is under way. */
  close(): Promise<void>
}

const MOST_BYTES_KEPT = 200 * 1024 * 1024
/** How long a picture that could not be had is not asked for again: what is not there will not be there soon. */
const GONE_MS = 3_600_000
const PASSING_MS = 60_000
/** Without a network, no picture is tried for a moment, or a screenful would try one by one. */
const OFFLINE_MS = 15_000
const MOST_MISSES = 5000

export function createThumbnails({
  db,
  clock,
  dir,
  fetchers,
  endpoint,
  mostBytes,
}: ThumbnailDeps): Thumbnails {
  const files = createThumbnailFiles(dir, clock, mostBytes ?? MOST_BYTES_KEPT)
  const isAllowed = thumbnailSources(endpoint)
  const lanes = createLanes(fetchers)
  const closing = new AbortController()
  const underWay = new Map<string, Promise<Image | undefined>>()
  /** When what could not be had may be asked for again. */
  const misses = new Map<string, number>()
  let offlineUntil = 0

  async function kept(name: string): Promise<Image | undefined> {
    const bytes = await files.read(name)
    if (bytes === undefined) return undefined
    const type = sniffImage(bytes)
    if (type !== undefined) return { bytes, type }
    // Cut by a failing disk, or not ours.
    await files.remove(name)
    return undefined
  }

  function miss(name: string, ms: number): undefined {
    if (misses.size >= MOST_MISSES) misses.clear()
    misses.set(name, clock.now() + ms)
  }

  async function download(name: string, address: string, fetcher: ImageFetcher): Promise<Image | undefined> {
    try {
      const image = await fetchImage(fetcher, address, isAllowed, closing.signal)
      if (image === undefined) return miss(name, GONE_MS)
      await keep(name, image)
      return image
    } catch (error) {
      if (!(error instanceof LecternError)) throw error
      if (error.code === 'offline') offlineUntil = clock.now() + OFFLINE_MS
      else if (error.code !== 'cancelled') miss(name, error.code === 'feed_malformed' ? GONE_MS : PASSING_MS)
      return undefined
    }
  }

  async function keep(name: string, { bytes }: Image): Promise<void> {
    try {
      await files.write(name, bytes)
    } catch (error) {
      // A disk that is full or may not be written keeps nothing; the picture is shown all the same.
      if (!isRefusal(error)) throw error
    }
  }

  /** One download for all who ask at once. Begun, it goes on when they leave: it is small, and kept for next time. */
  function fetchOnce(name: string, address: string, signal: AbortSignal): Promise<Image | undefined> {
    const running = underWay.get(name)
    if (running !== undefined) return running
    return lanes((fetcher) => {
      // Asked for twice while waiting: the other turn brings it, or brought it.
      const again = underWay.get(name)
      if (again !== undefined) return again
      const work = keptOrDownload(name, address, fetcher).finally(() => underWay.delete(name))
      underWay.set(name, work)
      return work
    }, signal)
  }

  async function keptOrDownload(name: string, address: string, fetcher: ImageFetcher) {
    const image = await kept(name)
    return image !== undefined || isMissed(name) ? image : await download(name, address, fetcher)
  }

  const isMissed = (name: string) => clock.now() < Math.max(offlineUntil, misses.get(name) ?? 0)

  return {
    async read(id, signal) {
      const address = await addressOf(db, id)
      if (address === undefined || !isAllowed(address)) return undefined
      const name = createHash('sha256').update(address).digest('hex').slice(0, 40)
      const image = await kept(name)
      if (image !== undefined || isMissed(name)) return image
      const signals = signal === undefined ? [closing.signal] : [closing.signal, signal]
      return fetchOnce(name, address, AbortSignal.any(signals))
    },
    async close() {
      closing.abort()
      await Promise.allSettled(underWay.values())
    },
  }
}

async function addressOf(db: ReadDb, id: string): Promise<string | undefined> {
  const row = await db.selectFrom('paper').select('thumbnail').where('id', '=', id).executeTakeFirst()
  return row?.thumbnail ?? undefined
}

function isRefusal(error: unknown): boolean {
  return hasCode(error, 'ENOSPC', 'EDQUOT', 'EACCES', 'EPERM', 'EROFS')
}
