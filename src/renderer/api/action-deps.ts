// What every group of actions works with.
import type { QueryClient } from '@tanstack/react-query'
import type { Client } from '../../shared/contract.ts'
import type { Write } from './write.ts'

export type ActionDeps = {
  readonly client: Client
  readonly queryClient: QueryClient
  readonly write: Write
}
