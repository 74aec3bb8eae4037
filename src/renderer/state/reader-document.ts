// What can be done to the document that is being read, for whoever holds keys: the reader puts its active document here.
import { createStore } from './store.ts'

export type ZoomPreset = 'page-width' | 'page-fit' | 'page-actual'
export type ReaderPanel = 'outline' | 'pages'

export type ReaderDocument = {
  /** By lines of text, as an arrow key would; negative is up. */
  readonly scrollLines: (lines: number) => void
  /** By what is on the screen. */
  readonly scrollScreens: (screens: number) => void
  readonly turnPages: (by: number) => void
  readonly goToPage: (page: number) => void
  readonly goToEnd: (end: 'first' | 'last') => void
  /** By steps of a tenth; negative is out. */
  readonly zoom: (steps: number) => void
  readonly zoomTo: (preset: ZoomPreset) => void
  readonly toggleLayout: () => void
  readonly togglePanel: (panel: ReaderPanel) => void
  readonly openFind: () => void
  readonly findNext: (isBackwards: boolean) => void
  /** Closes what is open over the document, if anything is. */
  readonly dismiss: () => boolean
  readonly travel: (to: 'back' | 'forward') => void
  readonly focusPageField: () => void
  /** Gives it the keyboard. */
  readonly focus: () => void
}

export const readerDocumentStore = createStore<ReaderDocument | undefined>(undefined)
