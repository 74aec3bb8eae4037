// The line between two panes, which can be dragged, or moved with the arrow keys.
import { type KeyboardEvent, type PointerEvent, useRef } from 'react'
import styles from './splitter.module.css'

type Props = {
  label: string
  width: number
  min: number
  max: number
  onResize: (width: number) => void
  /** The pane whose width it is stands after the line, not before it. */
  isAfter?: boolean
}

const KEY_STEP = 16

export function Splitter({ label, width, min, max, onResize, isAfter = false }: Props) {
  const wider = isAfter ? -1 : 1
  const start = useRef({ x: 0, width: 0 })
  const resize = (next: number) => onResize(Math.round(Math.min(max, Math.max(min, next))))

  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId)
    start.current = { x: event.clientX, width }
  }
  const onPointerMove = (event: PointerEvent<HTMLDivElement>) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return
    resize(start.current.width + (event.clientX - start.current.x) * wider)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.key === 'ArrowLeft') resize(width - KEY_STEP * wider)
    if (event.key === 'ArrowRight') resize(width + KEY_STEP * wider)
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a movable separator is a widget; hr cannot be one.
    <div
      role="separator"
      tabIndex={0}
      aria-label={label}
      aria-orientation="vertical"
      aria-valuenow={width}
      aria-valuemin={min}
      aria-valuemax={max}
      className={styles.splitter}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onKeyDown={onKeyDown}
    />
  )
}
