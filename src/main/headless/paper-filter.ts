// The options that choose papers by what they are; shared by the commands that list and export them.
import type { Client } from '../../shared/contract.ts'
import type { PaperFilter } from '../../shared/model.ts'
import { findCollection } from './collection-path.ts'
import type { OptionTable } from './command.ts'
import { UsageError } from './failures.ts'
import { readDay, readStatus } from './option-values.ts'

export const FILTER_OPTIONS = {
  status: { type: 'string', value: 'STATUS', help: 'inbox, queued, reading, read or skipped' },
  tag: { type: 'string', value: 'TAG', help: 'papers with this tag' },
  collection: { type: 'string', value: 'NAME', help: 'papers in this collection (A/B: the B inside A)' },
  watched: { type: 'boolean', help: 'papers that a watch rule caught' },
} as const satisfies OptionTable

export const DAY_OPTIONS = {
  from: { type: 'string', value: 'DAY', help: 'listed on this day or later' },
  to: { type: 'string', value: 'DAY', help: 'listed on this day or earlier' },
} as const satisfies OptionTable

export type FilterWords = {
  readonly status?: string
  readonly tag?: string
  readonly collection?: string
  readonly watched?: boolean
  readonly from?: string
  readonly to?: string
}

/** Reads what can be read without the library. The collection's name is looked up later, by the function returned. */
export function readFilter(words: FilterWords): (client: Client) => Promise<PaperFilter> {
  const { tag, collection, watched } = words
  const status = readStatus('--status', words.status)
  const from = readDay('--from', words.from)
  const to = readDay('--to', words.to)
  if (from !== undefined && to !== undefined && from > to) {
    throw new UsageError(`--from ${from} is later than --to ${to}`)
  }
  return async (client) => ({
    ...(status === undefined ? {} : { status }),
    ...(tag === undefined ? {} : { tag }),
    ...(collection === undefined ? {} : { collectionId: (await findCollection(client, collection)).id }),
    ...(watched === undefined ? {} : { watched }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  })
}
