// How fast bytes come, over the last file or two.
import type { Clock } from '../clock.ts'

/** The newest second counts about as much as the five before. */
const WEIGHT = 0.2

export function createRate(clock: Clock) {
  let perSecond: number | undefined
  let sinceMs = 0
  let sinceBytes = 0
  return {
    begin(bytes: number): void {
      sinceMs = clock.now()
      sinceBytes = bytes
    },
    note(bytes: number): void {
      const seconds = (clock.now() - sinceMs) / 1000
      if (seconds < 1) return
      const now = Math.max(0, bytes - sinceBytes) / seconds
      perSecond = perSecond === undefined ? now : perSecond + WEIGHT * (now - perSecond)
      this.begin(bytes)
    },
    read: (): { bytesPerSecond?: number } => (perSecond === undefined ? {} : { bytesPerSecond: perSecond }),
  }
}
