// Whether new papers are told of. A browser has a word of its own in that: it is asked when its reader switches it on.
import { useState } from 'react'
import { useApi } from '../../api/api-context.ts'
import { useInfo } from '../../api/info-query.ts'
import { useSettings } from '../../api/settings-queries.ts'
import { strings } from '../../strings/strings.ts'
import { Button } from '../../ui/button.tsx'
import styles from './section.module.css'
import { SwitchField } from './switch-field.tsx'

export function NotificationsSection() {
  const { actions } = useApi()
  const { notifications } = useSettings()
  const isBrowser = useInfo().data?.host === 'headless'
  const [permission, setPermission] = useState(readPermission)
  const words = strings.settings.notifications
  const ask = async () => {
    if (permission === 'default') setPermission(await Notification.requestPermission())
  }
  const setEnabled = (enabled: boolean) => {
    void actions.updateSettings({ notifications: { enabled } })
    if (enabled && isBrowser) void ask()
  }
  return (
    <>
      <SwitchField
        label={words.enabled}
        hint={words.enabledHint}
        isOn={notifications.enabled}
        onChange={setEnabled}
      />
      <SwitchField
        label={words.onlyWatched}
        isOn={notifications.onlyWatched}
        isDisabled={!notifications.enabled}
        onChange={(onlyWatched) => void actions.updateSettings({ notifications: { onlyWatched } })}
      />
      {isBrowser && notifications.enabled && (
        <div className={styles.note} role="status">
          {permission === 'default' && <Button onClick={() => void ask()}>{words.ask}</Button>}
          {permission === 'denied' && <p>{words.denied}</p>}
          {permission === 'unsupported' && <p>{words.unsupported}</p>}
        </div>
      )}
    </>
  )
}

function readPermission(): NotificationPermission | 'unsupported' {
  return 'Notification' in window ? Notification.permission : 'unsupported'
}
