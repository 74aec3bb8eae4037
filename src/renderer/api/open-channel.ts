// Chooses the channel: inside Electron the page comes from app://lectern, everywhere else from a loopback server.
import type { Channel } from './channel.ts'
import { openPortChannel } from './port-channel.ts'
import { openSocketChannel } from './socket-channel.ts'

export function openChannel(location: Location): Channel {
  if (location.protocol === 'app:') return openPortChannel(window)
  const scheme = location.protocol === 'https:' ? 'wss' : 'ws'
  return openSocketChannel(() => new WebSocket(`${scheme}://${location.host}/rpc`))
}
