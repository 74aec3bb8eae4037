// `lectern export`: a selection of papers as a bibliography file.
import { resolve } from 'node:path'
import { CAPITAL_PROTECTIONS, EXPORT_FORMATS, type ExportResult } from '../../../shared/bibliography-model.ts'
import type { Client } from '../../../shared/contract.ts'
import { LecternError } from '../../../shared/errors.ts'
import type { Selection } from '../../../shared/selection.ts'
import { chooseStyle } from '../citation-style.ts'
import { defineCommand, type Session } from '../command.ts'
import { UsageError } from '../failures.ts'
import { keepCurrent, readTarget } from '../keep-current.ts'
import { readOneOf } from '../option-values.ts'
import { FILTER_OPTIONS, readFilter } from '../paper-filter.ts'
import { collectIds } from '../paper-ids.ts'
import { rowsOf } from '../paper-table.ts'
import { writeFileWhole } from '../write-file-whole.ts'
import { writeNotes } from '../write-notes.ts'

const WARNINGS_SHOWN = 20

export const exportCommand = defineCommand({
  name: 'export',
  usage: [
    'export --format FORMAT [-o FILE] ID...',
    'export --format FORMAT [-o FILE] --collection NAME | --tag TAG | --status STATUS | --query QUERY | --all',
    'export ... --keep-current [--overwrite] -o FILE --collection NAME | --tag TAG | --query QUERY | --all',
  ],
  summary: 'write papers as BibTeX and other bibliography formats',
  notes:
    'Without -o the text goes to stdout. FILE is replaced as a whole or not at all. Instead of IDs, - reads them from stdin.\n' +
    'obsidian is a Markdown note for each paper: there -o names a folder, and notes that are in it already stay as they are.\n' +
    '--keep-current writes FILE again, sorted by key, whenever its papers change while a window or "lectern serve" is open; ' +
    '"lectern kept" shows and ends that. In a kept folder of notes your own text stays.',
  options: {
    format: { type: 'string', value: 'FORMAT', help: EXPORT_FORMATS.join(', ') },
    output: { type: 'string', short: 'o', value: 'FILE', help: 'write to FILE' },
    protect: {
      type: 'string',
      value: 'WHICH',
      help: `capitals in titles: ${CAPITAL_PROTECTIONS.join(', ')}`,
    },
    unicode: { type: 'boolean', help: 'bibtex: letters as they are, not as commands of TeX' },
    style: {
      type: 'string',
      value: 'STYLE',
      help: 'references: apa, vancouver, harvard, or a .csl file, which is kept',
    },
    html: { type: 'boolean', help: 'references: as HTML' },
    bom: { type: 'boolean', help: 'csv: with a byte order mark, for Excel' },
    'keep-current': { type: 'boolean', help: 'write FILE again whenever its papers change' },
    overwrite: { type: 'boolean', help: "with --keep-current: also over a file that is none of Lectern's" },
    ...FILTER_OPTIONS,
    query: { type: 'string', value: 'QUERY', help: 'what a search for QUERY finds' },
    all: { type: 'boolean', help: 'every paper' },
  },
  prepare(values, words) {
    const format = readOneOf('--format', values.format, EXPORT_FORMATS)
    if (format === undefined) throw new UsageError('no --format given')
    const { output: file, query, all, status, tag, collection } = values
    const ways = [words[0], query, all, status, tag, collection].filter((way) => way !== undefined)
    if (ways.length !== 1) {
      throw new UsageError('give one of: IDs, --collection, --tag, --status, --query, --all')
    }
    if (query?.trim() === '') throw new UsageError('--query wants a query')
    if (file === '') throw new UsageError('-o wants a file')
    const protectCapitals = readOneOf('--protect', values.protect, CAPITAL_PROTECTIONS)
    if (values.style !== undefined && format !== 'references')
      throw new UsageError('--style is for references')
    if (values.html && format !== 'references') throw new UsageError('--html is for references')
    const toFilter = readFilter(values)
    const isKept = values['keep-current'] === true
    if (values.overwrite && !isKept) throw new UsageError('--overwrite goes with --keep-current')
    if (isKept) {
      if (file === undefined || file === '-') throw new UsageError('--keep-current wants a file: -o FILE')
      if (values.html) throw new UsageError('--html does not go with --keep-current')
      return keepCurrent({
        file,
        format,
        target: readTarget(values),
        isOverwritten: values.overwrite === true,
        style: values.style,
        options: {
          ...(protectCapitals !== undefined && { protectCapitals }),
          ...(values.unicode && { unicode: true }),
          ...(values.bom && { bom: true }),
        },
      })
    }
    const select = async (client: Client, session: Session): Promise<Selection> => {
      if (words.length > 0) return { ids: await collectIds(words, session.host) }
      return query === undefined ? { filter: await toFilter(client) } : { query }
    }
    return async (session) => {
      const { core, host, output } = session
      const selection = await select(core.client, session)
      const style = values.style === undefined ? undefined : await chooseStyle(values.style, session)
      const result = await core.client.bibliography.export({
        format,
        selection,
        ...(protectCapitals !== undefined && { protectCapitals }),
        ...(values.unicode && { unicode: true }),
        ...(values.bom && { bom: true }),
        ...(style !== undefined && { style }),
      })
      const { entries } = result
      const text = values.html ? (result.html ?? '') : result.text
      // A paper named by its id is cited somewhere: a file without it would be found out about much later.
      if ('ids' in selection && entries < selection.ids.length)
        await refuseMissing(core.client, selection.ids)
      remarkWarnings(result, session)
      if (file === undefined || file === '-') {
        return output.answer({ text, entries }, () => text)
      }
      const path = resolve(host.cwd, file)
      if (result.notes !== undefined) {
        const { written, kept } = await writeNotes(path, result.notes)
        const keptToo = kept === 0 ? '' : `; ${kept} there already stayed as they are`
        return output.answer(
          { folder: path, written, kept },
          () => `${written} notes written to ${file}${keptToo}.\n`,
        )
      }
      await writeFileWhole(path, text)
      await output.answer(
        { file: path, entries },
        () => `${entries} ${entries === 1 ? 'entry' : 'entries'} written to ${file}.\n`,
      )
    }
  },
})

function remarkWarnings({ warnings }: ExportResult, { output }: Session): void {
  for (const { id, characters } of warnings.slice(0, WARNINGS_SHOWN)) {
    output.remark(`${id}: only XeLaTeX and LuaLaTeX can print ${characters.join(' ')}`)
  }
  if (warnings.length > WARNINGS_SHOWN) output.remark(`and ${warnings.length - WARNINGS_SHOWN} papers more`)
}

async function refuseMissing(client: Client, ids: readonly string[]): Promise<void> {
  const present = new Set((await rowsOf(client, ids)).map(({ id }) => id))
  const missing = ids.find((id) => !present.has(id))
  if (missing !== undefined) throw new LecternError('not_found', { what: 'paper', id: missing })
}
