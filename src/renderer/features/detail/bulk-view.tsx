// What can be done to many papers at once.
import { useMemo } from 'react'
import { useApi } from '../../api/api-context.ts'
import { openOffline } from '../../state/offline.ts'
import { type Selection, selectedInOrder } from '../../state/selection.ts'
import { listStore } from '../../state/stores.ts'
import { strings } from '../../strings/strings.ts'
import { Button } from '../../ui/button.tsx'
import styles from './bulk-view.module.css'
import { CollectionChips, TagChips } from './label-chips.tsx'
import { StatusControl } from './status-control.tsx'

export function BulkView({ selection }: { selection: Selection }) {
  const { actions } = useApi()
  const ids = useMemo(() => selectedInOrder(selection, listStore.get().order), [selection])
  return (
    <div className={styles.bulk}>
      <h2 className={styles.title}>{strings.bulk.title(ids.length)}</h2>
      <p className={styles.hint}>{strings.bulk.hint}</p>
      <StatusControl
        status={undefined}
        dates={{}}
        onChange={(status) => void actions.setStatus(ids, status)}
      />
      <TagChips ids={ids} tags={[]} />
      <CollectionChips ids={ids} collections={[]} />
      <div className={styles.export}>
        <Button icon="download" onClick={() => openOffline(ids)}>
          {strings.offline.bulk}
        </Button>
        <Button icon="copy" onClick={() => void actions.copyBibtex({ ids })}>
          {strings.export.copy}
        </Button>
        <Button icon="export" onClick={() => void actions.saveBibtex({ ids })}>
          {strings.export.save}
        </Button>
      </div>
    </div>
  )
}
