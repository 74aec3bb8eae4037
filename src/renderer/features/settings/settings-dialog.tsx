// The settings: sections at the left, the chosen one's at the right. What is changed applies at once.
import { useState } from 'react'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import { useApi } from '../../api/api-context.ts'
import { useDamagedSettings } from '../../api/settings-queries.ts'
import { announce } from '../../state/announcements.ts'
import { watchDraftStore } from '../../state/watch-draft.ts'
import { strings } from '../../strings/strings.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { SECTIONS, type SettingsSection, WATCH_SECTION } from './sections.tsx'
import styles from './settings-dialog.module.css'

/** The arrows go through the sections from the first moment on; to get the keyboard is to be chosen. */
const takeFocus = (tab: HTMLElement | null) => tab?.focus()

export function SettingsDialog({ onClose }: { onClose: () => void }) {
  // A search that is to be watched is in its section's form at once, and there is the keyboard.
  const [isWatching] = useState(() => watchDraftStore.get() !== undefined)
  const damaged = useDamagedSettings()
  const words = strings.settings
  return (
    <Dialog title={words.title} onClose={onClose} size="wide">
      {damaged.length > 0 && (
        <p className={styles.damaged} role="status">
          {words.damaged(damaged)}
        </p>
      )}
      <Tabs
        orientation="vertical"
        className={styles.tabs ?? ''}
        {...(isWatching ? { defaultSelectedKey: WATCH_SECTION } : {})}
      >
        <TabList aria-label={words.sections} className={styles.list ?? ''}>
          {SECTIONS.map(({ id, title }, index) => (
            <Tab
              key={id}
              id={id}
              ref={index === 0 && !isWatching ? takeFocus : null}
              className={styles.tab ?? ''}
            >
              {title}
            </Tab>
          ))}
        </TabList>
        {SECTIONS.map((section) => (
          <TabPanel key={section.id} id={section.id} className={styles.panel ?? ''}>
            <Section section={section} />
          </TabPanel>
        ))}
      </Tabs>
    </Dialog>
  )
}

function Section({ section: { title, group, Content } }: { section: SettingsSection }) {
  const { actions } = useApi()
  const words = strings.settings
  const reset = async () => {
    if (group === undefined) return
    await actions.updateSettings({ [group]: null })
    announce(words.resetDone(title))
  }
  return (
    <>
      <div className={styles.header}>
        <h3>{title}</h3>
        {group && (
          <Button kind="quiet" onClick={() => void reset()}>
            {words.reset}
          </Button>
        )}
      </div>
      <Content />
    </>
  )
}
