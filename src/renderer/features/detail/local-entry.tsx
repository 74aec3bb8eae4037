// Over a paper that is the library's own: that it is one, the form to complete it, and the way to be rid of it.
import { useState } from 'react'
import type { PaperDetail } from '../../../shared/model.ts'
import { useApi } from '../../api/api-context.ts'
import { entryDraftStore, keepEntryDraft } from '../../state/entry-drafts.ts'
import { useStore } from '../../state/use-store.ts'
import { strings } from '../../strings/strings.ts'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { fieldsOf } from './entry-fields.ts'
import { EntryForm } from './entry-form.tsx'
import styles from './local-entry.module.css'

export function LocalEntry({ paper, isStale }: { paper: PaperDetail; isStale: boolean }) {
  const { actions } = useApi()
  const fields = useStore(entryDraftStore, (drafts) => drafts.get(paper.id))
  const [isOpened, setIsOpened] = useState(false)
  const words = strings.adding.entry
  return (
    <section className={styles.entry} aria-label={words.region} inert={isStale}>
      <div className={styles.head}>
        <Icon name="note" />
        <p className={styles.words}>
          <strong>{words.mark}</strong> {words.text}
        </p>
        {fields === undefined && (
          <Button
            onClick={() => {
              setIsOpened(true)
              keepEntryDraft(paper.id, fieldsOf(paper))
            }}
          >
            {words.complete}
          </Button>
        )}
        <Button kind="quiet" onClick={() => void actions.deleteEntry(paper.id, paper.title)}>
          {words.delete}
        </Button>
      </div>
      {fields && <EntryForm id={paper.id} fields={fields} takesFocus={isOpened} />}
    </section>
  )
}
