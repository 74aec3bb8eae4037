// The key figures, each with what puts it in proportion.
import type { Statistics } from '../../../shared/statistics-model.ts'
import { format } from '../../strings/format.ts'
import { strings } from '../../strings/strings.ts'
import { figuresOf } from './shape.ts'
import styles from './tiles.module.css'

type Tile = { readonly label: string; readonly value: string; readonly note: string }

function tilesOf(statistics: Statistics): Tile[] {
  const words = strings.statistics.tiles
  const { daysToRead, streak } = statistics
  const figures = figuresOf(statistics)
  const { median } = daysToRead.fromListing
  return [
    { label: words.came, value: format.number(figures.came), note: words.cameNote(figures.perWeek) },
    {
      label: words.decided,
      value: format.number(figures.decided),
      note: words.decidedNote(figures.read),
    },
    {
      label: words.readShare,
      value: figures.readShare === undefined ? words.none : words.percent(figures.readShare),
      note: words.readShareNote(figures.queued),
    },
    {
      label: words.left,
      value: format.number(figures.left),
      note: words.leftNote(figures.leftChange, figures.weeksSince),
    },
    {
      label: words.daysToRead,
      value: median === undefined ? words.none : words.days(median),
      note: words.daysToReadNote(daysToRead.fromQueue.median),
    },
    { label: words.streak, value: words.streakDays(streak.current), note: words.streakNote(streak.longest) },
  ]
}

export function Tiles({ statistics }: { statistics: Statistics }) {
  return (
    <dl className={styles.tiles}>
      {tilesOf(statistics).map(({ label, value, note }) => (
        <div key={label} className={styles.tile}>
          <dt className={styles.label}>{label}</dt>
          <dd className={styles.value}>{value}</dd>
          <dd className={styles.note}>{note}</dd>
        </div>
      ))}
    </dl>
  )
}
