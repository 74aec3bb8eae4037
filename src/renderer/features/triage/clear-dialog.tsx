// Asks once before everything that is left is skipped. One call, so that one undo brings all of it back.
import { useApi } from '../../api/api-context.ts'
import { requestFocus } from '../../state/focus-request.ts'
import { askToClear, decideInPile } from '../../state/triage.ts'
import { leftOf, type Pile } from '../../state/triage-pile.ts'
import { strings } from '../../strings/strings.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import styles from './clear-dialog.module.css'

export function ClearDialog({ pile }: { pile: Pile }) {
  const { actions } = useApi()
  const words = strings.triage
  const ids = leftOf(pile)
  const close = () => askToClear(false)
  const clear = () => {
    close()
    void actions.setStatus(ids, 'skipped')
    decideInPile(ids, 'skipped')
    requestAnimationFrame(() => requestFocus('list'))
  }
  if (ids.length === 0) return null
  return (
    <Dialog title={words.clearTitle(ids.length)} onClose={close} role="alertdialog">
      <p className={styles.text}>{words.clearText}</p>
      <footer className={styles.footer}>
        <Button onClick={close}>{strings.common.cancel}</Button>
        <Button kind="primary" autoFocus onClick={clear}>
          {words.clearYes}
        </Button>
      </footer>
    </Dialog>
  )
}
