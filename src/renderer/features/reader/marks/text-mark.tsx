// A highlighted or underlined text, for the keyboard and those who listen; what is seen of it is painted under the others.
import { useRef } from 'react'
import type { Annotation } from '../../../../shared/annotations-model.ts'
import { strings } from '../../../strings/strings.ts'
import type { Box } from '../image-holes.ts'
import { CommentSign } from './comment-sign.tsx'
import type { Marks } from './create-marks.ts'
import { percentStyle, unionOf } from './page-boxes.ts'
import styles from './text-mark.module.css'
import { useAwaitedFocus } from './use-awaited-focus.ts'

type Props = { annotation: Annotation; boxes: readonly Box[]; marks: Marks; isOpen: boolean; isStop: boolean }

export function TextMark({ annotation, boxes, marks, isOpen, isStop }: Props) {
  const { id, color, comment } = annotation
  const button = useRef<HTMLButtonElement>(null)
  useAwaitedFocus(button, id, marks.store)
  const [first] = boxes
  return (
    <>
      <button
        ref={button}
        type="button"
        className={styles.mark}
        style={percentStyle(unionOf(boxes))}
        aria-label={strings.annotations.name(annotation)}
        aria-expanded={isOpen}
        tabIndex={isStop ? 0 : -1}
        data-mark={id}
        data-mark-keys
        data-mark-color={color}
        onClick={() => marks.openMark(id, true)}
        onFocus={() => marks.store.set((before) => ({ ...before, last: id }))}
        onKeyDown={(event) => {
          if (event.key === 'Backspace') marks.removeMark(id)
          else if (event.key === 'ArrowDown') marks.step(1)
          else if (event.key === 'ArrowUp') marks.step(-1)
          else return
          event.preventDefault()
        }}
      />
      {comment !== '' && first && <CommentSign box={first} color={color} />}
    </>
  )
}
