// How adding went, paper by paper. What is in the library can be gone to.
import type { AddResult, PaperRef } from '../../../shared/adding-model.ts'
import { isLocalId } from '../../../shared/local-id.ts'
import { openAdding } from '../../state/adding.ts'
import { showPaper } from '../../state/show-paper.ts'
import { overlayStore } from '../../state/stores.ts'
import { strings } from '../../strings/strings.ts'
import { Button } from '../../ui/button.tsx'
import styles from './add-results.module.css'

export function AddResults({ result, onClose }: { result: AddResult; onClose: () => void }) {
  const words = strings.adding
  const { added, known, queued, unresolved, failure } = result
  const local = unresolved.filter(({ id }) => isLocalId(id))
  const lost = unresolved.filter(({ id }) => !isLocalId(id))
  const open = (id: string) => {
    onClose()
    showPaper(id)
  }
  return (
    <div className={styles.results}>
      <p role="status" className={styles.summary}>
        {words.ended(result)}
      </p>
      <div className={styles.sections}>
        <Section title={words.results.added} papers={added} onOpen={open} />
        <Section title={words.results.known} papers={known} onOpen={open} />
        <Section title={words.results.local} papers={local} onOpen={open} />
        <Section title={words.results.queued(failure)} papers={queued} />
        <Section title={words.results.lost} papers={lost} />
      </div>
      <footer className={styles.footer}>
        {queued.length + lost.length > 0 && (
          <Button kind="quiet" onClick={() => overlayStore.set('waiting')}>
            {words.showWaiting}
          </Button>
        )}
        <span className={styles.space} />
        <Button onClick={() => openAdding()}>{words.addMore}</Button>
        <Button kind="primary" autoFocus onClick={onClose}>
          {words.done}
        </Button>
      </footer>
    </div>
  )
}

type SectionProps = { title: string; papers: readonly PaperRef[]; onOpen?: (id: string) => void }

function Section({ title, papers, onOpen }: SectionProps) {
  if (papers.length === 0) return null
  return (
    <section aria-label={title}>
      <h3 className={styles.heading}>{title}</h3>
      <ul>
        {papers.map(({ id, title: name }) => (
          <li key={id}>
            {onOpen ? (
              <button type="button" className={styles.paper} onClick={() => onOpen(id)}>
                {name}
              </button>
            ) : (
              <span className={styles.missing}>{name === '' ? id : name}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
