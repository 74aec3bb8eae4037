// The toolbar over all panes.
import { ExportMenu } from './features/export/export-menu.tsx'
import { SearchBox } from './features/search/search-box.tsx'
import { SyncControl } from './features/sync/sync-control.tsx'
import { drawerStore, overlayStore } from './state/stores.ts'
import { strings } from './strings/en.ts'
import styles from './top-bar.module.css'
import { IconButton } from './ui/button.tsx'

/** With an empty library there is nothing to search or export yet. */
export function TopBar({ isEmpty }: { isEmpty: boolean }) {
  return (
    <header className={styles.bar}>
      <div className={styles.start}>
        <span className={styles.drawer}>
          <IconButton
            icon="sidebar"
            label={strings.panes.showSidebar}
            onClick={() => drawerStore.set((isOpen) => !isOpen)}
          />
        </span>
        <span className={styles.name}>{strings.appName}</span>
      </div>
      {isEmpty ? <span className={styles.space} /> : <SearchBox />}
      <div className={styles.end}>
        <SyncControl isOffered={!isEmpty} />
        {!isEmpty && <ExportMenu />}
        <IconButton icon="keyboard" label={strings.help.button} onClick={() => overlayStore.set('help')} />
      </div>
    </header>
  )
}
