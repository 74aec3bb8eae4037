// What a query can hold, with an example of each.
import { FIELD_EXAMPLES, QUERY_FIELDS } from '../state/query-fields.ts'
import { strings } from '../strings/en.ts'
import styles from './search-syntax.module.css'

export function SearchSyntax() {
  const words = strings.search.syntax
  return (
    <div className={styles.syntax}>
      <p className={styles.intro}>{words.intro}</p>
      <div className={styles.lists}>
        <section>
          <h3>{words.fieldsTitle}</h3>
          <Examples rows={QUERY_FIELDS.map((field) => [FIELD_EXAMPLES[field], words.fields[field]])} />
        </section>
        <section>
          <h3>{words.wordsTitle}</h3>
          <Examples rows={words.words} />
        </section>
      </div>
    </div>
  )
}

function Examples({ rows }: { rows: readonly (readonly string[])[] }) {
  return (
    <dl>
      {rows.map(([example, meaning]) => (
        <div key={example} className={styles.row}>
          <dt>
            <code>{example}</code>
          </dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  )
}
