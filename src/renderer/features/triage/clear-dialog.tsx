// Asks once before everything that is left is skipped. One call, so that one undo brings all of it back.
import { useApi } from '../../api/api-context.ts'
import { requestFocus } from '../../state/focus-request.ts'
import { askToClear, decideInPile } from '../../state/triage.ts'
import { leftOf, type Pile } from '../../state/triage-pile.ts'
import { strings } from '../../strings/strings.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'

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
    <ConfirmDialog
      title={words.clearTitle(ids.length)}
      text={words.clearText}
      action={words.clearYes}
      kind="primary"
      onConfirm={clear}
      onClose={close}
    />
  )
}
