// Exporting, as the handlers use it: papers in, a file's text and what is to be said about it out.
import {
  EXPORT_FILES,
  type ExportFormat,
  type ExportOptions,
  type ExportResult,
} from '../../../shared/bibliography-model.ts'
import { isoInstant } from '../clock.ts'
import { type ArxivFactsDeps, createArxivFacts } from './arxiv/arxiv-facts.ts'
import type { BibEntry } from './bib-entry.ts'
import { createReferenceFormatter } from './csl/reference-formatter.ts'
import { createStyleStore, type StyleStore } from './csl/style-store.ts'
import { readEntries } from './read-entries.ts'
import { findUntypesettable } from './tex/escape-tex.ts'
import { printedText } from './writers/bib-record.ts'
import { toCsl } from './writers/to-csl.ts'
import { noteFileName, writeMarkdownNote } from './writers/write-markdown-note.ts'
import { WRITERS } from './writers/writers.ts'

export type ExportRequest = ExportOptions & { readonly format: ExportFormat }

export type BibliographyService = {
  /** Errors: not_found (a paper, a style). */
  export(ids: readonly string[], request: ExportRequest): Promise<ExportResult>
  readonly styles: StyleStore
  close(): Promise<void>
}

export function createBibliographyService(
  deps: ArxivFactsDeps & { readonly stylesDir: string },
): BibliographyService {
  const { db, clock } = deps
  const facts = createArxivFacts(deps)
  const styles = createStyleStore(deps.stylesDir)
  const references = createReferenceFormatter()

  async function write(entries: readonly BibEntry[], { format, style = 'apa', ...options }: ExportRequest) {
    if (format === 'references') return references.format(entries.map(toCsl), await styles.read(style))
    const text = WRITERS[format](entries, options)
    if (format !== 'obsidian') return { text }
    return {
      text,
      notes: entries.map((entry) => ({ fileName: noteFileName(entry), text: writeMarkdownNote(entry) })),
    }
  }

  return {
    export: async (ids, request) => {
      await facts.prepare(ids)
      const entries = await db.write((trx) => readEntries(trx, ids, isoInstant(clock.now())))
      const isTex = request.format === 'bibtex' || request.format === 'biblatex'
      return {
        ...(await write(entries, request)),
        entries: entries.length,
        extension: EXPORT_FILES[request.format].extension,
        warnings: isTex ? entries.flatMap(warningOf) : [],
      }
    },
    styles,
    close: async () => {
      await facts.close()
      await references.close()
    },
  }
}

function warningOf(entry: BibEntry): ExportResult['warnings'] {
  const characters = findUntypesettable(printedText(entry))
  return characters.length === 0 ? [] : [{ id: entry.id, characters }]
}
