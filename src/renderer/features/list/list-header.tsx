// Over the list: what it shows, how many, in which order or where to keep it.
import { SEARCH_LIMIT } from '../../api/search-queries.ts'
import { usePlaceTitle } from '../../api/use-place-title.ts'
import { ariaKeysOf } from '../../commands/shown-keys.ts'
import { listStore, overlayStore, viewStore } from '../../state/stores.ts'
import { startTriage } from '../../state/triage.ts'
import { useStore } from '../../state/use-store.ts'
import { watchSearch } from '../../state/watch-draft.ts'
import { strings } from '../../strings/strings.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { DensityMenu } from './density-menu.tsx'
import styles from './list-header.module.css'
import { SortMenu } from './sort-menu.tsx'
import type { ListData } from './use-list-data.ts'

export function ListHeader({ data, smartQuery }: { data: ListData; smartQuery: string | undefined }) {
  const view = useStore(viewStore)
  const title = usePlaceTitle(view.place)
  const isSearching = view.query.trim() !== ''
  const total = useStore(listStore, (state) => state.order.ids.length)
  // Of the papers of another status none is left to decide on.
  const canTriage = isSearching || view.place.kind !== 'status' || view.place.status === 'inbox'
  return (
    <header className={styles.header}>
      <div className={styles.heading}>
        <h1 className={styles.title}>{isSearching ? strings.list.searchTitle : title}</h1>
        <p className={styles.count}>
          <Count data={data} />
          {!isSearching && smartQuery !== undefined && ` · ${smartQuery}`}
        </p>
      </div>
      {canTriage && (
        <Button
          kind="quiet"
          icon="triage"
          title={strings.triage.start}
          aria-keyshortcuts={ariaKeysOf('triage.start')}
          disabled={total === 0}
          onClick={startTriage}
        >
          <span className={isSearching ? styles.words : styles.word}>{strings.triage.button}</span>
        </Button>
      )}
      {isSearching ? (
        <>
          <Button
            kind="quiet"
            icon="smart"
            title={strings.search.saveTitle}
            aria-keyshortcuts={ariaKeysOf('search.save')}
            aria-haspopup="dialog"
            onClick={() => overlayStore.set('save-search')}
          >
            <span className={styles.words}>{strings.search.save}</span>
          </Button>
          <IconButton
            icon="watch"
            label={strings.watch.buttonTitle}
            aria-keyshortcuts={ariaKeysOf('search.watch')}
            aria-haspopup="dialog"
            onClick={watchSearch}
          />
        </>
      ) : (
        <SortMenu isSmart={smartQuery !== undefined} />
      )}
      <DensityMenu />
    </header>
  )
}

function Count({ data: { isLoading, answer } }: { data: ListData }) {
  const total = useStore(listStore, (state) => state.order.ids.length)
  const selected = useStore(listStore, (state) => state.selection.ids.size)
  if (isLoading) return strings.list.loading
  if (selected > 1) return strings.list.selected(selected, total)
  if (answer === undefined) return strings.list.count(total)
  return strings.list.results(answer.ids.length, answer.query, answer.ids.length >= SEARCH_LIMIT)
}
