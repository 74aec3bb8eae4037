// After the first sync: a quiet offer of the rest of the feed, which can be waved away for good.
import { useState } from 'react'
import { useApi } from '../../api/api-context.ts'
import { useSyncStatus } from '../../api/queries.ts'
import { readPreference, writePreference } from '../../state/preferences.ts'
import { strings } from '../../strings/strings.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import styles from './backfill-offer.module.css'

export function BackfillOffer() {
  const { actions } = useApi()
  const status = useSyncStatus().data
  const [isDismissed, setIsDismissed] = useState(() => readPreference('backfillDismissed'))
  const words = strings.sync.backfill
  if (isDismissed || !status?.backfillOffered || status.running || status.last === undefined) return null
  return (
    <aside className={styles.offer} aria-label={words.text}>
      <div>
        <p className={styles.title}>{words.text}</p>
        <p>{words.detail}</p>
      </div>
      <IconButton
        icon="close"
        label={strings.common.dismiss}
        onClick={() => {
          writePreference('backfillDismissed', true)
          setIsDismissed(true)
        }}
      />
      <Button onClick={() => void actions.runSync({ kind: 'all' })}>{words.action}</Button>
    </aside>
  )
}
