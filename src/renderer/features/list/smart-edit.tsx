// While the query of an open smart collection is being changed: whose query it was, and the way to keep the change.
import type { Collection } from '../../../shared/model.ts'
import { useApi } from '../../api/api-context.ts'
import { requestFocus } from '../../state/focus-request.ts'
import { goTo } from '../../state/navigate.ts'
import { strings } from '../../strings/strings.ts'
import styles from './search-notes.module.css'

/** `query` is what the box holds now. */
export function SmartEdit({ collection, query }: { collection: Collection; query: string }) {
  const { actions, searchMemory } = useApi()
  const words = strings.search
  if (collection.query === undefined || query === '' || query === collection.query.trim()) return null
  const save = async () => {
    searchMemory.commit()
    if (!(await actions.changeSearch(collection, query))) return
    goTo({ kind: 'collection', id: collection.id })
    requestFocus('list')
  }
  return (
    <aside className={styles.notes} aria-label={words.editing(collection.name)}>
      <div className={styles.line}>
        <p>{words.editing(collection.name)}</p>
        <button type="button" className={styles.action} onClick={() => void save()}>
          {words.saveChange}
        </button>
      </div>
    </aside>
  )
}
