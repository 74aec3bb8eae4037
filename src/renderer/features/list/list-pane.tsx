// The middle pane: what is shown, how many, in which order, and the list itself.
import { useCollections, useStats } from '../../api/queries.ts'
import { listStore, viewStore } from '../../state/stores.ts'
import { useStore } from '../../state/use-store.ts'
import type { Place } from '../../state/view.ts'
import { strings } from '../../strings/en.ts'
import { ListEmpty } from './list-empty.tsx'
import styles from './list-pane.module.css'
import { PaperList } from './paper-list.tsx'
import { SortMenu } from './sort-menu.tsx'
import { useListData } from './use-list-data.ts'

export function ListPane() {
  const view = useStore(viewStore)
  const total = useStore(listStore, (state) => state.order.ids.length)
  const selected = useStore(listStore, (state) => state.selection.ids.size)
  const data = useListData()
  const title = usePlaceTitle(view.place)
  const isSearching = view.query.trim() !== ''
  const isEmpty = total === 0 && !data.isLoading

  return (
    <section className={styles.pane} aria-label={strings.panes.list} data-pane="list">
      <header className={styles.header}>
        <div className={styles.heading}>
          <h1 className={styles.title}>{isSearching ? strings.list.searchTitle : title}</h1>
          <p className={styles.count}>
            {data.isLoading
              ? strings.list.loading
              : selected > 1
                ? strings.list.selected(selected, total)
                : data.answered === undefined
                  ? strings.list.count(total)
                  : strings.list.results(total, data.answered)}
          </p>
        </div>
        {isSearching ? <span className={styles.relevance}>{strings.list.relevance}</span> : <SortMenu />}
      </header>
      {data.hasFailed || isEmpty ? (
        <ListEmpty
          place={view.place}
          isSearching={isSearching}
          onRetry={data.hasFailed ? data.retry : undefined}
        />
      ) : (
        <PaperList />
      )}
    </section>
  )
}

function usePlaceTitle(place: Place): string {
  const collections = useCollections().data
  const stats = useStats().data
  switch (place.kind) {
    case 'all':
      return strings.list.titleOf.all
    case 'status':
      return strings.statuses[place.status]
    case 'day':
      return strings.list.titleOf.day(place.day)
    case 'month':
      return strings.list.titleOf.month(place.month)
    case 'tag':
      return stats?.tags.find((tag) => tag.name.toLowerCase() === place.tag.toLowerCase())?.name ?? place.tag
    case 'collection':
      return collections?.find((collection) => collection.id === place.id)?.name ?? ''
  }
}
