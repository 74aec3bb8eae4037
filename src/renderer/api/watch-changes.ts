// Follows what the core announces for as long as the channel is connected, and begins anew at each connection: changes
// missed in between are made good by taking everything as stale.
import type { QueryClient } from '@tanstack/react-query'
import type { Channel, ChannelState } from './channel.ts'
import type { Invalidator } from './invalidator.ts'

const RETRY_MS = 1000

export function watchChanges(
  channel: Channel,
  queryClient: QueryClient,
  invalidator: Invalidator,
  onState: (state: ChannelState) => void,
): void {
  let connection = 0

  async function follow(mine: number): Promise<void> {
    try {
      for await (const { topics } of await channel.client.app.changes()) invalidator.changed(topics)
    } catch {
      // The stream broke. If the connection did too, the next one follows anew; if not, this one does.
    }
    if (mine === connection) setTimeout(() => mine === connection && void follow(mine), RETRY_MS)
  }

  channel.onState((state) => {
    onState(state)
    connection += 1
    if (state !== 'open') return
    if (connection > 1) void queryClient.invalidateQueries()
    void follow(connection)
  })
}
