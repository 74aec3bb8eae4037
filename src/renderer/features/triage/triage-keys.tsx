// Under the card: the verdicts with their keys, and what else there is to press.
import type { ReactNode } from 'react'
import type { Status } from '../../../shared/model.ts'
import { useApi } from '../../api/api-context.ts'
import type { CommandId } from '../../commands/command-id.ts'
import { KeyCaps } from '../../commands/key-caps.tsx'
import { keysOf } from '../../commands/keys.ts'
import { requestFocus } from '../../state/focus-request.ts'
import { decideInPile, stepPile } from '../../state/triage.ts'
import type { Pile } from '../../state/triage-pile.ts'
import { strings } from '../../strings/strings.ts'
import hidden from '../../ui/hidden.module.css'
import { Icon, type IconName } from '../../ui/icon.tsx'
import { StatusIcon } from '../../ui/status-icon.tsx'
import styles from './triage-keys.module.css'

const VERDICTS: readonly Status[] = ['queued', 'reading', 'skipped', 'read']

type Props = { id: string; status: Status | undefined; pile: Pile }

export function TriageKeys({ id, status, pile }: Props) {
  const { actions } = useApi()
  const words = strings.triage
  const decide = (verdict: Status) => {
    void actions.setStatus([id], verdict)
    decideInPile([id], verdict)
  }
  return (
    <footer className={styles.keys}>
      <fieldset className={styles.group}>
        <legend className={hidden.spoken}>{words.verdicts}</legend>
        {VERDICTS.map((verdict) => (
          <button
            key={verdict}
            type="button"
            className={styles.verdict}
            aria-pressed={verdict === status}
            onClick={() => decide(verdict)}
          >
            <StatusIcon status={verdict} />
            {words.status[verdict]}
            <Key of={`status.${verdict}`} />
          </button>
        ))}
      </fieldset>
      <fieldset className={styles.group}>
        <legend className={hidden.spoken}>{words.more}</legend>
        <Action icon="tag" label={words.tag} command="tag.add" onClick={() => requestFocus('tag')} />
        <Action
          icon="folder"
          label={words.collect}
          command="collection.add"
          onClick={() => requestFocus('collection')}
        />
        <Action
          icon="back"
          label={words.previous}
          command="move.previous"
          isDisabled={pile.at === 0}
          onClick={() => stepPile(-1)}
        />
        <Action icon="chevronRight" label={words.pass} onClick={() => stepPile(1)}>
          <kbd>{words.spaceKey}</kbd>
        </Action>
        <Action
          icon="history"
          label={words.undo}
          command="history.undo"
          onClick={() => void actions.undo()}
        />
      </fieldset>
    </footer>
  )
}

function Key({ of }: { of: CommandId }) {
  const [key] = keysOf(of)
  return key === undefined ? null : (
    <span aria-hidden="true">
      <KeyCaps of={key} />
    </span>
  )
}

type ActionProps = {
  icon: IconName
  label: string
  command?: CommandId
  isDisabled?: boolean
  onClick: () => void
  children?: ReactNode
}

function Action({ icon, label, command, isDisabled = false, onClick, children }: ActionProps) {
  return (
    <button type="button" className={styles.action} disabled={isDisabled} title={label} onClick={onClick}>
      <Icon name={icon} />
      <span className={styles.name}>{label}</span>
      {command === undefined ? <span aria-hidden="true">{children}</span> : <Key of={command} />}
    </button>
  )
}
