// Every format whose text follows from the entries alone. References need a style and a worker: see csl/.
import type { ExportFormat } from '../../../../shared/bibliography-model.ts'
import type { BibEntry } from '../bib-entry.ts'
import type { BibOptions } from './bib-record.ts'
import { writeBiblatex } from './write-biblatex.ts'
import { writeBibtex } from './write-bibtex.ts'
import { writeCslJson } from './write-csl-json.ts'
import { writeCsv } from './write-csv.ts'
import { writeHayagriva } from './write-hayagriva.ts'
import { writeMarkdownList } from './write-markdown-list.ts'
import { writeMarkdownNote } from './write-markdown-note.ts'
import { writeRis } from './write-ris.ts'

export type Writer = (entries: readonly BibEntry[], options: BibOptions) => string

export const WRITERS: Readonly<Record<Exclude<ExportFormat, 'references'>, Writer>> = {
  bibtex: writeBibtex,
  biblatex: writeBiblatex,
  'csl-json': writeCslJson,
  ris: writeRis,
  hayagriva: writeHayagriva,
  markdown: writeMarkdownList,
  obsidian: (entries) => entries.map(writeMarkdownNote).join('\n'),
  csv: writeCsv,
}
