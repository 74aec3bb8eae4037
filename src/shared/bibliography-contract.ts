// The bibliography's part of the contract.
import { z } from 'zod'
import { CitationStyle, ExportFormat, ExportOptions, ExportResult } from './bibliography-model.ts'
import { PaperId } from './inputs.ts'
import { mutation, query } from './procedure.ts'
import { Selection } from './selection.ts'

export const bibliography = {
  /**
   * The selection as one file's text. A mutation, for each citation key is stored at its first use. What arXiv alone
   * knows (category, DOI) is asked of it at need, and left out where it does not answer at once. Errors: not_found
   * (a paper, a style).
   */
  export: mutation('citekeys')
    .input(ExportOptions.extend({ format: ExportFormat, selection: Selection }))
    .output(ExportResult),
  /**
   * A few papers as text for another program, stored keys or not; changes nothing. `keys` are in the papers' order.
   * Errors: not_found.
   */
  quote: query
    .input(
      z.object({
        ids: z.array(PaperId).min(1).max(200),
        as: ExportFormat,
        style: z.string().max(200).optional(),
      }),
    )
    .output(z.object({ text: z.string(), html: z.string().optional(), keys: z.array(z.string()) })),
  /** Hands papers to Zotero, into what is selected there. Errors: not_found, zotero_unavailable. */
  sendToZotero: mutation('citekeys')
    .input(z.object({ ids: z.array(PaperId).min(1).max(1000) }))
    .output(z.object({ sent: z.int() })),
  /** The styles that references can have: those that came with Lectern, then the user's by title. */
  styles: query.output(z.array(CitationStyle)),
  /**
   * Keeps a style for the user: the text of a .csl file, by that file's name. One of the same name is replaced.
   * Errors: style_unusable.
   */
  addStyle: mutation('styles')
    .input(z.object({ fileName: z.string().min(1).max(200), text: z.string().max(5_000_000) }))
    .output(CitationStyle),
}
