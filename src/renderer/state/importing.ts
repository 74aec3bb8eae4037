// Importing, as far as the window knows of it: which files, what they hold, what is chosen of conflicts, how it went. It
// outlives its dialog.
import type {
  ConflictChoice,
  ImportPreview,
  ImportProgress,
  ImportResult,
} from '../../shared/importing-model.ts'
import { createStore } from './store.ts'
import { overlayStore } from './stores.ts'

export type ImportFile = { readonly name: string; readonly text: string }

export type PreviewedImport = {
  readonly kind: 'preview'
  readonly files: readonly ImportFile[]
  readonly preview: ImportPreview
  /** For all conflicts that have no choice of their own. */
  readonly conflicts: ConflictChoice
  /** By papers' ids. */
  readonly choices: Readonly<Record<string, ConflictChoice>>
}

export type Importing =
  | { readonly kind: 'none' }
  /** Given and not read yet: the dialog reads them. */
  | { readonly kind: 'given'; readonly files: readonly File[] }
  | { readonly kind: 'running'; readonly step: 'reading' | 'writing'; readonly progress: ImportProgress }
  | PreviewedImport
  | { readonly kind: 'ended'; readonly result: ImportResult }

export const importingStore = createStore<Importing>({ kind: 'none' })

const BIBLIOGRAPHY = /\.(?:bib|bibtex|biblatex|ris|json)$/i
/** How entries of BibTeX and records of RIS begin. */
const ENTRIES = /^\s*@\s*\p{L}[\p{L}\p{N}_-]*\s*[{(]\s*[^\s={}]*\s*,|^TY {1,2}- /mu

export function isBibliography({ name }: Pick<File, 'name'>): boolean {
  return BIBLIOGRAPHY.test(name)
}

export function holdsEntries(text: string): boolean {
  return ENTRIES.test(text)
}

/** Opens the dialog: on files, or on whatever it is at. What runs is not put aside. */
export function openImporting(files: readonly File[] = []): void {
  importingStore.set((importing) => {
    if (importing.kind === 'running') return importing
    if (files.length > 0) return { kind: 'given', files }
    return importing.kind === 'ended' ? { kind: 'none' } : importing
  })
  overlayStore.set('import')
}
