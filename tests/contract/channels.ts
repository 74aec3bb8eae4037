// The three ways to a core, each as the client at its far end: within the process, over a message port, over a socket.
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { MessageChannel } from 'node:worker_threads'
import { createORPCClient } from '@orpc/client'
import { RPCLink as PortLink } from '@orpc/client/message-port'
import { RPCLink as SocketLink } from '@orpc/client/websocket'
import { RPCHandler as PortHandler } from '@orpc/server/message-port'
import { onTestFinished } from 'vitest'
import { WebSocket, WebSocketServer } from 'ws'
import type { Core } from '../../src/main/core/core.ts'
import { serveOverSocket } from '../../src/main/headless/socket-channel.ts'
import type { Client } from '../../src/shared/contract.ts'

/** Connects to the core; everything it opened is closed when the test is over. */
export type Connect = (core: Core) => Promise<Client>

const overPort: Connect = async (core) => {
  const { port1, port2 } = new MessageChannel()
  // The shell's own adapter takes its ports from Electron and is tested under the Electron double; this is the same
  // handler on a port of Node's.
  new PortHandler(core.router).upgrade(port2, { context: {} })
  port1.start()
  port2.start()
  onTestFinished(() => {
    port1.close()
    port2.close()
  })
  return createORPCClient(new PortLink({ port: port1 }))
}

const overSocket: Connect = async (core) => {
  const http = createServer()
  const server = new WebSocketServer({ server: http })
  server.on('connection', (socket) => serveOverSocket(core.router, socket))
  http.listen(0, '127.0.0.1')
  await once(http, 'listening')
  const websocket = new WebSocket(`ws://127.0.0.1:${(http.address() as AddressInfo).port}`)
  await once(websocket, 'open')
  onTestFinished(async () => {
    websocket.terminate()
    server.close()
    http.close()
    await once(http, 'close')
  })
  return createORPCClient(new SocketLink({ websocket: websocket as unknown as globalThis.WebSocket }))
}

export const CHANNELS: readonly (readonly [name: string, connect: Connect])[] = [
  ['in process', async (core) => core.client],
  ['over a message port', overPort],
  ['over a WebSocket', overSocket],
]
