// Exports: the text comes from the core, the window puts it on the clipboard or into a file.
import type { Selection } from '../../shared/contract.ts'
import { showToast } from '../state/toasts.ts'
import { strings } from '../strings/en.ts'
import type { ActionDeps } from './action-deps.ts'
import { copyText } from './copy-text.ts'

export type ExportActions = {
  readonly copyBibtex: (selection: Selection) => Promise<void>
  readonly saveBibtex: (selection: Selection) => Promise<void>
}

export function createExportActions({ client, write }: ActionDeps): ExportActions {
  const exported = (selection: Selection) =>
    write(() => client.bibliography.export({ format: 'bibtex', selection }))

  return {
    copyBibtex: async (selection) => {
      const file = await exported(selection)
      if (file !== undefined) await copyText(file.text, strings.export.copied(file.entries))
    },
    saveBibtex: async (selection) => {
      const file = await exported(selection)
      if (file === undefined) return
      download(file.text, strings.export.fileName)
      showToast({ text: strings.export.saved(file.entries) })
    },
  }
}

function download(text: string, name: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/x-bibtex' }))
  const anchor = document.createElement('a')
  anchor.href = url
  anchor.download = name
  anchor.click()
  // The download reads the address after this turn; a second is plenty, and the text is not kept for good.
  setTimeout(() => URL.revokeObjectURL(url), 1000)
}
