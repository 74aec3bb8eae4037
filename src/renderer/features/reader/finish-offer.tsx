// At the last page: the paper may now be read.
import { useState } from 'react'
import { useApi } from '../../api/api-context.ts'
import { ariaKeysOf } from '../../commands/shown-keys.ts'
import { useStore } from '../../state/use-store.ts'
import { strings } from '../../strings/strings.ts'
import { Button } from '../../ui/button.tsx'
import type { DocumentView } from './document-view.ts'
import styles from './finish-offer.module.css'

export function FinishOffer({ id, view }: { id: string; view: DocumentView }) {
  const { actions } = useApi()
  const [isDeclined, setIsDeclined] = useState(false)
  const isAtEnd = useStore(view.state, ({ isReady, page, pages }) => isReady && pages > 1 && page === pages)
  if (!isAtEnd || isDeclined) return null
  const words = strings.reader
  return (
    <div className={styles.offer} role="status">
      <span>{words.atEnd}</span>
      <Button
        kind="primary"
        icon="read"
        aria-keyshortcuts={ariaKeysOf('status.read')}
        onClick={() => void actions.setStatus([id], 'read')}
      >
        {words.markRead}
      </Button>
      <Button kind="quiet" onClick={() => setIsDeclined(true)}>
        {words.notYet}
      </Button>
    </div>
  )
}
