// Exports: the text comes from the core, the window puts it on the clipboard or into a file.
import { EXPORT_FILES, type ExportResult } from '../../shared/bibliography-model.ts'
import type { Selection } from '../../shared/selection.ts'
import { type ExportChoice, exportChoiceStore } from '../state/export-choice.ts'
import { showToast } from '../state/toasts.ts'
import { strings } from '../strings/strings.ts'
import type { ActionDeps } from './action-deps.ts'
import { copyRich } from './copy-rich.ts'
import { copyText } from './copy-text.ts'
import { saveFile } from './save-file.ts'

export type ExportActions = {
  readonly copyBibtex: (selection: Selection) => Promise<void>
  readonly saveBibtex: (selection: Selection) => Promise<void>
  readonly copyExport: (selection: Selection, choice: ExportChoice) => Promise<void>
  readonly saveExport: (selection: Selection, choice: ExportChoice) => Promise<void>
  /** Formatted references, in the style last chosen. */
  readonly copyReferences: (ids: readonly string[]) => Promise<void>
  /** Keeps a .csl file as a style, and chooses it. */
  readonly addStyle: (file: File) => Promise<void>
}

const BIBTEX: ExportChoice = { format: 'bibtex', style: 'apa' }

export function createExportActions({ client, write }: ActionDeps): ExportActions {
  const words = strings.export
  const exported = (selection: Selection, { format, style }: ExportChoice) =>
    write(() =>
      client.bibliography.export({
        format,
        selection,
        ...(format === 'references' && { style }),
        // Who opens a table here opens it in a spreadsheet.
        ...(format === 'csv' && { bom: true }),
      }),
    )

  const copyExport = async (selection: Selection, choice: ExportChoice) => {
    const file = await exported(selection, choice)
    if (file === undefined) return
    const said = words.copied(file.entries, choice.format)
    if (file.html === undefined) await copyText(file.text, said)
    else await copyRich(file.text, file.html, said)
    warn(file)
  }
  const saveExport = async (selection: Selection, choice: ExportChoice) => {
    const file = await exported(selection, choice)
    if (file === undefined) return
    const fileName = words.fileName(file.extension)
    saveFile(new Blob([file.text], { type: EXPORT_FILES[choice.format].type }), fileName)
    showToast({ text: words.saved(file.entries, choice.format, fileName) })
    warn(file)
  }

  return {
    copyBibtex: (selection) => copyExport(selection, BIBTEX),
    saveBibtex: (selection) => saveExport(selection, BIBTEX),
    copyExport,
    saveExport,
    copyReferences: (ids) =>
      copyExport({ ids: [...ids] }, { format: 'references', style: exportChoiceStore.get().style }),
    addStyle: async (file) => {
      const text = await file.text()
      const style = await write(() => client.bibliography.addStyle({ fileName: file.name, text }))
      if (style === undefined) return
      exportChoiceStore.set({ format: 'references', style: style.id })
      showToast({ text: words.styleAdded(style.title) })
    },
  }
}

function warn({ warnings }: ExportResult): void {
  if (warnings.length === 0) return
  const characters = [...new Set(warnings.flatMap((warning) => warning.characters))]
  showToast({ text: strings.export.needsXelatex(warnings.length, characters) })
}
