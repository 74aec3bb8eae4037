// The comment of a mark, saved by itself. What is typed before the mark itself is stored waits for that.
import { useEffect, useRef, useState } from 'react'
import { MOST_COMMENT } from '../../../../shared/annotations-model.ts'
import { useApi } from '../../../api/api-context.ts'
import { useStore } from '../../../state/use-store.ts'
import { strings } from '../../../strings/strings.ts'
import styles from './comment-field.module.css'

type Props = {
  id: number
  stored: string
  label: string
  placeholder: string
  /** Takes the keyboard when it comes; another number takes it once more. */
  wantsFocus: number | undefined
  onLeave: () => void
}

const MOST_ROWS = 10

export function CommentField({ id, stored, label, placeholder, wantsFocus, onLeave }: Props) {
  const drafts = useApi().commentDrafts
  const words = strings.annotations
  const draft = useStore(drafts.store, (all) => all.get(String(id)))
  const [early, setEarly] = useState<string>()
  const area = useRef<HTMLTextAreaElement>(null)
  const isStored = id > 0
  useEffect(() => {
    if (!isStored || early === undefined) return
    drafts.edit(String(id), early)
    setEarly(undefined)
  }, [drafts, id, isStored, early])
  useEffect(() => {
    if (!isStored) return
    return () => void drafts.flush(String(id))
  }, [drafts, id, isStored])
  useEffect(() => {
    if (wantsFocus === undefined) return
    area.current?.focus({ preventScroll: true })
    area.current?.setSelectionRange(MOST_COMMENT, MOST_COMMENT)
  }, [wantsFocus])
  const text = early ?? draft?.text ?? stored
  const state = draft && { dirty: words.unsaved, saving: words.saving, failed: words.failed }[draft.state]
  return (
    <div className={styles.comment}>
      <textarea
        ref={area}
        className={styles.area}
        aria-label={label}
        placeholder={placeholder}
        value={text}
        maxLength={MOST_COMMENT}
        rows={Math.min(MOST_ROWS, Math.max(2, text.split('\n').length))}
        onChange={({ target }) => {
          if (isStored) drafts.edit(String(id), target.value)
          else setEarly(target.value)
        }}
        onBlur={() => void drafts.flush(String(id))}
        onKeyDown={(event) => {
          const isDone = event.key === 'Enter' && (event.ctrlKey || event.metaKey)
          if ((event.key !== 'Escape' && !isDone) || event.nativeEvent.isComposing) return
          event.preventDefault()
          event.stopPropagation()
          onLeave()
        }}
      />
      <span className={styles.state} role="status" data-failed={draft?.state === 'failed' || undefined}>
        {state}
      </span>
    </div>
  )
}
