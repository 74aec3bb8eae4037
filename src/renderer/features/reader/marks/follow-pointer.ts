// The pointer on the pages: a click opens the mark that is there, a tool frames an area or puts a note.
import type { Annotation } from '../../../../shared/annotations-model.ts'
import type { PageSlot, PageSlots } from '../page-slots.ts'
import type { Marks } from './create-marks.ts'
import { hitMark } from './hit-mark.ts'
import { boxOf, rectOf } from './page-boxes.ts'

type Deps = {
  readonly container: HTMLElement
  readonly slots: () => PageSlots
  readonly marks: Marks
  readonly drawn: () => readonly Annotation[]
}

type At = { readonly slot: PageSlot; readonly x: number; readonly y: number }

/** Smaller is a click. */
const LEAST_PX = 6

export function followPointer({ container, slots, marks, drawn }: Deps): () => void {
  const ended = new AbortController()
  const { signal } = ended
  const toolNow = () => marks.store.get().tool
  let start: At | undefined
  /** The click that ends a tool's work is no click on what it made. */
  let isToolClick = false

  const isControl = (target: EventTarget | null) =>
    target instanceof Element && target.closest('a, button, input, textarea, [data-mark-color]') !== null
  const pageAt = ({ target, clientX, clientY }: MouseEvent, of?: PageSlot): At | undefined => {
    const page = target instanceof Element ? target.closest('.page') : null
    const slot = of ?? [...slots().values()].find(({ overlay }) => overlay.parentElement === page)
    if (slot === undefined) return undefined
    const { left, top, width, height } = slot.overlay.getBoundingClientRect()
    const share = (value: number) => Math.max(0, Math.min(1, value))
    return { slot, x: share((clientX - left) / width), y: share((clientY - top) / height) }
  }
  const markAt = (event: MouseEvent): number | undefined => {
    const at = pageAt(event)
    if (at === undefined) return undefined
    const { pageNumber, viewport } = at.slot
    const shapes = drawn()
      .filter(({ page }) => page === pageNumber)
      .map(({ id, rects }) => ({ id, boxes: rects.map((rect) => boxOf(rect, viewport)) }))
    return hitMark(shapes, at)
  }
  const framed = (from: At, to: At) =>
    rectOf(
      {
        left: Math.min(from.x, to.x),
        top: Math.min(from.y, to.y),
        right: Math.max(from.x, to.x),
        bottom: Math.max(from.y, to.y),
      },
      from.slot.viewport,
    )
  const draw = (draft: { page: number; rect: ReturnType<typeof framed> } | undefined) =>
    marks.store.set((before) => ({ ...before, draft }))

  container.addEventListener(
    'pointerdown',
    (event) => {
      start = undefined
      isToolClick = false
      if (toolNow() === undefined || event.button !== 0 || isControl(event.target)) return
      // No text is selected meanwhile.
      event.preventDefault()
      start = pageAt(event)
      if (start !== undefined) container.setPointerCapture(event.pointerId)
    },
    { signal },
  )
  // Or the browser would begin to select.
  container.addEventListener('mousedown', (event) => toolNow() !== undefined && event.preventDefault(), {
    signal,
  })
  container.addEventListener(
    'pointermove',
    (event) => {
      if (start !== undefined && toolNow() === 'area') {
        const to = pageAt(event, start.slot)
        if (to !== undefined) draw({ page: start.slot.pageNumber, rect: framed(start, to) })
      } else if (event.buttons === 0)
        container.toggleAttribute('data-over-mark', toolNow() === undefined && markAt(event) !== undefined)
    },
    { signal },
  )
  container.addEventListener(
    'pointerup',
    (event) => {
      const from = start
      const tool = toolNow()
      start = undefined
      if (from === undefined || tool === undefined) return
      isToolClick = true
      const to = pageAt(event, from.slot)
      if (to === undefined) return
      if (tool === 'note') return marks.put('note', from.slot.pageNumber, framed(to, to))
      const { width, height } = from.slot.overlay.getBoundingClientRect()
      const isDrag = Math.min(Math.abs(to.x - from.x) * width, Math.abs(to.y - from.y) * height) >= LEAST_PX
      if (isDrag) marks.put('area', from.slot.pageNumber, framed(from, to))
      else draw(undefined)
    },
    { signal },
  )
  container.addEventListener(
    'pointercancel',
    () => {
      start = undefined
      draw(undefined)
    },
    { signal },
  )
  container.addEventListener(
    'click',
    (event) => {
      const { tool, open } = marks.store.get()
      if (isToolClick || tool !== undefined || isControl(event.target)) return
      if (document.getSelection()?.isCollapsed === false) return
      const mark = markAt(event)
      if (mark !== undefined && mark !== open?.id) marks.openMark(mark, false)
      else if (mark === undefined) marks.close(false)
    },
    { signal },
  )
  return () => ended.abort()
}
