// What the export menu writes: remembered, for who writes BibTeX today does so tomorrow.
import { EXPORT_FORMATS, type ExportFormat } from '../../shared/bibliography-model.ts'
import { readPreference, writePreference } from './preferences.ts'
import { createStore, type Store } from './store.ts'

export type ExportChoice = {
  readonly format: ExportFormat
  /** Of references; kept while another format is chosen. */
  readonly style: string
}

export const exportChoiceStore: Store<ExportChoice> = createStore(readChoice())

exportChoiceStore.subscribe(() => writePreference('exportAs', { ...exportChoiceStore.get() }))

function readChoice(): ExportChoice {
  const { format, style } = readPreference('exportAs')
  return {
    format: EXPORT_FORMATS.find((each) => each === format) ?? 'bibtex',
    style: typeof style === 'string' ? style : 'apa',
  }
}
