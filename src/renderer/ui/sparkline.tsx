// A line as small as a word: how a number went. Says the same to who does not see it.
import { type SparkPoint, sparkPoints } from './spark-points.ts'
import styles from './sparkline.module.css'

const BOX = { width: 48, height: 18, inset: 2.5 }

export function Sparkline({ points, label }: { points: readonly SparkPoint[]; label: string }) {
  const places = sparkPoints(points, BOX)
  const last = places.at(-1)
  return (
    <svg
      className={styles.sparkline}
      width={BOX.width}
      height={BOX.height}
      viewBox={`0 0 ${BOX.width} ${BOX.height}`}
      role="img"
      aria-label={label}
    >
      <title>{label}</title>
      <polyline points={places.map((place) => place.join(',')).join(' ')} />
      {last && <circle cx={last[0]} cy={last[1]} r={2} />}
    </svg>
  )
}
