// The channel inside Electron: a message port, one end of which the preload passes on to the main process.
import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/message-port'
import type { Channel } from './channel.ts'

/** The word the preload waits for, with the port beside it. */
const PORT_MESSAGE = 'lectern:port'

export function openPortChannel(window: Window): Channel {
  const { port1, port2 } = new MessageChannel()
  window.postMessage(PORT_MESSAGE, window.location.origin, [port2])
  port1.start()
  return {
    client: createORPCClient(new RPCLink({ port: port1 })),
    onState: (listener) => {
      // A port closes only with the process behind it, and then the window goes too: there is nothing to reconnect to.
      port1.addEventListener('close', () => listener('gone'))
      listener('open')
    },
  }
}
