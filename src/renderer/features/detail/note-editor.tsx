// The note. Saved by itself; what is not saved yet is kept, and says so.
import { useEffect, useRef } from 'react'
import { useApi } from '../../api/api-context.ts'
import { onFocusRequest, requestFocus } from '../../state/focus-request.ts'
import type { NoteDraft } from '../../state/note-drafts.ts'
import { useStore } from '../../state/use-store.ts'
import { strings } from '../../strings/en.ts'
import styles from './note-editor.module.css'

export function NoteEditor({ id, stored, isStale }: { id: string; stored: string; isStale: boolean }) {
  const drafts = useApi().noteDrafts
  const draft = useStore(drafts.store, (all) => all.get(id))
  const area = useRef<HTMLTextAreaElement>(null)
  const words = strings.detail

  // The note of a paper that is being left takes no more letters: whoever asks waits for the next one's.
  useEffect(() => {
    if (isStale) return
    return onFocusRequest('note', () => {
      area.current?.focus()
      area.current?.scrollIntoView({ block: 'nearest' })
    })
  }, [isStale])
  // Leaving the paper is leaving the note.
  useEffect(() => () => void drafts.flush(id), [drafts, id])

  return (
    <section className={styles.note} aria-label={words.note} inert={isStale}>
      <header className={styles.header}>
        <label htmlFor="paper-note" className={styles.label}>
          {words.note}
        </label>
        <span className={draft?.state === 'failed' ? styles.failed : styles.state} role="status">
          {draft && stateWords(draft)}
        </span>
      </header>
      <textarea
        ref={area}
        id="paper-note"
        className={styles.area}
        placeholder={words.notePlaceholder}
        value={draft?.text ?? stored}
        rows={3}
        onChange={(event) => drafts.edit(id, event.target.value)}
        onBlur={() => void drafts.flush(id)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return
          event.preventDefault()
          requestFocus('list')
        }}
      />
    </section>
  )
}

function stateWords(draft: NoteDraft): string {
  const words = strings.detail
  return { dirty: words.noteDirty, saving: words.noteSaving, failed: words.noteFailed }[draft.state]
}
