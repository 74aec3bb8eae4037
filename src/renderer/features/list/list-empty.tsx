// What an empty list says: why it is empty, and what would fill it.
import { useApi } from '../../api/api-context.ts'
import { useDays } from '../../api/queries.ts'
import { overlayStore } from '../../state/stores.ts'
import type { Place } from '../../state/view.ts'
import { strings } from '../../strings/en.ts'
import { Button } from '../../ui/button.tsx'
import styles from './list-empty.module.css'

type Props = {
  place: Place
  isSearching: boolean
  isSmart: boolean
  onRetry: (() => void) | undefined
}

export function ListEmpty({ place, isSearching, isSmart, onRetry }: Props) {
  const { actions } = useApi()
  const unfetched = useUnfetchedDay(place)
  if (onRetry) {
    return (
      <div className={styles.empty}>
        <p className={styles.title}>{strings.empty.failed}</p>
        <Button onClick={onRetry}>{strings.empty.tryAgain}</Button>
      </div>
    )
  }
  const words = isSearching ? strings.empty.search : isSmart ? strings.empty.smart : wordsOf(place)
  if (!isSearching && unfetched !== undefined) {
    return (
      <div className={styles.empty}>
        <p className={styles.title}>{strings.empty.unfetched.title}</p>
        <p className={styles.text}>{strings.empty.unfetched.text}</p>
        <Button onClick={() => void actions.runSync({ kind: 'range', from: unfetched, to: unfetched })}>
          {strings.empty.unfetched.action}
        </Button>
      </div>
    )
  }
  return (
    <div className={styles.empty}>
      <p className={styles.title}>{words.title}</p>
      <p className={styles.text}>{words.text}</p>
      {isSearching && (
        <Button kind="quiet" icon="help" onClick={() => overlayStore.set('search-help')}>
          {strings.search.help}
        </Button>
      )}
    </div>
  )
}

/** The place, when it is a day that was never had. */
function useUnfetchedDay(place: Place): string | undefined {
  const days = useDays().data
  if (place.kind !== 'day' || days === undefined) return undefined
  const state = days.find(({ day }) => day === place.day)?.state
  return state === undefined || state === 'failed' ? place.day : undefined
}

function wordsOf(place: Place): { title: string; text: string } {
  switch (place.kind) {
    case 'status':
      return strings.empty[place.status]
    case 'collection':
      return strings.empty.collection
    case 'day':
      return strings.empty.day
    default:
      return strings.empty.other
  }
}
