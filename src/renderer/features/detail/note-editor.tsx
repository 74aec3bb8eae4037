// The note, as it is written or as it reads. Saved by itself; what is not saved yet is kept, and says so.
import { useEffect, useLayoutEffect, useRef } from 'react'
import { flushSync } from 'react-dom'
import { useApi } from '../../api/api-context.ts'
import { ariaKeysOf } from '../../commands/shown-keys.ts'
import { onFocusRequest, requestFocus } from '../../state/focus-request.ts'
import type { NoteDraft } from '../../state/note-drafts.ts'
import { notePreviewStore } from '../../state/note-preview.ts'
import { useStore } from '../../state/use-store.ts'
import { strings } from '../../strings/strings.ts'
import { Button } from '../../ui/button.tsx'
import { Markdown } from '../../ui/markdown/markdown-view.tsx'
import styles from './note-editor.module.css'

export function NoteEditor({ id, stored, isStale }: { id: string; stored: string; isStale: boolean }) {
  const drafts = useApi().noteDrafts
  const draft = useStore(drafts.store, (all) => all.get(id))
  const area = useRef<HTMLTextAreaElement>(null)
  const preview = useRef<HTMLElement>(null)
  const text = draft?.text ?? stored
  const isPreviewed = useStore(notePreviewStore) && text.trim() !== ''
  const words = strings.detail

  // The note of a paper that is being left takes no more letters: whoever asks waits for the next one's.
  useEffect(() => {
    if (isStale) return
    return onFocusRequest('note', () => {
      // The field must be there before it can have the keyboard.
      flushSync(() => notePreviewStore.set(false))
      area.current?.focus()
      area.current?.scrollIntoView({ block: 'nearest' })
    })
  }, [isStale])
  // The field that had the keyboard gives way to what was written in it.
  const wasPreviewed = useRef(isPreviewed)
  useLayoutEffect(() => {
    if (isPreviewed && !wasPreviewed.current) preview.current?.focus()
    wasPreviewed.current = isPreviewed
  }, [isPreviewed])
  // Leaving the paper is leaving the note.
  useEffect(() => () => void drafts.flush(id), [drafts, id])

  return (
    <section className={styles.note} aria-label={words.note} inert={isStale}>
      <header className={styles.header}>
        {isPreviewed ? (
          <h3 className={styles.label}>{words.note}</h3>
        ) : (
          <label htmlFor="paper-note" className={styles.label}>
            {words.note}
          </label>
        )}
        <span className={draft?.state === 'failed' ? styles.failed : styles.state} role="status">
          {draft && stateWords(draft)}
        </span>
        {text.trim() !== '' && (
          <Button
            kind="quiet"
            title={words.notePreviewHint}
            aria-keyshortcuts={ariaKeysOf('note.preview')}
            onClick={() => (isPreviewed ? requestFocus('note') : notePreviewStore.set(true))}
          >
            {isPreviewed ? words.noteWrite : words.notePreview}
          </Button>
        )}
      </header>
      {isPreviewed ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a long note is scrolled by the keyboard.
        <section ref={preview} className={styles.preview} aria-label={words.notePreviewed} tabIndex={0}>
          <Markdown text={text} />
        </section>
      ) : (
        <textarea
          ref={area}
          id="paper-note"
          className={styles.area}
          placeholder={words.notePlaceholder}
          value={text}
          rows={3}
          onChange={(event) => {
            // An empty note is written even where others are shown as they read; it must not turn at its first letter.
            notePreviewStore.set(false)
            drafts.edit(id, event.target.value)
          }}
          onBlur={() => void drafts.flush(id)}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return
            event.preventDefault()
            requestFocus('list')
          }}
        />
      )}
    </section>
  )
}

function stateWords(draft: NoteDraft): string {
  const words = strings.detail
  return { dirty: words.noteDirty, saving: words.noteSaving, failed: words.noteFailed }[draft.state]
}
