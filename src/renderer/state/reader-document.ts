// What can be done to the document that is being read, for whoever holds keys: the reader puts its active document here.
import type { AnnotationColor } from '../../shared/annotations-model.ts'
import { createStore } from './store.ts'

export type ZoomPreset = 'page-width' | 'page-fit' | 'page-actual'
export type ReaderPanel = 'outline' | 'pages' | 'annotations'

/** What is done to marks: to what is selected, else to the one that has the keyboard or is open. */
export type MarkDeeds = {
  readonly hasSelection: () => boolean
  readonly color: (color: AnnotationColor) => void
  readonly underline: () => void
  readonly comment: () => void
  readonly remove: () => void
  /** The tools of the selection; where a tool is at work, it does its work by itself. */
  readonly open: () => void
  /** Selects the match that is up. */
  readonly selectMatch: () => void
  /** A note at the top of what is in sight. */
  readonly note: () => void
  readonly area: () => void
  readonly step: (by: number) => void
}

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
  readonly marks: MarkDeeds
  /** Gives it the keyboard. */
  readonly focus: () => void
}

export const readerDocumentStore = createStore<ReaderDocument | undefined>(undefined)
