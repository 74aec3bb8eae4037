// `lectern export`: a selection of papers as a bibliography file.
import { resolve } from 'node:path'
import type { Client, Selection } from '../../../shared/contract.ts'
import { LecternError } from '../../../shared/errors.ts'
import { defineCommand, type Session } from '../command.ts'
import { UsageError } from '../failures.ts'
import { readOneOf } from '../option-values.ts'
import { FILTER_OPTIONS, readFilter } from '../paper-filter.ts'
import { collectIds } from '../paper-ids.ts'
import { rowsOf } from '../paper-table.ts'
import { writeFileWhole } from '../write-file-whole.ts'

const FORMATS = ['bibtex'] as const

export const exportCommand = defineCommand({
  name: 'export',
  usage: [
    'export --format bibtex [-o FILE] ID...',
    'export --format bibtex [-o FILE] --collection NAME | --tag TAG | --status STATUS | --query QUERY | --all',
  ],
  summary: 'write papers as BibTeX',
  notes:
    'Without -o the text goes to stdout. FILE is replaced as a whole or not at all. Instead of IDs, - reads them from stdin.',
  options: {
    format: { type: 'string', value: 'FORMAT', help: FORMATS.join(', ') },
    output: { type: 'string', short: 'o', value: 'FILE', help: 'write to FILE' },
    ...FILTER_OPTIONS,
    query: { type: 'string', value: 'QUERY', help: 'what a search for QUERY finds' },
    all: { type: 'boolean', help: 'every paper' },
  },
  prepare(values, words) {
    const format = readOneOf('--format', values.format, FORMATS)
    if (format === undefined) throw new UsageError('no --format given')
    const { output: file, query, all, status, tag, collection } = values
    const ways = [words[0], query, all, status, tag, collection].filter((way) => way !== undefined)
    if (ways.length !== 1) {
      throw new UsageError('give one of: IDs, --collection, --tag, --status, --query, --all')
    }
    if (query?.trim() === '') throw new UsageError('--query wants a query')
    if (file === '') throw new UsageError('-o wants a file')
    const toFilter = readFilter(values)
    const select = async (client: Client, session: Session): Promise<Selection> => {
      if (words.length > 0) return { ids: await collectIds(words, session.host) }
      return query === undefined ? { filter: await toFilter(client) } : { query }
    }
    return async (session) => {
      const { core, host, output } = session
      const selection = await select(core.client, session)
      const { text, entries } = await core.client.bibliography.export({ format, selection })
      // A paper named by its id is cited somewhere: a file without it would be found out about much later.
      if ('ids' in selection && entries < selection.ids.length)
        await refuseMissing(core.client, selection.ids)
      if (file === undefined || file === '-') {
        return output.answer({ text, entries }, () => text)
      }
      const path = resolve(host.cwd, file)
      await writeFileWhole(path, text)
      await output.answer(
        { file: path, entries },
        () => `${entries} ${entries === 1 ? 'entry' : 'entries'} written to ${file}.\n`,
      )
    }
  },
})

async function refuseMissing(client: Client, ids: readonly string[]): Promise<void> {
  const present = new Set((await rowsOf(client, ids)).map(({ id }) => id))
  const missing = ids.find((id) => !present.has(id))
  if (missing !== undefined) throw new LecternError('not_found', { what: 'paper', id: missing })
}
