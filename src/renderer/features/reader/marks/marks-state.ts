// What is going on with the marks of a document: a tool at work, text that is selected, the mark that is open.
import type { Annotation, PdfRect } from '../../../../shared/annotations-model.ts'
import { createStore, type Store } from '../../../state/store.ts'
import type { SelectedMark } from './selected-marks.ts'

export type MarkTool = 'area' | 'note'

export type OpenMark = {
  readonly id: number
  /** The same one after it was stored and has another number. */
  readonly opening: number
  /** Whether its text takes the keyboard. */
  readonly wantsText: boolean
  /** Itself, until it is among the others. */
  readonly fresh?: Annotation | undefined
}

/** Asked for once more, it is another asking. */
export type AwaitedMark = { readonly id: number; readonly asking: number }

let askings = 0

export function awaitMark(id: number): AwaitedMark {
  askings += 1
  return { id, asking: askings }
}

export type MarksState = {
  readonly tool: MarkTool | undefined
  readonly selected: readonly SelectedMark[]
  /** How often the keyboard was asked for by the tools of the selection. */
  readonly toolsAsked: number
  readonly open: OpenMark | undefined
  /** Was just gone to. */
  readonly flashed: number | undefined
  /** Had the keyboard last: of a page's marks the one that Tab gets to. */
  readonly last: number | undefined
  /** Takes the keyboard as soon as it is there. */
  readonly awaited: AwaitedMark | undefined
  /** Is being framed. */
  readonly draft: { readonly page: number; readonly rect: PdfRect } | undefined
}

export type MarksStore = Store<MarksState>

export function createMarksStore(): MarksStore {
  return createStore<MarksState>({
    tool: undefined,
    selected: [],
    toolsAsked: 0,
    open: undefined,
    flashed: undefined,
    last: undefined,
    awaited: undefined,
    draft: undefined,
  })
}
