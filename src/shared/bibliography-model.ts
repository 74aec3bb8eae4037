// The nouns of exporting as they cross the contract.
import { z } from 'zod'

/** `references` are formatted by a citation style; `obsidian` is a Markdown note for each paper. */
export const EXPORT_FORMATS = [
  'bibtex',
  'biblatex',
  'csl-json',
  'ris',
  'hayagriva',
  'references',
  'markdown',
  'obsidian',
  'csv',
] as const
export const ExportFormat = z.enum(EXPORT_FORMATS)
export type ExportFormat = z.infer<typeof ExportFormat>

/** How a file of the format is named and what it is called among media. */
export const EXPORT_FILES: Readonly<
  Record<ExportFormat, { readonly extension: string; readonly type: string }>
> = {
  bibtex: { extension: 'bib', type: 'application/x-bibtex' },
  biblatex: { extension: 'bib', type: 'application/x-bibtex' },
  'csl-json': { extension: 'json', type: 'application/vnd.citationstyles.csl+json' },
  ris: { extension: 'ris', type: 'application/x-research-info-systems' },
  hayagriva: { extension: 'yml', type: 'application/yaml' },
  references: { extension: 'txt', type: 'text/plain' },
  markdown: { extension: 'md', type: 'text/markdown' },
  obsidian: { extension: 'md', type: 'text/markdown' },
  csv: { extension: 'csv', type: 'text/csv' },
}

export const CAPITAL_PROTECTIONS = ['none', 'smart', 'all'] as const

/** What of it concerns a format is heeded, the rest is not. */
export const ExportOptions = z.object({
  /** BibTeX, BibLaTeX, Hayagriva: which words of titles get braces that keep their capitals. Default `smart`. */
  protectCapitals: z.enum(CAPITAL_PROTECTIONS).optional(),
  /** Characters as they are instead of TeX's commands. Default: in BibLaTeX yes, in BibTeX no. */
  unicode: z.boolean().optional(),
  /** References: a style of `bibliography.styles`. Default `apa`. */
  style: z.string().max(200).optional(),
  /** CSV: a byte order mark, without which Excel misreads what is not English. */
  bom: z.boolean().optional(),
})
export type ExportOptions = z.infer<typeof ExportOptions>

export const ExportResult = z.object({
  text: z.string(),
  /** References: the same as HTML, for where that can be pasted. */
  html: z.string().optional(),
  /** Obsidian: each note by its file's name; `text` is all of them. */
  notes: z.array(z.object({ fileName: z.string(), text: z.string() })).optional(),
  entries: z.int(),
  /** Of a file's name, without the dot. */
  extension: z.string(),
  /** BibTeX, BibLaTeX: papers with characters that only XeLaTeX and LuaLaTeX can print; pdfLaTeX prints their numbers. */
  warnings: z.array(z.object({ id: z.string(), characters: z.array(z.string()) })),
})
export type ExportResult = z.infer<typeof ExportResult>

/** A citation style. Those that came with Lectern cannot be replaced. */
export const CitationStyle = z.object({ id: z.string(), title: z.string(), isBundled: z.boolean() })
export type CitationStyle = z.infer<typeof CitationStyle>

/** Why a file is no style: not CSL at all, one that only points to another style, one for citations alone. */
export const STYLE_FAULTS = ['not_csl', 'dependent', 'no_bibliography'] as const
