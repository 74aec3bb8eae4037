// A port on which a server was, and now is none: whoever still comes is counted and turned away.
import { createServer } from 'node:net'

export type Turnstile = { readonly count: () => number; close(): Promise<void> }

export async function countConnections(port: number): Promise<Turnstile> {
  let count = 0
  const server = createServer((socket) => {
    count += 1
    socket.on('error', () => socket.destroy()).resetAndDestroy()
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve)
  })
  return {
    count: () => count,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
