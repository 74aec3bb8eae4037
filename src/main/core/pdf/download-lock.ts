// One process at a time downloads into a library's folder of PDFs: a file says which, and that it is still at it.

import { mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { hasCode } from '../../../shared/has-code.ts'
import type { Clock } from '../clock.ts'
import { isAlive } from '../machine/is-alive.ts'
import { isMissing, type PdfFiles } from './pdf-files.ts'

export type DownloadLock = {
  /** Whether it is ours now. */
  take(): boolean
  leave(): void
}

const NAME = '.downloading'
/** A process that has not said so for this long has ended, or sleeps; what it began is gone on with. */
const STALE_MS = 60_000
const BEAT_MS = 15_000

export function createDownloadLock(
  { folder }: Pick<PdfFiles, 'folder'>,
  clock: Clock,
  pid = process.pid,
): DownloadLock {
  const path = join(folder, NAME)
  let beat: NodeJS.Timeout | undefined

  function claim(): boolean {
    try {
      writeFileSync(path, String(pid), { flag: 'wx' })
      touch()
      return true
    } catch (error) {
      if (hasCode(error, 'EEXIST')) return false
      throw error
    }
  }

  function touch(): void {
    const now = clock.now() / 1000
    try {
      utimesSync(path, now, now)
    } catch (error) {
      // Taken over while this machine slept, or the folder is gone.
      if (!isMissing(error)) throw error
    }
  }

  function isHeld(): boolean {
    try {
      const holder = Number(readFileSync(path, 'utf8'))
      return holder !== pid && isAlive(holder) && clock.now() - statSync(path).mtimeMs < STALE_MS
    } catch (error) {
      if (isMissing(error)) return false
      throw error
    }
  }

  return {
    take() {
      if (beat !== undefined) return true
      mkdirSync(folder, { recursive: true })
      if (!claim()) {
        if (isHeld()) return false
        rmSync(path, { force: true })
        if (!claim()) return false
      }
      beat = setInterval(touch, BEAT_MS).unref()
      return true
    },
    leave() {
      if (beat === undefined) return
      clearInterval(beat)
      beat = undefined
      rmSync(path, { force: true })
    },
  }
}
