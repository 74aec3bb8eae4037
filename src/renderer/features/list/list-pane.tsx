// The middle pane: what is shown, what the search says of it, and the list itself.
import { useCollections } from '../../api/queries.ts'
import { listStore, viewStore } from '../../state/stores.ts'
import { useStore } from '../../state/use-store.ts'
import type { Place } from '../../state/view.ts'
import { strings } from '../../strings/en.ts'
import { ListEmpty } from './list-empty.tsx'
import { ListHeader } from './list-header.tsx'
import styles from './list-pane.module.css'
import { PaperList } from './paper-list.tsx'
import { SearchNotes } from './search-notes.tsx'
import { useListData } from './use-list-data.ts'

export function ListPane() {
  const view = useStore(viewStore)
  const total = useStore(listStore, (state) => state.order.ids.length)
  const data = useListData()
  const smartQuery = useSmartQuery(view.place)
  const isEmpty = total === 0 && !data.isLoading

  return (
    <section className={styles.pane} aria-label={strings.panes.list} data-pane="list">
      <ListHeader data={data} smartQuery={smartQuery} />
      {data.answer && <SearchNotes answer={data.answer} />}
      {data.hasFailed || isEmpty ? (
        <ListEmpty
          place={view.place}
          isSearching={view.query.trim() !== ''}
          isSmart={smartQuery !== undefined}
          onRetry={data.hasFailed ? data.retry : undefined}
        />
      ) : (
        <PaperList />
      )}
    </section>
  )
}

/** The query of the place, when it is a smart collection. */
function useSmartQuery(place: Place): string | undefined {
  const collections = useCollections().data
  if (place.kind !== 'collection') return undefined
  return collections?.find((collection) => collection.id === place.id)?.query
}
