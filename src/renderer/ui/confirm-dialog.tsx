// Asks once more before something is done to many, or gone.
import { strings } from '../strings/strings.ts'
import { Button } from './button.tsx'
import styles from './confirm-dialog.module.css'
import { Dialog } from './dialog.tsx'

type Props = {
  title: string
  text: string
  action: string
  kind: 'primary' | 'danger'
  onConfirm: () => void
  onClose: () => void
}

export function ConfirmDialog({ title, text, action, kind, onConfirm, onClose }: Props) {
  return (
    <Dialog title={title} onClose={onClose} role="alertdialog">
      <p className={styles.text}>{text}</p>
      <footer className={styles.footer}>
        <Button onClick={onClose}>{strings.common.cancel}</Button>
        <Button kind={kind} autoFocus onClick={onConfirm}>
          {action}
        </Button>
      </footer>
    </Dialog>
  )
}
