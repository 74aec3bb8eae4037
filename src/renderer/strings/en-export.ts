// Words of exporting: the menu, its formats, and what is said when it is done.
import type { ExportFormat } from '../../shared/bibliography-model.ts'
import { count } from './count.ts'
import { format } from './format.ts'

const formats: Readonly<Record<ExportFormat, string>> = {
  bibtex: 'BibTeX',
  biblatex: 'BibLaTeX',
  'csl-json': 'CSL-JSON',
  ris: 'RIS',
  hayagriva: 'Hayagriva (Typst)',
  references: 'References',
  markdown: 'Markdown list',
  obsidian: 'Markdown notes',
  csv: 'CSV',
}

/** `2 BibTeX entries`, but papers of a list or table. */
function entries(n: number, of: ExportFormat): string {
  if (of === 'references') return count(n, 'reference', 'references')
  if (of === 'markdown' || of === 'csv' || of === 'obsidian') return count(n, 'paper', 'papers')
  return count(n, `${formats[of]} entry`, `${formats[of]} entries`)
}

export const exporting = {
  button: 'Export',
  title: 'Export the list or what is selected',
  menu: 'Export',
  selection: (n: number) => (n === 1 ? 'Selected paper' : `${format.number(n)} selected papers`),
  view: (n: number) => `Everything in this list (${format.number(n)})`,
  copy: 'Copy BibTeX',
  save: 'Save as lectern.bib…',
  copyAs: (name: string) => `Copy as ${name}`,
  saveAs: (fileName: string) => `Save as ${fileName}…`,
  formats,
  format: 'Format',
  styles: 'Citation style',
  references: (style: string) => `${style} references`,
  addStyle: 'Add a style (.csl)…',
  styleAdded: (title: string) => `Citation style “${title}” added`,
  fileName: (extension: string) => `lectern.${extension}`,
  copied: (n: number, of: ExportFormat) => `${entries(n, of)} copied`,
  saved: (n: number, of: ExportFormat, fileName: string) => `${entries(n, of)} saved to ${fileName}`,
  needsXelatex: (papers: number, characters: readonly string[]) =>
    `${count(papers, 'paper has', 'papers have')} letters that only XeLaTeX and LuaLaTeX print: ${characters.join(' ')}`,
  nothing: 'There is nothing to export here.',
}

/** Whose work formats references; its licence asks to be named where the app says what it is. */
export const credits = {
  title: 'Credits',
  citeproc: 'References are formatted by citeproc-js, © 2009–2019 Frank Bennett, under the',
  citeprocLicence: 'Common Public Attribution License',
  citeprocUrl: 'https://github.com/Juris-M/citeproc-js',
  styles: 'with styles of the Citation Style Language project.',
}
