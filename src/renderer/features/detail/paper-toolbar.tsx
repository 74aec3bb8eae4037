// What is done to a paper most often, always in reach above it: its status, and copying it.
import type { PaperDetail } from '../../../shared/model.ts'
import { useApi } from '../../api/api-context.ts'
import { linkOf } from '../../api/link-of.ts'
import { leavePeek, peekStore } from '../../state/peek.ts'
import { useStore } from '../../state/use-store.ts'
import { strings } from '../../strings/strings.ts'
import { IconButton } from '../../ui/button.tsx'
import { CopyMenu } from './copy-menu.tsx'
import styles from './paper-toolbar.module.css'
import { ReadButton } from './read-button.tsx'
import { StatusControl } from './status-control.tsx'

export function PaperToolbar({ paper, isStale }: { paper: PaperDetail; isStale: boolean }) {
  const { actions } = useApi()
  const { id, reading } = paper
  const isPeeking = useStore(peekStore, (stack) => stack.length > 0)
  return (
    <div className={styles.toolbar} inert={isStale} role="toolbar" aria-label={strings.panes.toolbar}>
      {isPeeking && (
        <IconButton icon="back" label={strings.detail.back} aria-keyshortcuts="Escape" onClick={leavePeek} />
      )}
      <StatusControl
        status={reading.status}
        dates={reading.dates}
        onChange={(status) => void actions.setStatus([id], status)}
      />
      <span className={styles.space} />
      <ReadButton id={id} />
      <CopyMenu id={id} hasLink={linkOf(paper) !== undefined} />
    </div>
  )
}
