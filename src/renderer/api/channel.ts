// A way to the core: a client that stays the same for the life of the window, and word of whether it is connected.
// Nothing outside api/ knows which kind it is.
import type { Client } from '../../shared/contract.ts'

export type ChannelState = 'open' | 'lost' | 'gone'

export type Channel = {
  readonly client: Client
  /** Told `open` at each connection, the first one included; `lost` and `gone` while there is none. */
  readonly onState: (listener: (state: ChannelState) => void) => void
}
