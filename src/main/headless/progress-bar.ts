// A sync's progress as one line on a terminal, drawn over itself. No escape codes: a carriage return and spaces do.
import type { SyncProgress } from '../../shared/sync-model.ts'
import type { OutputStream } from './host.ts'
import { cutText, textWidth } from './text-width.ts'

/** At most ten drawings a second. */
const PAUSE_MS = 100
const DEFAULT_WIDTH = 80
const WIDEST_BAR = 30
/** Below this a bar says nothing. */
const NARROWEST_BAR = 6

/** A sync's; other tasks count no papers. */
export type Progress = Omit<SyncProgress, 'counts'> & { readonly counts?: SyncProgress['counts'] }

/** The line for a moment of the sync, at most `width` columns. Pure. */
export function progressLine({ done, total, label, counts, waitingUntil }: Progress, width: number): string {
  const count = `${done}/${total}`
  const state =
    waitingUntil === undefined
      ? `${label}${counts === undefined ? '' : `  ${counts.added} new, ${counts.updated} updated`}`
      : `waiting for the feed until ${waitingUntil.slice(11, 19)} UTC`
  const room = Math.min(WIDEST_BAR, width - textWidth(count) - textWidth(state) - 6)
  if (room < NARROWEST_BAR) return cutText(`${count}  ${state}`, width)
  const filled = total === 0 ? 0 : Math.round((Math.min(done, total) / total) * room)
  return `[${'#'.repeat(filled)}${'-'.repeat(room - filled)}]  ${count}  ${state}`
}

export type ProgressBar = {
  show(progress: Progress): void
  /** Takes the line away. */
  clear(): void
}

/** Draws on a terminal; on anything else it does nothing. */
export function createProgressBar(stream: OutputStream, now: () => number): ProgressBar {
  if (!stream.isTTY) return { show: () => undefined, clear: () => undefined }
  let drawnAt = Number.NEGATIVE_INFINITY
  let drawnWidth = 0
  function draw(line: string): void {
    const width = textWidth(line)
    stream.write(`\r${line}${' '.repeat(Math.max(0, drawnWidth - width))}`)
    drawnWidth = width
  }
  return {
    show(progress) {
      if (now() - drawnAt < PAUSE_MS) return
      drawnAt = now()
      // One column short: a line that fills the last one would wrap.
      draw(progressLine(progress, (stream.columns ?? DEFAULT_WIDTH) - 1))
    },
    clear() {
      if (drawnWidth === 0) return
      draw('')
      stream.write('\r')
    },
  }
}
