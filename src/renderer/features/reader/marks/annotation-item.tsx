// One annotation in the list: leads to its place; its comment is written, and it is deleted, where it stands.
import { useRef, useState } from 'react'
import type { Annotation } from '../../../../shared/annotations-model.ts'
import { strings } from '../../../strings/strings.ts'
import { IconButton } from '../../../ui/button.tsx'
import styles from './annotation-item.module.css'
import { CommentField } from './comment-field.tsx'
import type { Marks } from './create-marks.ts'

type Props = {
  annotation: Annotation
  marks: Marks
  /** Whether it is on the pages that are open. */
  isDrawn: boolean
}

export function AnnotationItem({ annotation, marks, isDrawn }: Props) {
  const words = strings.annotations
  const { id, kind, color, page, version, text, comment } = annotation
  const [editing, setEditing] = useState<number>()
  const place = useRef<HTMLButtonElement>(null)
  const isEditing = editing !== undefined
  const shownText = text || (comment === '' || isEditing ? words.kinds[kind] : '')
  return (
    <li className={styles.item} data-mark-color={color} data-kind={kind}>
      <button
        ref={place}
        type="button"
        className={styles.place}
        aria-label={words.goTo(page, words.name(annotation))}
        disabled={!isDrawn}
        data-mark={isDrawn ? id : undefined}
        data-mark-keys={isDrawn || undefined}
        onClick={() => marks.goTo(annotation)}
      >
        {!isDrawn && <span className={styles.version}>{words.otherVersion(version, page)}</span>}
        {shownText !== '' && <span className={text === '' ? styles.kind : styles.text}>{shownText}</span>}
        {!isEditing && comment !== '' && <span className={styles.comment}>{comment}</span>}
      </button>
      {isEditing && (
        <CommentField
          id={id}
          stored={comment}
          label={words.comment}
          placeholder={words.commentPlaceholder}
          wantsFocus={editing}
          onLeave={() => {
            setEditing(undefined)
            place.current?.focus()
          }}
        />
      )}
      <span className={styles.deeds}>
        <IconButton
          icon="comment"
          label={comment === '' ? words.addComment : words.editComment}
          aria-expanded={isEditing}
          onClick={() => setEditing(isEditing ? undefined : Date.now())}
        />
        <IconButton icon="trash" label={words.delete} onClick={() => marks.removeMark(id)} />
      </span>
    </li>
  )
}
