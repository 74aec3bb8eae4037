// German words of exporting: the menu, its formats, and what is said when it is done.
import type { ExportFormat } from '../../shared/bibliography-model.ts'
import { count } from './count.ts'
import { papers } from './de-count.ts'
import type { credits as enCredits, exporting as enExporting } from './en-export.ts'
import { format } from './format.ts'
import type { Shape } from './shape.ts'

const formats: Readonly<Record<ExportFormat, string>> = {
  bibtex: 'BibTeX',
  biblatex: 'BibLaTeX',
  'csl-json': 'CSL-JSON',
  ris: 'RIS',
  hayagriva: 'Hayagriva (Typst)',
  references: 'Literaturangaben',
  markdown: 'Markdown-Liste',
  obsidian: 'Markdown-Notizen',
  csv: 'CSV',
}

/** `2 BibTeX-Einträge`, but papers of a list or table. */
function entries(n: number, of: ExportFormat): string {
  if (of === 'references') return count(n, 'Literaturangabe', 'Literaturangaben')
  if (of === 'markdown' || of === 'csv' || of === 'obsidian') return papers(n)
  const name = formats[of].replace(/ \(.*/, '')
  return count(n, `${name}-Eintrag`, `${name}-Einträge`)
}

export const exporting: Shape<typeof enExporting> = {
  button: 'Exportieren',
  title: 'Die Liste oder die Auswahl exportieren',
  menu: 'Exportieren',
  selection: (n) => (n === 1 ? 'Ausgewähltes Paper' : `${format.number(n)} ausgewählte Paper`),
  view: (n) => `Die ganze Liste (${format.number(n)})`,
  copy: 'BibTeX kopieren',
  save: 'Als lectern.bib speichern …',
  copyAs: (name) => `Als ${name} kopieren`,
  saveAs: (fileName) => `Als ${fileName} speichern …`,
  formats,
  format: 'Dateiformat',
  styles: 'Zitierstil',
  references: (style) => `Literaturangaben nach ${style}`,
  addStyle: 'Stil hinzufügen (.csl) …',
  styleAdded: (title) => `Zitierstil „${title}“ hinzugefügt`,
  fileName: (extension) => `lectern.${extension}`,
  copied: (n, of) => `${entries(n, of)} kopiert`,
  saved: (n, of, fileName) => `${entries(n, of)} in ${fileName} gespeichert`,
  needsXelatex: (n, characters) =>
    `${count(n, 'Paper hat', 'Paper haben')} Buchstaben, die nur XeLaTeX und LuaLaTeX drucken: ${characters.join(' ')}`,
  nothing: 'Hier gibt es nichts zu exportieren.',
}

export const credits: Shape<typeof enCredits> = {
  title: 'Dank',
  citeproc: 'Literaturangaben formatiert citeproc-js, © 2009–2019 Frank Bennett, unter der',
  citeprocLicence: 'Common Public Attribution License',
  citeprocUrl: 'https://github.com/Juris-M/citeproc-js',
  styles: 'mit Stilen des Projekts „Citation Style Language“.',
}
