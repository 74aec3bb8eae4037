// The Electron channel: joins a message port that the page sent through the preload to the core's router. Moves
// messages; knows no method.
import type { AnyRouter } from '@orpc/server'
import { RPCHandler } from '@orpc/server/message-port'
import { type IpcMainEvent, ipcMain } from 'electron'
import { isAppUrl } from './app-url.ts'

const CHANNEL = 'lectern:port'

/** Answers every port that comes from the page itself; a port from anywhere else is closed unheard. */
export function servePorts(router: AnyRouter): void {
  const handler = new RPCHandler(router)
  ipcMain.on(CHANNEL, (event) => {
    const [port, ...others] = event.ports
    for (const other of others) other.close()
    if (port === undefined) return
    if (!isFromPage(event)) {
      port.close()
      return
    }
    handler.upgrade(port, { context: {} })
    port.start()
  })
}

/** Null frames are ones that left before their message came; frames inside the page are none of ours. */
function isFromPage({ senderFrame: frame }: IpcMainEvent): boolean {
  return frame !== null && frame.parent === null && isAppUrl(frame.url)
}
