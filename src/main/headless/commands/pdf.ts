// `lectern pdf`: PDFs on this machine: getting, attaching, removing, checking and listing them.
import { resolve } from 'node:path'
import type { Selection } from '../../../shared/selection.ts'
import { defineCommand, type Run, type Session } from '../command.ts'
import { UsageError } from '../failures.ts'
import { formatTable } from '../format-table.ts'
import { readNumber, refuseWords } from '../option-values.ts'
import { FILTER_OPTIONS, readFilter } from '../paper-filter.ts'
import { collectIds, countPapers, requireIds, toPaperId } from '../paper-ids.ts'
import { fetchPdfs } from '../pdf-fetch.ts'
import { verifyPdfs } from '../pdf-verify.ts'
import { inMegabytes, pdfTableColumns } from '../pdf-words.ts'

const VERBS = ['fetch', 'attach', 'remove', 'verify', 'list'] as const

export const pdfCommand = defineCommand({
  name: 'pdf',
  usage: [
    'pdf fetch [--again] ID...',
    'pdf fetch [--status STATUS] [--tag TAG] [--collection NAME] [--watched] [--query QUERY]',
    'pdf attach ID FILE [--pdf-version N]',
    'pdf remove ID...',
    'pdf verify [ID...]',
    'pdf list [ID...]',
  ],
  summary: 'get, attach, check and list PDFs',
  notes:
    'fetch gets PDFs from arXiv, one after another at its pace; what was cut is gone on with. Without papers it goes on with what ' +
    'is queued. attach keeps a copy of a PDF of your own. verify reads every file to its last byte, and ends with 1 if one is ' +
    'missing or damaged. Files are in pdfs in the data folder; "lectern settings pdfs.limitGb" says how much they may use.',
  options: {
    ...FILTER_OPTIONS,
    query: { type: 'string', value: 'QUERY', help: 'papers that this search finds' },
    again: { type: 'boolean', help: 'also what is stored already, such as for a newer version' },
    'pdf-version': { type: 'string', value: 'N', help: 'which version of the paper FILE is' },
  },
  stopsItself: true,
  prepare({ query, again, 'pdf-version': versionText, ...filter }, [verb, ...words]) {
    const chosen = VERBS.find((each) => each === verb)
    if (chosen === undefined) throw new UsageError(`pdf knows these things to do: ${VERBS.join(', ')}`)
    const hasFilter = Object.keys(filter).length > 0
    if (chosen !== 'fetch' && (hasFilter || query !== undefined || again))
      throw new UsageError(`pdf ${chosen} takes papers by their ids`)
    if (chosen !== 'attach' && versionText !== undefined)
      throw new UsageError('--pdf-version goes with pdf attach')
    const choices = Number(words.length > 0) + Number(hasFilter) + Number(query !== undefined)
    if (choices > 1) throw new UsageError('choose papers by ids, by options, or by --query')
    switch (chosen) {
      case 'fetch': {
        const readChosen = hasFilter ? readFilter(filter) : undefined
        return async (session) => {
          const papers: Selection | undefined = readChosen
            ? { filter: await readChosen(session.core.client) }
            : query !== undefined
              ? { query }
              : words.length > 0
                ? { ids: await collectIds(words, session.host) }
                : undefined
          await fetchPdfs(session, papers, again === true)
        }
      }
      case 'attach': {
        const version = readNumber('--pdf-version', versionText, { least: 1, most: 9999 })
        const [id, file, ...more] = words
        refuseWords(more)
        if (id === undefined || file === undefined) throw new UsageError('pdf attach wants an ID and a FILE')
        return (session) => attach(session, toPaperId(id), file, version)
      }
      case 'remove':
        requireIds(words)
        return (session) => remove(session, words)
      case 'verify':
        return (session) => verifyPdfs(session, words)
      case 'list':
        return list(words)
    }
  },
})

async function attach(
  { core, host, output }: Session,
  id: string,
  file: string,
  version: number | undefined,
): Promise<void> {
  const path = resolve(host.cwd, file)
  const pdf = await core.client.pdfs.attach({ id, path, ...(version !== undefined && { version }) })
  await output.answer(
    pdf,
    ({ pages, bytes }) => `Attached to ${id}: ${pages} pages, ${inMegabytes(bytes)}.\n`,
  )
}

async function remove({ core, host, output }: Session, words: readonly string[]): Promise<void> {
  const ids = await collectIds(words, host)
  const result = await core.client.pdfs.remove({ ids })
  await output.answer(result, ({ changed }) =>
    changed === 0 ? 'No PDF was stored of it.\n' : `Removed the PDF of ${countPapers(changed)}.\n`,
  )
}

function list(words: readonly string[]): Run {
  return async ({ core, host, output }) => {
    const ids = new Set(await collectIds(words, host))
    const all = await core.client.pdfs.list()
    const pdfs = ids.size === 0 ? all : all.filter(({ id }) => ids.has(id))
    const { bytes, limitBytes } = await core.client.pdfs.storage()
    await output.answer(pdfs, (found) =>
      found.length === 0
        ? 'No PDFs are stored. "lectern pdf fetch ID" gets one.\n'
        : `${formatTable(pdfTableColumns, found, output.width)}${inMegabytes(bytes)} of ${inMegabytes(limitBytes)} used.\n`,
    )
  }
}
