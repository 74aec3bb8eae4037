// A few jobs at a time, one to a lane, the newest asked for first: that is where the eye is. A job that nobody waits for any
// more when its turn comes is never begun.

export type Lanes<Lane> = <T>(job: (lane: Lane) => Promise<T>, signal: AbortSignal) => Promise<T>

export function createLanes<Lane>(lanes: readonly Lane[]): Lanes<Lane> {
  const idle = [...lanes]
  const waiting: ((lane: Lane) => Promise<void>)[] = []

  function advance(): void {
    if (waiting.length === 0) return
    const lane = idle.pop()
    if (lane === undefined) return
    const begin = waiting.pop()
    void begin?.(lane).then(() => {
      idle.push(lane)
      advance()
    })
  }

  return (job, signal) =>
    new Promise((resolve, reject) => {
      if (signal.aborted) return reject(signal.reason)
      const begin = async (lane: Lane) => {
        signal.removeEventListener('abort', leave)
        // Settles the caller either way; the lane itself never fails.
        await job(lane).then(resolve, reject)
      }
      const leave = () => {
        const place = waiting.indexOf(begin)
        if (place >= 0) waiting.splice(place, 1)
        reject(signal.reason)
      }
      signal.addEventListener('abort', leave, { once: true })
      waiting.push(begin)
      // In a turn of its own: of what is asked for together, the last one goes first.
      queueMicrotask(advance)
    })
}
