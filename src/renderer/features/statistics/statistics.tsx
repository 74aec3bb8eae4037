// The statistics, in the place of list and paper: key figures above, plots below.
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { useStatistics } from '../../api/statistics-queries.ts'
import { onFocusRequest } from '../../state/focus-request.ts'
import { showOrder } from '../../state/list-state.ts'
import { EMPTY_ORDER } from '../../state/order.ts'
import { readPreference, writePreference } from '../../state/preferences.ts'
import { listStore } from '../../state/stores.ts'
import { placeKey, STATISTICS } from '../../state/view.ts'
import { strings } from '../../strings/strings.ts'
import { Button } from '../../ui/button.tsx'
import { backlogPlot } from './backlog-plot.ts'
import { daysPlot } from './days-plot.ts'
import { flowPlot } from './flow-plot.ts'
import { PlotCard } from './plot-card.tsx'
import { RangeChoice } from './range-choice.tsx'
import { statusPlot, tagsPlot } from './rows-plots.ts'
import styles from './statistics.module.css'
import { Textures } from './textures.tsx'
import { Tiles } from './tiles.tsx'
import { upvotesPlot } from './upvotes-plot.ts'
import { usePlotLibrary } from './use-plot-library.ts'

const PLOTS = [flowPlot, backlogPlot, daysPlot, tagsPlot, statusPlot, upvotesPlot]

export function Statistics() {
  const words = strings.statistics
  const [weeks, setWeeks] = useState(() => readPreference('statisticsWeeks'))
  const { data, isError, refetch } = useStatistics(weeks === 0 ? undefined : weeks)
  const library = usePlotLibrary()
  const specs = useMemo(() => (data === undefined ? [] : PLOTS.map((plot) => plot(data))), [data])
  const pane = useRef<HTMLDivElement>(null)
  useInPlaceOfList(pane)
  return (
    <div ref={pane} className={styles.pane} data-pane="statistics" tabIndex={-1}>
      <header className={styles.header}>
        <div className={styles.heading}>
          <h1 className={styles.title}>{words.title}</h1>
          {data && <p className={styles.span}>{words.subtitle(data.from, data.to)}</p>}
        </div>
        <RangeChoice
          weeks={weeks}
          onChoose={(chosen) => {
            writePreference('statisticsWeeks', chosen)
            setWeeks(chosen)
          }}
        />
      </header>
      {data !== undefined ? (
        <div className={styles.body}>
          <Textures />
          <Tiles statistics={data} />
          <div className={styles.plots}>
            {specs.map((spec) => (
              <PlotCard key={spec.key} spec={spec} library={library} />
            ))}
          </div>
          <p className={styles.remark}>{words.note}</p>
        </div>
      ) : (
        <div className={styles.waiting} role="status">
          <p>{isError ? words.failed : words.loading}</p>
          {isError && <Button onClick={() => void refetch()}>{words.retry}</Button>}
        </div>
      )}
    </div>
  )
}

/** No list is on the screen: keys must not act on what was selected in the last one. The keyboard comes here instead. */
function useInPlaceOfList(pane: React.RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    listStore.set((state) => showOrder(state, placeKey(STATISTICS), EMPTY_ORDER))
    // What held it may have gone with the list.
    if (document.activeElement === document.body) pane.current?.focus()
  }, [pane])
  useEffect(() => onFocusRequest('statistics', () => pane.current?.focus()), [pane])
}
