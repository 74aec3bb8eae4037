// Papers like this one, by the library's own index. Asked for once the paper has been stayed with for a moment: whoever
// only passes by is not looking for more.
import { useApi } from '../../api/api-context.ts'
import { useRow } from '../../api/queries.ts'
import { useSimilar } from '../../api/search-queries.ts'
import { peekAt } from '../../state/peek.ts'
import { useSettled } from '../../state/use-settled.ts'
import { format } from '../../strings/format.ts'
import { strings } from '../../strings/strings.ts'
import { StatusMark } from '../../ui/status-icon.tsx'
import styles from './similar-papers.module.css'

const STAY_MS = 250

export function SimilarPapers({ id }: { id: string }) {
  const { searchMemory } = useApi()
  const stayed = useSettled(id, STAY_MS) === id
  const { data: hits } = useSimilar(id, stayed)
  const words = strings.detail
  if (hits === undefined) return null
  return (
    <section className={styles.section} aria-label={words.similar}>
      <h3 className={styles.heading}>{words.similar}</h3>
      {hits.length === 0 && <p className={styles.none}>{words.noSimilar}</p>}
      <ul className={styles.papers}>
        {hits.map((hit) => (
          <li key={hit.id}>
            <button
              type="button"
              className={styles.paper}
              onClick={() => {
                searchMemory.commit()
                peekAt(hit.id)
              }}
            >
              <Line id={hit.id} title={hit.title} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Line({ id, title }: { id: string; title: string }) {
  const row = useRow(id)
  return (
    <>
      <span className={styles.status}>{row && <StatusMark status={row.status} />}</span>
      <span className={styles.title}>{title}</span>
      <span className={styles.about}>
        {row &&
          `${strings.list.etAl(row.authors.slice(0, 2), row.authorCount)} · ${format.dayMedium(row.day)}`}
      </span>
    </>
  )
}
