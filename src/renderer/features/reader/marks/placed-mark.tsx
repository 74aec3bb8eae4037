// An area or a note: where it is on the page is its own, so it can be moved, by pointer and by keys.
import { type KeyboardEvent, useRef } from 'react'
import type { Annotation } from '../../../../shared/annotations-model.ts'
import { strings } from '../../../strings/strings.ts'
import { Icon } from '../../../ui/icon.tsx'
import type { Box } from '../image-holes.ts'
import type { PageSlot } from '../page-slots.ts'
import { CommentSign } from './comment-sign.tsx'
import type { Marks } from './create-marks.ts'
import { percentStyle } from './page-boxes.ts'
import styles from './placed-mark.module.css'
import { useAwaitedFocus } from './use-awaited-focus.ts'
import { usePlacing } from './use-placing.ts'

type Props = {
  annotation: Annotation
  box: Box
  slot: PageSlot
  marks: Marks
  isOpen: boolean
  isFlashed: boolean
  isStop: boolean
}

const STEP_PX = 6
const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

export function PlacedMark({ annotation, box, slot, marks, isOpen, isFlashed, isStop }: Props) {
  const { id, kind, color, comment } = annotation
  const words = strings.annotations
  const button = useRef<HTMLButtonElement>(null)
  useAwaitedFocus(button, id, marks.store)
  const placing = usePlacing(annotation, box, slot, marks)
  const isArea = kind === 'area'
  const onKeyDown = (event: KeyboardEvent) => {
    const arrow = ARROWS[event.key]
    if (event.key === 'Backspace') marks.removeMark(id)
    else if (arrow === undefined || event.ctrlKey || event.metaKey || event.altKey) return
    else placing.nudge(arrow[0] * STEP_PX, arrow[1] * STEP_PX, isArea && event.shiftKey)
    event.preventDefault()
  }
  return (
    <>
      <button
        ref={button}
        type="button"
        className={isArea ? styles.area : styles.note}
        style={
          isArea
            ? percentStyle(placing.box)
            : { left: `${placing.box.left * 100}%`, top: `${placing.box.top * 100}%` }
        }
        aria-label={words.name(annotation)}
        aria-description={words.keysOfPlace}
        aria-expanded={isOpen}
        title={isArea ? undefined : comment || undefined}
        tabIndex={isStop ? 0 : -1}
        data-mark={id}
        data-mark-keys
        data-mark-color={color}
        data-open={isOpen || undefined}
        data-flashed={isFlashed || undefined}
        onClick={({ detail }) => {
          // By keys, or a click that was no drag.
          if (!placing.hasMoved()) marks.openMark(id, detail === 0 || !isArea)
        }}
        onFocus={() => marks.store.set((before) => ({ ...before, last: id }))}
        onKeyDown={onKeyDown}
        onBlur={placing.commit}
        {...placing.handlers}
      >
        {!isArea && <Icon name="note" />}
      </button>
      {isArea && isOpen && (
        <span
          className={styles.grip}
          style={{ left: `${placing.box.right * 100}%`, top: `${placing.box.bottom * 100}%` }}
          data-mark-color={color}
          {...placing.gripHandlers}
        />
      )}
      {isArea && comment !== '' && <CommentSign box={placing.box} color={color} />}
    </>
  )
}
