// Over the card: the way back, what is gone through, how much is left.
import { usePlaceTitle } from '../../api/use-place-title.ts'
import { ariaKeysOf } from '../../commands/shown-keys.ts'
import { askToClear, leaveTriage } from '../../state/triage.ts'
import type { Pile } from '../../state/triage-pile.ts'
import type { View } from '../../state/view.ts'
import { strings } from '../../strings/strings.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import styles from './triage-bar.module.css'

export function TriageBar({ view, pile }: { view: View; pile: Pile | undefined }) {
  const words = strings.triage
  const placeTitle = usePlaceTitle(view.place)
  const title = view.query.trim() === '' ? placeTitle : view.query.trim()
  const isDay = view.query.trim() === '' && view.place.kind === 'day'
  const left = pile?.inbox.size ?? 0
  const total = pile?.ids.length ?? 0
  return (
    <header className={styles.bar}>
      <IconButton icon="back" label={words.back} aria-keyshortcuts="Escape" onClick={leaveTriage} />
      <h1 className={styles.title}>{words.title(title)}</h1>
      {pile !== undefined && (
        <div className={styles.progress}>
          <span className={styles.left}>{words.left(left)}</span>
          <progress
            className={styles.meter}
            aria-label={words.progress}
            max={Math.max(1, total)}
            value={total - left}
          />
        </div>
      )}
      <Button
        kind="quiet"
        icon="skipped"
        aria-haspopup="dialog"
        aria-keyshortcuts={ariaKeysOf('triage.clear')}
        disabled={left === 0}
        onClick={() => askToClear(true)}
      >
        {isDay ? words.clearDay : words.clear}
      </Button>
    </header>
  )
}
