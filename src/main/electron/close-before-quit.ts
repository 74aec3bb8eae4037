// Holds the process's end back until the core has closed its library.
import { app } from 'electron'

/** How long the core may take. What it had committed is safe on disk by then; a process that never ends is worse. */
const PATIENCE_MS = 10_000

export function closeBeforeQuit(close: () => Promise<void>): void {
  let state: 'open' | 'closing' | 'closed' = 'open'
  app.on('will-quit', (event) => {
    if (state === 'closed') return
    event.preventDefault()
    if (state === 'closing') return
    state = 'closing'
    setTimeout(() => app.exit(1), PATIENCE_MS).unref()
    close().then(
      () => {
        state = 'closed'
        app.quit()
      },
      (error: unknown) => {
        process.stderr.write(`lectern: the library did not close cleanly: ${String(error)}\n`)
        app.exit(1)
      },
    )
  })
}
