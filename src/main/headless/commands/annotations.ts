// `lectern annotations`: what is marked in a paper's PDFs, shown, as Markdown, or in a copy of the PDF.
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Annotation } from '../../../shared/annotations-model.ts'
import { LecternError } from '../../../shared/errors.ts'
import { defineCommand, type Session } from '../command.ts'
import { CommandFailure, UsageError } from '../failures.ts'
import { type Column, formatTable } from '../format-table.ts'
import { readNumber, readOneOf, refuseWords } from '../option-values.ts'
import { toPaperId } from '../paper-ids.ts'
import { rowsOf } from '../paper-table.ts'
import { writeFileWhole } from '../write-file-whole.ts'

const FORMATS = ['table', 'markdown', 'json'] as const

export const annotationsCommand = defineCommand({
  name: 'annotations',
  usage: ['annotations ID [--format FORMAT]', 'annotations ID --pdf FILE [--force] [--pdf-version N]'],
  summary: "show a paper's annotations, or write them into a copy of its PDF",
  notes:
    'Without --pdf they go to stdout, in reading order. --pdf writes a copy of the stored PDF that has them as annotations ' +
    'other programs show; the stored file stays as it is. FILE is written as a whole or not at all, and not over one that is ' +
    'there unless with --force.',
  options: {
    format: { type: 'string', value: 'FORMAT', help: `${FORMATS.join(', ')} (table if not given)` },
    pdf: { type: 'string', value: 'FILE', help: 'write a copy of the PDF with them to FILE' },
    force: { type: 'boolean', help: 'with --pdf: also over a file that is there' },
    'pdf-version': { type: 'string', value: 'N', help: 'with --pdf: which version of the paper' },
  },
  prepare({ format: formatText, pdf, force, 'pdf-version': versionText }, [word, ...more]) {
    if (word === undefined) throw new UsageError('no paper given')
    refuseWords(more)
    const id = toPaperId(word)
    const format = readOneOf('--format', formatText, FORMATS)
    const version = readNumber('--pdf-version', versionText, { least: 1, most: 9999 })
    if (pdf === undefined) {
      if (force || version !== undefined)
        throw new UsageError(`--${force ? 'force' : 'pdf-version'} goes with --pdf`)
      return (session) => show(session, id, format)
    }
    if (format !== undefined) throw new UsageError('--format does not go with --pdf')
    if (pdf === '' || pdf === '-') throw new UsageError('--pdf wants a file')
    return (session) => writeCopy(session, id, { file: pdf, isForced: force === true, version })
  },
})

async function show(
  session: Session,
  id: string,
  format: (typeof FORMATS)[number] | undefined,
): Promise<void> {
  const { core, output } = session
  await refuseUnknown(session, id)
  if (format === 'markdown') {
    const markdown = await core.client.annotations.markdown({ id })
    return output.answer(markdown, ({ text }) => text)
  }
  const annotations = await core.client.annotations.of({ id })
  if (format === 'json') return output.write(`${JSON.stringify(annotations)}\n`)
  await output.answer(annotations, (found) =>
    found.length === 0
      ? `Nothing is marked in ${id}.\n`
      : formatTable(columnsFor(found), found, output.width),
  )
}

type Copy = { readonly file: string; readonly isForced: boolean; readonly version: number | undefined }

async function writeCopy(session: Session, id: string, { file, isForced, version }: Copy): Promise<void> {
  const { core, host, output } = session
  await refuseUnknown(session, id)
  const path = resolve(host.cwd, file)
  const refuseOther = () => {
    if (!isForced && existsSync(path)) throw new LecternError('file_exists', { path: file })
  }
  // Before the work, and again after it.
  refuseOther()
  const copy = await core.pdfs.annotated(id, version)
  if (copy === undefined)
    throw new CommandFailure(
      'pdf_unavailable',
      version === undefined
        ? `no PDF of ${id} is stored. "lectern pdf fetch ${id}" gets it.`
        : `no PDF of version ${version} of ${id} is stored. "lectern pdf list ${id}" shows what is.`,
    )
  refuseOther()
  await writeFileWhole(path, copy.bytes)
  const { annotations } = copy
  await output.answer(
    { file: path, annotations, ...(copy.version > 0 && { version: copy.version }) },
    () => `${annotations} ${annotations === 1 ? 'annotation' : 'annotations'} written to ${file}.\n`,
  )
}

async function refuseUnknown({ core }: Session, id: string): Promise<void> {
  if ((await rowsOf(core.client, [id])).length === 0)
    throw new LecternError('not_found', { what: 'paper', id })
}

function columnsFor(annotations: readonly Annotation[]): Column<Annotation>[] {
  const hasVersions = new Set(annotations.map(({ version }) => version)).size > 1
  return [
    ...(hasVersions
      ? [{ title: 'VERSION', text: ({ version }: Annotation) => (version === 0 ? '' : String(version)) }]
      : []),
    { title: 'PAGE', text: ({ page }) => String(page), align: 'right' },
    { title: 'KIND', text: ({ kind }) => kind },
    { title: 'COLOUR', text: ({ color }) => color },
    { title: 'TEXT', text: ({ text }) => fold(text), flexible: true },
    { title: 'COMMENT', text: ({ comment }) => fold(comment), flexible: true },
  ]
}

const fold = (text: string) => text.replace(/\s+/g, ' ').trim()
