// Listens to a stream of the core for as long as the process runs. Knows no Electron.

/** Resolves when the stream ends; the core ends its streams when it closes, and that is no failure. */
export async function followStream<T>(
  stream: Promise<AsyncIterable<T>>,
  onValue: (value: T) => Promise<void> | void,
): Promise<void> {
  try {
    for await (const value of await stream) await onValue(value)
  } catch (error) {
    if (error instanceof Error && error.name === 'AbortError') return
    process.stderr.write(`lectern: a stream of the core broke off: ${String(error)}\n`)
  }
}
