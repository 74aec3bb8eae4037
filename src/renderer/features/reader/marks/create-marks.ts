// All that is done to marks in an open document, by pointer, key or command. Knows no React.
import type {
  Annotation,
  AnnotationColor,
  NewAnnotation,
  PdfRect,
} from '../../../../shared/annotations-model.ts'
import type { AnnotationActions } from '../../../api/annotation-actions.ts'
import { copyText } from '../../../api/copy-text.ts'
import { readPreference, writePreference } from '../../../state/preferences.ts'
import type { MarkDeeds } from '../../../state/reader-document.ts'
import { showToast } from '../../../state/toasts.ts'
import { strings } from '../../../strings/strings.ts'
import type { DocumentView } from '../document-view.ts'
import { addMarks } from './add-marks.ts'
import { focusNextListed } from './focus-next-listed.ts'
import { awaitMark, createMarksStore, type MarksStore, type MarkTool } from './marks-state.ts'
import { nextMark } from './next-mark.ts'
import { openMark } from './open-mark.ts'
import { selectMatch } from './select-match.ts'
import { middleOfSight, noteSpot } from './spots.ts'

export type MarksDeps = {
  readonly id: string
  /** Of the file that is open. */
  readonly version: number
  readonly view: DocumentView
  readonly container: HTMLElement
  readonly actions: Pick<AnnotationActions, 'addAnnotations' | 'changeAnnotation' | 'removeAnnotations'>
  /** Those of the file that is open. */
  readonly drawn: () => readonly Annotation[]
  /** Looks what is selected now: a key can come before the window has told of it. */
  readonly readSelection: () => void
  /** Stores what is still being written. */
  readonly flush: () => Promise<void>
}

export type Marks = MarkDeeds & {
  readonly store: MarksStore
  readonly mark: (kind: 'highlight' | 'underline', color?: AnnotationColor) => void
  readonly copySelected: () => void
  readonly clearSelection: () => void
  readonly openMark: (id: number, wantsText: boolean) => void
  readonly close: (givesBack: boolean) => void
  readonly chooseTool: (tool: MarkTool | undefined) => void
  readonly put: (kind: MarkTool, page: number, rect: PdfRect) => void
  readonly move: (id: number, rects: readonly PdfRect[]) => void
  readonly goTo: (annotation: Annotation) => void
  readonly removeMark: (id: number) => void
  /** Leaves what is open, a tool, or a selection; whether there was any. */
  readonly dismiss: () => boolean
}

const FLASH_MS = 1600

