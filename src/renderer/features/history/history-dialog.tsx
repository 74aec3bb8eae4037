// The last changes, newest first, and the way back to any of them.
import { useEffect, useRef, useState } from 'react'
import { useHistory } from '../../api/history-queries.ts'
import { strings } from '../../strings/strings.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { useArrowKeys } from '../../ui/use-arrow-keys.ts'
import styles from './history-dialog.module.css'
import { HistoryLine } from './history-line.tsx'

const FIRST = 100
/** The contract lists no more at once. */
const MOST = 500

export function HistoryDialog({ onClose }: { onClose: () => void }) {
  const [limit, setLimit] = useState(FIRST)
  const { data } = useHistory(limit)
  const words = strings.historyView
  const list = useRef<HTMLOListElement>(null)
  const onKeyDown = useArrowKeys(list)
  const entries = data?.entries ?? []
  const now = entries.findIndex(({ isUndone }) => !isUndone)
  // The keyboard begins where one stands: at the last change that is not taken back.
  const isThere = entries.length > 0
  useEffect(() => {
    if (isThere) list.current?.querySelector<HTMLElement>('[data-arrow-item]:not([data-undone])')?.focus()
  }, [isThere])
  return (
    <Dialog title={words.title} onClose={onClose} size="wide">
      {data !== undefined && entries.length === 0 ? (
        <p className={styles.hint}>{words.empty}</p>
      ) : (
        <p className={styles.hint}>{words.hint}</p>
      )}
      <ol ref={list} className={styles.list} aria-label={words.list} onKeyDown={onKeyDown}>
        {entries.map((entry, index) => (
          <HistoryLine
            key={entry.id}
            entry={entry}
            // Where nothing is taken back, now is above all, and needs no saying.
            isNow={index === now && index > 0}
          />
        ))}
      </ol>
      {data?.hasMore && limit < MOST && <Button onClick={() => setLimit(MOST)}>{words.more}</Button>}
    </Dialog>
  )
}
