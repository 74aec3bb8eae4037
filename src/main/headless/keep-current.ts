// `lectern export --keep-current`: what is kept in a file, and saying how that went.
import { resolve } from 'node:path'
import type { ExportFormat, ExportOptions } from '../../shared/bibliography-model.ts'
import type { Client } from '../../shared/contract.ts'
import type { KeptTarget } from '../../shared/kept-model.ts'
import { chooseStyle } from './citation-style.ts'
import { findCollection } from './collection-path.ts'
import type { Run } from './command.ts'
import { CommandFailure, UsageError } from './failures.ts'
import { describeProblem } from './kept-words.ts'

type Words = {
  readonly collection?: string
  readonly tag?: string
  readonly query?: string
  readonly all?: boolean
}

export type KeepRequest = {
  readonly file: string
  readonly format: ExportFormat
  readonly target: (client: Client) => Promise<KeptTarget>
  readonly isOverwritten: boolean
  readonly style: string | undefined
  readonly options: ExportOptions
}

/** The collection's name is looked up later. Throws UsageError for what cannot be kept. */
export function readTarget({ collection, tag, query, all }: Words): KeepRequest['target'] {
  if (collection !== undefined)
    return async (client) => ({ kind: 'collection', id: (await findCollection(client, collection)).id })
  if (tag !== undefined) return async () => ({ kind: 'tag', tag })
  if (query !== undefined) return async () => ({ kind: 'query', query })
  if (all) return async () => ({ kind: 'all' })
  throw new UsageError('--keep-current is for --collection, --tag, --query or --all')
}

export function keepCurrent({ file, format, target, isOverwritten, style, options }: KeepRequest): Run {
  return async (session) => {
    const { core, host, output } = session
    const chosen = style === undefined ? {} : { style: await chooseStyle(style, session) }
    const kept = await core.client.keptFiles.create({
      path: resolve(host.cwd, file),
      target: await target(core.client),
      format,
      options: { ...options, ...chosen },
      ...(isOverwritten && { existing: 'overwrite' as const }),
    })
    if (kept.problem !== undefined) {
      await core.client.keptFiles.remove({ id: kept.id })
      throw new CommandFailure('unsupported_here', `${kept.path} ${describeProblem(kept.problem)}`)
    }
    await output.answer(
      kept,
      ({ entries }) =>
        `${entries} ${entries === 1 ? 'entry' : 'entries'} written to ${file}, which is kept current from now on.\n`,
    )
  }
}
