// The command line's words for PDFs: why one could not be had, and how what is stored is listed.
import type { PdfProblem, StoredPdf } from '../../shared/pdfs-model.ts'
import type { Column } from './format-table.ts'

const PROBLEMS: Readonly<Record<Exclude<PdfProblem['why'], 'server'>, string>> = {
  offline: 'no network',
  none: 'arXiv has no PDF of it',
  not_pdf: 'something else than a PDF came (a guest network?)',
  cut: 'only a part of it came',
  unreadable: 'what came cannot be read',
  encrypted: 'the file wants a password',
  too_large: 'larger than 500 MB',
  disk_full: 'the disk is full',
  limit: 'the storage for PDFs is used up (pdfs.limitGb)',
  disk_refused: 'the folder of PDFs cannot be written to',
  broken: 'something in Lectern broke (see errors.log)',
}

export function pdfProblemWords(problem: PdfProblem | undefined): string {
  if (problem === undefined) return 'for no known reason'
  const { why, status } = problem
  if (why !== 'server') return PROBLEMS[why]
  return status === undefined ? 'the connection broke off' : `arXiv refuses (HTTP ${status})`
}

export function inMegabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`
}

export const pdfTableColumns: readonly Column<StoredPdf>[] = [
  { title: 'ID', text: ({ id }) => id },
  { title: 'VERSION', text: ({ version, source }) => (source === 'attached' ? 'own' : `${version ?? ''}`) },
  { title: 'PAGES', text: ({ pages }) => String(pages), align: 'right' },
  { title: 'SIZE', text: ({ bytes }) => inMegabytes(bytes), align: 'right' },
  { title: 'STATE', text: ({ state }) => state },
  { title: 'TITLE', text: ({ title }) => title, flexible: true },
]
