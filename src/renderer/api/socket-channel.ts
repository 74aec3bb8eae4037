// The channel in a browser: a WebSocket, opened again whenever it is lost. Calls made meanwhile wait for the next
// connection; calls that were under way fail, for nobody knows whether they arrived.
import { createORPCClient, DynamicLink } from '@orpc/client'
import { RPCLink } from '@orpc/client/websocket'
import type { Channel, ChannelState } from './channel.ts'

const FIRST_RETRY_MS = 300
const LAST_RETRY_MS = 10_000
/** After so many attempts in vain the server is probably stopped, and saying so helps more than hoping. */
const ATTEMPTS_BEFORE_GONE = 6

type Link = RPCLink<Record<never, never>>

export function openSocketChannel(openSocket: () => WebSocket): Channel {
  const listeners = new Set<(state: ChannelState) => void>()
  let state: ChannelState | undefined
  let attempts = 0
  let resolveLink: (link: Link) => void = () => {}
  let link = nextLink()

  function nextLink(): Promise<Link> {
    return new Promise<Link>((resolve) => {
      resolveLink = resolve
    })
  }

  function tell(next: ChannelState): void {
    if (state === next) return
    state = next
    for (const listener of listeners) listener(next)
  }

  function connect(): void {
    const socket = openSocket()
    const candidate: Link = new RPCLink({ websocket: socket })
    let opened = false
    socket.addEventListener('open', () => {
      opened = true
      attempts = 0
      resolveLink(candidate)
      tell('open')
    })
    socket.addEventListener('close', () => {
      if (opened) link = nextLink()
      attempts += 1
      tell(attempts > ATTEMPTS_BEFORE_GONE ? 'gone' : 'lost')
      setTimeout(connect, Math.min(LAST_RETRY_MS, FIRST_RETRY_MS * 2 ** (attempts - 1)))
    })
  }

  connect()
  return {
    client: createORPCClient(new DynamicLink<Record<never, never>>(() => link)),
    onState: (listener) => {
      listeners.add(listener)
      if (state !== undefined) listener(state)
    },
  }
}
