// One watch rule: whether it is on, what it asks for, what it caught and how much it would have by week.
import type { WatchRule } from '../../../shared/watch-model.ts'
import { useApi } from '../../api/api-context.ts'
import { useBackTest } from '../../api/watch-queries.ts'
import { strings } from '../../strings/strings.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { Sparkline } from '../../ui/sparkline.tsx'
import styles from './watch-section.module.css'
import { weekPoints } from './week-points.ts'

type Props = { rule: WatchRule; onEdit: () => void; onDelete: () => void }

export function RuleItem({ rule, onEdit, onDelete }: Props) {
  const { actions } = useApi()
  const test = useBackTest(rule.query).data
  const words = strings.watch
  return (
    <li className={styles.rule} data-off={!rule.isOn || undefined}>
      <input
        type="checkbox"
        role="switch"
        aria-checked={rule.isOn}
        className={styles.switch}
        aria-label={words.turn(rule.name)}
        checked={rule.isOn}
        onChange={(event) => void actions.turnWatchRule(rule.id, event.target.checked)}
      />
      <div className={styles.what}>
        <span className={styles.name}>{rule.name}</span>
        <code className={styles.query}>{rule.query}</code>
        <span className={styles.caught}>{words.caught(rule.papers, rule.inbox)}</span>
      </div>
      {test && (
        <Sparkline
          points={weekPoints(test.weeks)}
          label={words.test.weeks(test.weeks.map(({ papers }) => papers))}
        />
      )}
      <span className={styles.buttons}>
        <Button kind="quiet" aria-label={words.edit(rule.name)} onClick={onEdit}>
          {words.editButton}
        </Button>
        <IconButton icon="close" label={words.remove(rule.name)} onClick={onDelete} />
      </span>
    </li>
  )
}
