// A plot in its frame: what it is and says, its legend, and the plot itself or the same as a table.
import { useId, useState } from 'react'
import { strings } from '../../strings/strings.ts'
import { DataTable } from './data-table.tsx'
import { fillOf, MARK_COLORS, type MarkName } from './mark-fills.ts'
import { PlotCanvas } from './plot-canvas.tsx'
import styles from './plot-card.module.css'
import type { LegendEntry, PlotLibrary, PlotSpec } from './plot-spec.ts'

type Props = { spec: PlotSpec; library: PlotLibrary | 'failed' | undefined }

export function PlotCard({ spec, library }: Props) {
  const [isAsked, setAsked] = useState(false)
  const words = strings.statistics
  const heading = useId()
  return (
    <section className={styles.card} aria-labelledby={heading}>
      <header className={styles.header}>
        <div className={styles.heading}>
          <h2 id={heading} className={styles.title}>
            {spec.title}
          </h2>
          {spec.empty === undefined && <p className={styles.finding}>{spec.finding}</p>}
        </div>
        {spec.empty === undefined && library !== 'failed' && (
          <button
            type="button"
            className={styles.toggle}
            aria-label={words.asTableOf(spec.title)}
            aria-pressed={isAsked}
            onClick={() => setAsked(!isAsked)}
          >
            {words.asTable}
          </button>
        )}
      </header>
      {spec.empty !== undefined ? (
        <p className={styles.empty}>{spec.empty}</p>
      ) : isAsked || library === 'failed' ? (
        <DataTable title={spec.title} table={spec.table} />
      ) : (
        <>
          <PlotCanvas spec={spec} library={library} />
          {spec.legend.length > 0 && <Legend entries={spec.legend} />}
        </>
      )}
    </section>
  )
}

function Legend({ entries }: { entries: readonly LegendEntry[] }) {
  return (
    <ul className={styles.legend}>
      {entries.map(({ mark, label }) => (
        <li key={label}>
          <Swatch mark={mark} />
          {label}
        </li>
      ))}
    </ul>
  )
}

/** What the mark looks like: a bar, or for what is drawn as a line, that line. */
function Swatch({ mark }: { mark: MarkName }) {
  const color = MARK_COLORS[mark]
  return (
    <svg width="16" height="12" viewBox="0 0 16 12" aria-hidden="true" focusable="false">
      {mark === 'came' || mark === 'range' ? (
        <>
          <path d="M0 6h16" stroke={color} strokeWidth="2" />
          {mark === 'came' && (
            <circle cx="8" cy="6" r="3" fill="var(--surface)" stroke={color} strokeWidth="2" />
          )}
        </>
      ) : mark === 'median' ? (
        <path d="M8 0v12" stroke={color} strokeWidth="3" />
      ) : (
        <rect x="1.5" y="0.5" width="13" height="11" rx="2" fill={fillOf(mark)} stroke={color} />
      )}
    </svg>
  )
}
