// What an empty list says: why it is empty, and the one thing to do about it.
import { useApi } from '../../api/api-context.ts'
import { useDays } from '../../api/queries.ts'
import type { CommandId } from '../../commands/command-id.ts'
import { keyTextOf } from '../../commands/shown-keys.ts'
import { requestFocus } from '../../state/focus-request.ts'
import { goTo, searchFor } from '../../state/navigate.ts'
import { overlayStore, viewStore } from '../../state/stores.ts'
import type { Place } from '../../state/view.ts'
import { strings } from '../../strings/strings.ts'
import { Button } from '../../ui/button.tsx'
import styles from './list-empty.module.css'
import { type DayRange, unfetchedRange } from './unfetched-range.ts'

type Props = {
  place: Place
  isSearching: boolean
  /** Of a smart collection. */
  smartQuery: string | undefined
  onRetry: (() => void) | undefined
}

export function ListEmpty(props: Props) {
  const { title, text, action } = useWords(props)
  return (
    <div className={styles.empty}>
      <p className={styles.title}>{title}</p>
      {text !== undefined && <p className={styles.text}>{text}</p>}
      {action && <Button onClick={action.run}>{action.label}</Button>}
    </div>
  )
}

type Words = {
  readonly title: string
  readonly text?: string
  readonly action?: { readonly label: string; readonly run: () => void }
}

function useWords({ place, isSearching, smartQuery, onRetry }: Props): Words {
  const { actions } = useApi()
  const days = useDays().data
  const words = strings.empty
  if (onRetry) return { title: words.failed, action: { label: words.tryAgain, run: onRetry } }
  if (isSearching)
    return {
      ...words.search,
      action: { label: strings.search.help, run: () => overlayStore.set('search-help') },
    }
  if (smartQuery !== undefined)
    return { ...words.smart, action: { label: words.editSearch, run: () => editSearch(smartQuery) } }
  const unfetched = days && unfetchedRange(place, days)
  if (unfetched !== undefined) {
    const { title, text } = words.unfetched
    const run = () => void actions.runSync({ kind: 'range', ...unfetched })
    return { title, text, action: { label: words.fetch(isOneDay(unfetched)), run } }
  }
  switch (place.kind) {
    case 'status':
      if (place.status !== 'inbox') return byKey(words[place.status], `status.${place.status}`)
      return {
        ...words.inbox,
        action: { label: words.syncNow, run: () => void actions.runSync({ kind: 'catch-up' }) },
      }
    case 'collection':
      return { ...byKey(words.collection, 'collection.add'), action: { label: words.browse, run: goToAll } }
    case 'tag':
      return { ...byKey(words.tag, 'tag.add'), action: { label: words.browse, run: goToAll } }
    case 'watched':
      return strings.watch.empty
    case 'day':
      return words.day
    default:
      return words.other
  }
}

type KeyedWords = { readonly title: string; readonly text: (key: string | undefined) => string }

function byKey({ title, text }: KeyedWords, command: CommandId) {
  return { title, text: text(keyTextOf(command)) }
}

const isOneDay = ({ from, to }: DayRange) => from === to

function goToAll(): void {
  goTo({ kind: 'all' })
  requestFocus('list')
}

function editSearch(query: string): void {
  // A place's own query into the box, where it can be changed.
  if (viewStore.get().query.trim() === '') searchFor(query)
  requestFocus('search')
}
