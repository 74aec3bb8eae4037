// How the upvotes went since the paper was first seen; nothing where there is only one figure to show.
import { useMetrics } from '../../api/metric-queries.ts'
import { format } from '../../strings/format.ts'
import { strings } from '../../strings/strings.ts'
import { Sparkline } from '../../ui/sparkline.tsx'
import styles from './upvote-history.module.css'

export function UpvoteHistory({ id }: { id: string }) {
  const points = useMetrics(id)
  const first = points?.[0]
  const last = points?.at(-1)
  if (points === undefined || first === undefined || last === undefined || points.length < 2) return null
  const words = strings.detail
  const since = format.dayShort(first.at.slice(0, 10))
  return (
    <li className={styles.history}>
      <Sparkline
        points={points.map(({ at, upvotes }) => ({ at: Date.parse(at), value: upvotes }))}
        label={words.upvotesSince(first.upvotes, last.upvotes, since)}
      />
      <span className={styles.gain} aria-hidden="true">
        {words.gain(last.upvotes - first.upvotes)}
      </span>
    </li>
  )
}
