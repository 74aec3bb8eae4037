// The toolbar over all panes.
import { ariaKeysOf } from './commands/shown-keys.ts'
import { ExportMenu } from './features/export/export-menu.tsx'
import { DownloadsButton } from './features/offline/downloads-button.tsx'
import { SearchBox } from './features/search/search-box.tsx'
import { SyncControl } from './features/sync/sync-control.tsx'
import { openAdding } from './state/adding.ts'
import { connectionStore, drawerStore, overlayStore } from './state/stores.ts'
import { useStore } from './state/use-store.ts'
import { strings } from './strings/strings.ts'
import styles from './top-bar.module.css'
import { IconButton } from './ui/button.tsx'
import { Icon } from './ui/icon.tsx'

/** With an empty library there is nothing to search or export yet. */
export function TopBar({ isEmpty }: { isEmpty: boolean }) {
  const connection = useStore(connectionStore)
  const isDrawerOpen = useStore(drawerStore)
  return (
    <header className={styles.bar}>
      <div className={styles.start}>
        <span className={styles.drawer}>
          <IconButton
            icon="sidebar"
            label={strings.panes.showSidebar}
            aria-expanded={isDrawerOpen}
            onClick={() => drawerStore.set(!isDrawerOpen)}
          />
        </span>
        <span className={styles.name}>{strings.appName}</span>
      </div>
      {isEmpty ? <span className={styles.space} /> : <SearchBox />}
      <div className={styles.end}>
        {connection === 'open' ? <SyncControl isOffered={!isEmpty} /> : <Connection state={connection} />}
        <IconButton
          icon="plus"
          label={strings.adding.button}
          aria-keyshortcuts={ariaKeysOf('paper.add')}
          onClick={() => openAdding()}
        />
        {!isEmpty && <DownloadsButton />}
        {!isEmpty && <ExportMenu />}
        {!isEmpty && (
          <IconButton
            icon="history"
            label={strings.historyView.open}
            onClick={() => overlayStore.set('history')}
          />
        )}
        <IconButton
          icon="settings"
          label={strings.settings.title}
          onClick={() => overlayStore.set('settings')}
        />
        <IconButton icon="keyboard" label={strings.help.button} onClick={() => overlayStore.set('help')} />
      </div>
    </header>
  )
}

/** In the place of the sync: without a connection there is none, and this is where one looks for it. */
function Connection({ state }: { state: 'lost' | 'gone' }) {
  return (
    <p className={styles.connection} role="status">
      <Icon name="offline" />
      <span>{strings.connection[state]}</span>
    </p>
  )
}
