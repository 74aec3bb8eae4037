// The end of the pile: how it went, what was passed over, and where to go on.
import { useEffect, useRef } from 'react'
import { useApi } from '../../api/api-context.ts'
import { useDays } from '../../api/queries.ts'
import { onFocusRequest } from '../../state/focus-request.ts'
import { leaveTriage, returnToPassedOver, triageDay } from '../../state/triage.ts'
import { type Pile, tallyOf } from '../../state/triage-pile.ts'
import { unfinishedDay } from '../../state/unfinished-day.ts'
import type { View } from '../../state/view.ts'
import { strings } from '../../strings/strings.ts'
import { Button } from '../../ui/button.tsx'
import { StatusIcon } from '../../ui/status-icon.tsx'
import { STATUS_ORDER } from '../../ui/statuses.ts'
import styles from './triage-end.module.css'

export function TriageEnd({ pile, view }: { pile: Pile; view: View }) {
  const { actions } = useApi()
  const days = useDays().data ?? []
  const words = strings.triage
  const buttons = useRef<HTMLDivElement>(null)
  useEffect(() => onFocusRequest('list', () => buttons.current?.querySelector('button')?.focus()), [])
  const passed = pile.inbox.size
  const tally = tallyOf(pile)
  const here = view.place.kind === 'day' ? view.place.day : undefined
  // Back in time first; then, from the oldest, around to the newest.
  const next = unfinishedDay(days, here) ?? unfinishedDay(days)
  const offered = next?.day === here ? undefined : next
  return (
    <section className={styles.end} aria-labelledby="triage-end">
      <h2 id="triage-end" className={styles.title}>
        {passed > 0 ? words.endPassed(passed) : words.endTitle}
      </h2>
      {tally.size > 0 && (
        <ul className={styles.tally}>
          {STATUS_ORDER.map((status) => {
            const n = tally.get(status)
            return n === undefined ? null : (
              <li key={status}>
                <StatusIcon status={status} />
                {words.tally[status](n)}
              </li>
            )
          })}
        </ul>
      )}
      <p className={styles.text}>
        {passed > 0
          ? words.endPassedText
          : pile.ids.length === 0
            ? words.endEmpty
            : offered
              ? ''
              : words.allDone}
      </p>
      <div ref={buttons} className={styles.actions}>
        {passed > 0 && (
          <Button kind="primary" autoFocus onClick={returnToPassedOver}>
            {words.lookAgain}
          </Button>
        )}
        {offered && (
          <Button
            kind={passed > 0 ? 'plain' : 'primary'}
            autoFocus={passed === 0}
            onClick={() => triageDay(offered.day)}
          >
            {words.nextDay(offered.day, offered.inbox)}
          </Button>
        )}
        <Button autoFocus={passed === 0 && !offered} onClick={leaveTriage}>
          {words.back}
        </Button>
        {tally.size > 0 && (
          <Button kind="quiet" icon="history" onClick={() => void actions.undo()}>
            {words.undo}
          </Button>
        )}
      </div>
    </section>
  )
}
