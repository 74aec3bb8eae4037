// Moving a mark, or making it larger: it follows at once, and is stored when it has been left alone for a moment.
import { type PointerEvent, useCallback, useEffect, useRef, useState } from 'react'
import type { Annotation } from '../../../../shared/annotations-model.ts'
import type { Box } from '../image-holes.ts'
import type { PageSlot } from '../page-slots.ts'
import type { Marks } from './create-marks.ts'
import { growBox, rectOf, shiftBox } from './page-boxes.ts'

const PAUSE_MS = 500
/** A click may tremble. */
const LEAST_DRAG_PX = 4

export function usePlacing({ id }: Annotation, stored: Box, slot: PageSlot, marks: Marks) {
  const [moved, setMoved] = useState<Box>()
  const drag = useRef<{ x: number; y: number; from: Box; grows: boolean } | undefined>(undefined)
  const hasDragged = useRef(false)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const box = moved ?? stored
  const now = useRef({ moved, box, slot })
  now.current = { moved, box, slot }

  const commit = useCallback(() => {
    clearTimeout(timer.current)
    const { moved: last, slot: on } = now.current
    if (last === undefined) return
    now.current = { ...now.current, moved: undefined }
    marks.move(id, [rectOf(last, on.viewport)])
    setMoved(undefined)
  }, [id, marks])
  useEffect(() => commit, [commit])

  const put = (next: Box) => {
    now.current = { ...now.current, moved: next, box: next }
    setMoved(next)
  }
  const sizeOf = () => slot.overlay.getBoundingClientRect()
  const handlersOf = (grows: boolean) => ({
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0 || id < 0) return
      event.currentTarget.setPointerCapture(event.pointerId)
      hasDragged.current = false
      drag.current = { x: event.clientX, y: event.clientY, from: now.current.box, grows }
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      const { current } = drag
      if (current === undefined) return
      const [dx, dy] = [event.clientX - current.x, event.clientY - current.y]
      if (!hasDragged.current && Math.hypot(dx, dy) < LEAST_DRAG_PX) return
      hasDragged.current = true
      const { width, height } = sizeOf()
      put((current.grows ? growBox : shiftBox)(current.from, { x: dx / width, y: dy / height }))
    },
    onPointerUp: () => {
      drag.current = undefined
      commit()
    },
    onPointerCancel: () => {
      drag.current = undefined
      now.current = { ...now.current, moved: undefined }
      setMoved(undefined)
    },
  })

  return {
    box,
    commit,
    hasMoved: () => {
      const has = hasDragged.current
      hasDragged.current = false
      return has
    },
    /** By pixels. */
    nudge: (dx: number, dy: number, grows: boolean) => {
      if (id < 0) return
      const { width, height } = sizeOf()
      put((grows ? growBox : shiftBox)(now.current.box, { x: dx / width, y: dy / height }))
      clearTimeout(timer.current)
      timer.current = setTimeout(commit, PAUSE_MS)
    },
    handlers: handlersOf(false),
    gripHandlers: handlersOf(true),
  }
}
