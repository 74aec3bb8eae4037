// The middle pane: what is shown, what the search says of it, and the list itself.
import type { Collection } from '../../../shared/model.ts'
import { useCollections } from '../../api/queries.ts'
import { listStore, viewStore } from '../../state/stores.ts'
import { useStore } from '../../state/use-store.ts'
import type { Place } from '../../state/view.ts'
import { FullTextHits } from './full-text-hits.tsx'
import { ListEmpty } from './list-empty.tsx'
import { ListHeader } from './list-header.tsx'
import styles from './list-pane.module.css'
import { PaperList } from './paper-list.tsx'
import { SearchNotes } from './search-notes.tsx'
import { SmartEdit } from './smart-edit.tsx'
import { useListData } from './use-list-data.ts'

export function ListPane() {
  const view = useStore(viewStore)
  const total = useStore(listStore, (state) => state.order.ids.length)
  const data = useListData()
  const collection = useCollection(view.place)
  const smartQuery = collection?.query
  const query = view.query.trim()
  const isEmpty = total === 0 && !data.isLoading

  return (
    <div className={styles.pane} data-pane="list">
      <ListHeader data={data} smartQuery={smartQuery} />
      {collection && <SmartEdit collection={collection} query={query} />}
      {data.answer && <SearchNotes answer={data.answer} />}
      {data.hasFailed || isEmpty ? (
        <ListEmpty
          place={view.place}
          isSearching={query !== ''}
          smartQuery={smartQuery}
          onRetry={data.hasFailed ? data.retry : undefined}
        />
      ) : (
        <PaperList />
      )}
      <FullTextHits query={query} isAlone={isEmpty} />
    </div>
  )
}

/** The place, when it is a collection. */
function useCollection(place: Place): Collection | undefined {
  const collections = useCollections().data
  if (place.kind !== 'collection') return undefined
  return collections?.find((collection) => collection.id === place.id)
}
