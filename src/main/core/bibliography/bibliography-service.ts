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
import { createExportThread } from './kept/export-thread.ts'
import { createKeptService, type KeptDeps, type KeptService } from './kept/kept-service.ts'
import { type CitekeyService, createCitekeyService } from './keys/citekey-service.ts'
import { readQuoted } from './quote.ts'
import { readEntries } from './read-entries.ts'
import { findUntypesettable } from './tex/escape-tex.ts'
import { printedText } from './writers/bib-record.ts'
import { toCsl } from './writers/to-csl.ts'
import { noteFileName, writeMarkdownNote } from './writers/write-markdown-note.ts'
import { WRITERS } from './writers/writers.ts'
import { sendToZotero, type ZoteroDeps } from './zotero/send-to-zotero.ts'
import { toZotero } from './zotero/to-zotero.ts'

export type ExportRequest = ExportOptions & { readonly format: ExportFormat }

export type BibliographyService = {
  /** Errors: not_found (a paper, a style). */
  export(ids: readonly string[], request: ExportRequest): Promise<ExportResult>
  /** Stores nothing. Errors: not_found. */
  quote(
    ids: readonly string[],
    request: ExportRequest,
  ): Promise<{ text: string; html?: string | undefined; keys: string[] }>
  /** Errors: not_found, zotero_unavailable. */
  sendToZotero(ids: readonly string[]): Promise<{ sent: number }>
  /** Has at hand what arXiv knows of papers that will be cited without a network. Resolves after a moment, wherever that stands. */
  prepare(ids: readonly string[]): Promise<void>
  readonly styles: StyleStore
  readonly keys: CitekeyService
  readonly kept: KeptService
  close(): Promise<void>
}

export type BibliographyDeps = ArxivFactsDeps &
  Pick<KeptDeps, 'select' | 'paths' | 'announce' | 'log'> & {
    readonly stylesDir: string
    readonly libraryPath: string
    readonly keyFormula: () => Promise<string>
    readonly zotero: ZoteroDeps
  }

export function createBibliographyService(deps: BibliographyDeps): BibliographyService {
  const { db, clock } = deps
  const keys = createCitekeyService(db, deps.keyFormula)
  const facts = createArxivFacts(deps)
  const styles = createStyleStore(deps.stylesDir)
  const references = createReferenceFormatter()
  const thread = createExportThread(deps.libraryPath)
  const kept = createKeptService({ ...deps, keys, thread, references, styles })

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
      const propose = await keys.propose()
      const entries = await db.write((trx) => readEntries(trx, ids, propose, isoInstant(clock.now())))
      const isTex = request.format === 'bibtex' || request.format === 'biblatex'
      return {
        ...(await write(entries, request)),
        entries: entries.length,
        extension: EXPORT_FILES[request.format].extension,
        warnings: isTex ? entries.flatMap(warningOf) : [],
      }
    },
    quote: async (ids, request) => {
      const quoted = await keys.show(ids)
      const { text, html } = {
        html: undefined,
        ...(await write(await readQuoted(db.read, quoted), request)),
      }
      return { text, html, keys: quoted.map(({ key, proposed }) => key ?? proposed) }
    },
    sendToZotero: async (ids) => {
      const propose = await keys.propose()
      const entries = await db.write((trx) => readEntries(trx, ids, propose, isoInstant(clock.now())))
      await sendToZotero(deps.zotero, entries.map(toZotero))
      return { sent: entries.length }
    },
    prepare: facts.prepare,
    styles,
    keys,
    kept,
    close: async () => {
      await kept.close()
      await facts.close()
      await references.close()
    },
  }
}

function warningOf(entry: BibEntry): ExportResult['warnings'] {
  const characters = findUntypesettable(printedText(entry))
  return characters.length === 0 ? [] : [{ id: entry.id, characters }]
}
