// Waits for the Enter key without being in anybody's way.
import type { Host } from './host.ts'

/** Calls `pressed` at each Enter for as long as this process has the terminal. Returns how to stop. */
export function onEnter({ stdin, isForeground, onContinue }: Host, pressed: () => void): () => void {
  if (!stdin.isTTY) return () => undefined
  // A job that was stopped goes on in the foreground (`fg`) or in the background (`bg`).
  const follow = () => (isForeground() ? stdin.resume() : stdin.pause())
  const stopFollowing = onContinue(follow)
  // A stream paused by its own word does not start to flow when somebody listens.
  stdin.pause()
  stdin.on('data', pressed)
  follow()
  return () => {
    stopFollowing()
    stdin.off('data', pressed)
    stdin.pause()
  }
}