export function createMarks(deps: MarksDeps): Marks {
  const { id, version, view, container, actions, drawn } = deps
  const words = strings.annotations
  const store = createMarksStore()
  const set = (part: Partial<ReturnType<typeof store.get>>) => store.set((before) => ({ ...before, ...part }))
  const colorNow = () => readPreference('markColor')
  const focusPages = () => container.focus({ preventScroll: true })
  let flashing: ReturnType<typeof setTimeout> | undefined

  const focusedMark = () => {
    const mark = document.activeElement?.closest<HTMLElement>('[data-mark]')?.dataset.mark
    return mark === undefined ? undefined : Number(mark)
  }
  /** The one that has the keyboard, or is open. */
  const active = (): Annotation | undefined => {
    const wanted = focusedMark() ?? store.get().open?.id
    return drawn().find((annotation) => annotation.id === wanted)
  }
  const add = (marks: readonly NewAnnotation[], opens?: 'text' | 'itself') =>
    addMarks(store, () => actions.addAnnotations(id, version, marks), opens)
  const open = (mark: number, wantsText: boolean) => openMark(store, mark, wantsText)
  const close = (givesBack: boolean) => {
    const { open } = store.get()
    if (open === undefined) return
    void deps.flush()
    set({ open: undefined, ...(givesBack && { awaited: awaitMark(open.id) }) })
  }
  const clearSelection = () => {
    const isInTools = document.activeElement?.closest('[data-mark-tools]') !== null
    document.getSelection()?.removeAllRanges()
    set({ selected: [] })
    if (isInTools) focusPages()
  }
  const markSelected = (kind: 'highlight' | 'underline', color: AnnotationColor, then?: 'text') => {
    const marks = store.get().selected.map((part) => ({ ...part, kind, color, comment: '' }))
    writePreference('markColor', color)
    clearSelection()
    add(marks, then)
  }
  const removeMark = (mark: number) => {
    if (mark < 0) return
    if (store.get().open?.id === mark) set({ open: undefined })
    if (!focusNextListed()) focusPages()
    // What was written in it is there again when it comes back.
    void deps.flush().then(() => actions.removeAnnotations([mark]))
  }
  const put = (kind: MarkTool, page: number, rect: PdfRect) => {
    set({ tool: undefined, draft: undefined })
    const mark = { kind, page, rects: [rect], color: colorNow(), text: '', comment: '' }
    add([mark], kind === 'note' ? 'text' : 'itself')
  }
  const hasSelection = () => {
    deps.readSelection()
    return store.get().selected.length > 0
  }
  const orHint = (run: (mark: Annotation) => void) => {
    const mark = active()
    if (mark === undefined) showToast({ text: words.selectFirst })
    else if (mark.id > 0) run(mark)
  }
  const putNote = () => {
    const spot = noteSpot(container, view, drawn())
    if (spot !== undefined) put('note', spot.page, spot.rect)
  }
  const chooseTool = (tool: MarkTool | undefined) => {
    set({ tool, draft: undefined })
    focusPages()
  }
  const reveal = (annotation: Annotation) => {
    const [first] = annotation.rects
    if (first !== undefined) view.reveal(annotation.page, first)
  }

  return {
    store,
    hasSelection,
    openMark: open,
    close,
    clearSelection,
    put,
    removeMark,
    mark: (kind, color = colorNow()) => markSelected(kind, color),
    color: (color) => {
      if (hasSelection()) markSelected('highlight', color)
      else orHint((mark) => void actions.changeAnnotation(mark.id, { color }))
    },
    underline: () => {
      if (hasSelection()) markSelected('underline', colorNow())
      else
        orHint(({ id: mark, kind }) => {
          if (kind === 'highlight') void actions.changeAnnotation(mark, { kind: 'underline' })
          if (kind === 'underline') void actions.changeAnnotation(mark, { kind: 'highlight' })
        })
    },
    comment: () => {
      if (hasSelection()) markSelected('highlight', colorNow(), 'text')
      else
        orHint((mark) => {
          reveal(mark)
          open(mark.id, true)
        })
    },
    copySelected: () => {
      const text = store
        .get()
        .selected.map((part) => part.text)
        .join(' ')
      void copyText(text, words.textCopied)
    },
    remove: () => {
      const mark = active()
      if (mark !== undefined) removeMark(mark.id)
    },
    open: () => {
      const { tool } = store.get()
      if (tool === 'note') putNote()
      else if (tool === 'area') {
        const spot = middleOfSight(container, view)
        if (spot !== undefined) put('area', spot.page, spot.rect)
      } else if (hasSelection()) store.set((before) => ({ ...before, toolsAsked: before.toolsAsked + 1 }))
    },
    selectMatch: () => {
      if (selectMatch(container)) focusPages()
      else showToast({ text: words.nothingFound })
    },
    note: putNote,
    area: () => chooseTool(store.get().tool === 'area' ? undefined : 'area'),
    chooseTool,
    move: (mark, rects) => void actions.changeAnnotation(mark, { rects: [...rects] }),
    step: (by) => {
      if (drawn().length === 0) return showToast({ text: words.noneHere })
      const next = nextMark(drawn(), by, active()?.id, view.state.get().page)
      if (next === undefined) return
      reveal(next)
      if (store.get().open === undefined) set({ awaited: awaitMark(next.id) })
      else open(next.id, false)
    },
    goTo: (annotation) => {
      reveal(annotation)
      clearTimeout(flashing)
      set({ flashed: annotation.id })
      flashing = setTimeout(() => set({ flashed: undefined }), FLASH_MS)
    },
    dismiss: () => {
      const { open, tool, awaited } = store.get()
      if (open !== undefined) close(true)
      else if (tool !== undefined) set({ tool: undefined, draft: undefined })
      else if (hasSelection()) clearSelection()
      else if (awaited !== undefined || document.activeElement?.matches('.page button[data-mark]')) {
        set({ awaited: undefined })
        focusPages()
      } else return false
      return true
    },
  }
}
