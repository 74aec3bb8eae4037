// The names of the table's columns; those that the list can be ordered by are buttons that do.
import { sortBy } from '../../state/navigate.ts'
import { viewStore } from '../../state/stores.ts'
import { useStore } from '../../state/use-store.ts'
import { strings } from '../../strings/strings.ts'
import { Icon } from '../../ui/icon.tsx'
import { type Column, columnTemplate } from './table-columns.ts'
import styles from './table-head.module.css'

type Props = {
  columns: readonly Column[]
  isFound: boolean
  /** In pixels: the names stand over the rows, beside their scroll bar. */
  scrollBar: number
}

/** The answer to a query is ordered by how well papers match it, and by nothing else. */
export function TableHead({ columns, isFound, scrollBar }: Props) {
  const sort = useStore(viewStore, (view) => view.sort)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form.
    <div
      className={styles.head}
      role="group"
      aria-label={strings.list.columns}
      style={{ gridTemplateColumns: columnTemplate(columns), marginRight: scrollBar }}
    >
      {columns.map((column) => {
        const name = strings.list.columnNames[column.id]
        const { sort: own } = column
        return own === undefined || isFound ? (
          <span key={column.id} className={styles.name} data-column={column.id}>
            {name}
          </span>
        ) : (
          <button
            key={column.id}
            type="button"
            className={styles.name}
            data-column={column.id}
            aria-pressed={sort === own}
            title={strings.list.sortByColumn(strings.sorts[own])}
            onClick={() => sortBy(own)}
          >
            <span>{name}</span>
            {sort === own && <Icon name={own === 'title' ? 'ascending' : 'descending'} />}
          </button>
        )
      })}
    </div>
  )
}
