// The short messages at the foot of the window, and the live region that speaks for it.
import { announcementStore } from '../state/announcements.ts'
import { dismissToast, toastStore } from '../state/toasts.ts'
import { useStore } from '../state/use-store.ts'
import { strings } from '../strings/strings.ts'
import { IconButton } from './button.tsx'
import hidden from './hidden.module.css'
import styles from './toasts.module.css'

export function Toasts() {
  const toasts = useStore(toastStore)
  const announcement = useStore(announcementStore)
  return (
    <>
      <section className={styles.toasts} aria-label={strings.common.notifications} aria-live="polite">
        {toasts.map((toast) => (
          <div key={toast.id} className={`${styles.toast} ${styles[toast.tone]}`}>
            <span>{toast.text}</span>
            {toast.action && (
              <button
                type="button"
                className={styles.action}
                onClick={() => {
                  toast.action?.run()
                  dismissToast(toast.id)
                }}
              >
                {toast.action.label}
              </button>
            )}
            <IconButton icon="close" label={strings.common.dismiss} onClick={() => dismissToast(toast.id)} />
          </div>
        ))}
      </section>
      <output className={hidden.spoken} aria-live="polite">
        {announcement}
      </output>
    </>
  )
}
