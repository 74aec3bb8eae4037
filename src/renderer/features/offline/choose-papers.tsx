// Which papers are to be taken offline, and what that needs.
import { useId, useMemo, useState } from 'react'
import type { Selection } from '../../../shared/selection.ts'
import { useApi } from '../../api/api-context.ts'
import { usePackEstimate } from '../../api/offline-queries.ts'
import { useCollections, useStats } from '../../api/queries.ts'
import { offlineChoiceStore } from '../../state/offline.ts'
import { selectedInOrder } from '../../state/selection.ts'
import { listStore } from '../../state/stores.ts'
import { useStore } from '../../state/use-store.ts'
import { strings } from '../../strings/strings.ts'
import { Button } from '../../ui/button.tsx'
import styles from './offline.module.css'
import { PackNeeds } from './pack-needs.tsx'

type Choice = 'selection' | 'list' | 'queued' | 'collection'

export function ChoosePapers() {
  const { actions } = useApi()
  const words = strings.offline
  const given = useStore(offlineChoiceStore)
  const { selection, order } = useStore(listStore)
  const selected = useMemo(() => given ?? selectedInOrder(selection, order), [given, selection, order])
  const queued = useStats().data?.statuses.queued ?? 0
  const collections = useCollections().data ?? []
  const [choice, setChoice] = useState<Choice>(
    selected.length > 0 ? 'selection' : queued > 0 ? 'queued' : 'list',
  )
  const [collectionId, setCollectionId] = useState<number>()
  const name = useId()
  const collection = collectionId ?? collections[0]?.id
  const papers = useMemo((): Selection | undefined => {
    if (choice === 'selection') return { ids: [...selected] }
    if (choice === 'list') return { ids: [...order.ids] }
    if (choice === 'queued') return { filter: { status: 'queued' } }
    return collection === undefined ? undefined : { filter: { collectionId: collection } }
  }, [choice, selected, order, collection])
  const estimate = usePackEstimate(papers).data
  const isNothing = estimate === undefined || estimate.stored + estimate.toFetch === 0

  const radio = (value: Choice, label: string, isThere: boolean) =>
    isThere && (
      <label className={styles.choice}>
        <input type="radio" name={name} checked={choice === value} onChange={() => setChoice(value)} />
        {label}
      </label>
    )

  return (
    <fieldset className={styles.choices}>
      <legend className={styles.heading}>{words.which}</legend>
      {radio('selection', words.selection(selected.length), selected.length > 0)}
      {radio('list', words.list(order.ids.length), order.ids.length > 0)}
      {radio('queued', words.queued(queued), queued > 0)}
      {collections.length > 0 && (
        <div className={styles.collection}>
          {radio('collection', words.collection, true)}
          <select
            className={styles.select}
            aria-label={words.collection}
            value={collection}
            onChange={(event) => {
              setCollectionId(Number(event.target.value))
              setChoice('collection')
            }}
          >
            {collections.map(({ id, path }) => (
              <option key={id} value={id}>
                {path}
              </option>
            ))}
          </select>
        </div>
      )}
      <div className={styles.needs}>
        <PackNeeds estimate={estimate} />
        <Button
          kind="primary"
          icon="download"
          aria-disabled={isNothing}
          onClick={() => isNothing || papers === undefined || void actions.takeOffline(papers)}
        >
          {words.start}
        </Button>
      </div>
    </fieldset>
  )
}
