// What can be done to the paper, always in reach above it: status, rating, its page on the hub, its BibTeX.
import type { PaperDetail } from '../../../shared/model.ts'
import { useApi } from '../../api/api-context.ts'
import { strings } from '../../strings/en.ts'
import { Button } from '../../ui/button.tsx'
import styles from './paper-toolbar.module.css'
import { Rating } from './rating.tsx'
import { StatusControl } from './status-control.tsx'

export function PaperToolbar({ paper }: { paper: PaperDetail }) {
  const { actions } = useApi()
  const { id, reading } = paper
  return (
    <div className={styles.toolbar} role="toolbar" aria-label={strings.panes.toolbar}>
      <StatusControl
        status={reading.status}
        dates={reading.dates}
        onChange={(status) => void actions.setStatus([id], status)}
      />
      <Rating rating={reading.rating} onChange={(rating) => void actions.setRating(id, rating)} />
      <span className={styles.space} />
      <Button
        kind="quiet"
        icon="copy"
        title={strings.detail.copyBibtex}
        aria-label={strings.detail.copyBibtex}
        onClick={() => void actions.copyBibtex({ ids: [id] })}
      >
        <span className={styles.word}>BibTeX</span>
      </Button>
    </div>
  )
}
