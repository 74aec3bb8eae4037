// What a query can hold, with an example of each.
import { FIELD_EXAMPLES, QUERY_FIELDS, type QueryField, TEXT_FIELDS } from '../state/query-fields.ts'
import { strings } from '../strings/strings.ts'
import styles from './search-syntax.module.css'

type Example = readonly (string | undefined)[]

const FILTERS = QUERY_FIELDS.filter((field) => !(TEXT_FIELDS as readonly QueryField[]).includes(field))

export function SearchSyntax() {
  const words = strings.search.syntax
  const examplesOf = (fields: readonly QueryField[]): Example[] =>
    fields.map((field) => [FIELD_EXAMPLES[field], words.fields[field]])
  return (
    <div className={styles.syntax}>
      <p className={styles.intro}>{words.intro}</p>
      <div className={styles.lists}>
        <Examples title={words.filtersTitle} examples={examplesOf(FILTERS)} />
        <div>
          <Examples title={words.wordsTitle} examples={words.words} />
          <Examples title={words.textTitle} examples={examplesOf(TEXT_FIELDS)} />
        </div>
      </div>
    </div>
  )
}

function Examples({ title, examples }: { title: string; examples: readonly Example[] }) {
  return (
    <section className={styles.examples}>
      <h3>{title}</h3>
      <dl>
        {examples.map(([example, meaning]) => (
          <div key={example}>
            <dt>
              <code>{example}</code>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
