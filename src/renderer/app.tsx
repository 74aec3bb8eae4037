// The window: toolbar above, three panes below, and what may lie over them.
import { useStats } from './api/queries.ts'
import styles from './app.module.css'
import type { Commands } from './commands/commands.ts'
import { HelpDialog } from './commands/help-dialog.tsx'
import { SearchHelpDialog } from './commands/search-help-dialog.tsx'
import { useCommandKeys } from './commands/use-command-keys.ts'
import { DetailPane } from './features/detail/detail-pane.tsx'
import { ListPane } from './features/list/list-pane.tsx'
import { SaveSearchDialog } from './features/search/save-search-dialog.tsx'
import { Sidebar } from './features/sidebar/sidebar.tsx'
import { BackfillOffer } from './features/sync/backfill-offer.tsx'
import { FirstRun } from './features/sync/first-run.tsx'
import { drawerStore, overlayStore } from './state/stores.ts'
import { useStore } from './state/use-store.ts'
import { strings } from './strings/en.ts'
import { TopBar } from './top-bar.tsx'
import { Splitter } from './ui/splitter.tsx'
import { Toasts } from './ui/toasts.tsx'
import { usePaneWidths } from './use-pane-widths.ts'

export function App({ commands }: { commands: Commands }) {
  useCommandKeys(commands)
  const stats = useStats().data
  const overlay = useStore(overlayStore)
  return (
    <div className={styles.app}>
      <TopBar isEmpty={stats?.papers === 0} />
      {stats?.papers === 0 ? <FirstRun /> : stats !== undefined && <Panes />}
      {overlay === 'help' && <HelpDialog onClose={closeOverlay} />}
      {overlay === 'search-help' && <SearchHelpDialog onClose={closeOverlay} />}
      {overlay === 'save-search' && <SaveSearchDialog onClose={closeOverlay} />}
      <Toasts />
    </div>
  )
}

const closeOverlay = () => overlayStore.set(undefined)

function Panes() {
  const isDrawerOpen = useStore(drawerStore)
  const { widths, setSidebar, setList, limits } = usePaneWidths()
  return (
    <div
      className={styles.panes}
      data-drawer={isDrawerOpen || undefined}
      style={
        {
          '--sidebar-width': `${widths.sidebar}px`,
          '--list-width': `${widths.list}px`,
        } as React.CSSProperties
      }
    >
      <div className={styles.sidebar}>
        <Sidebar />
        <BackfillOffer />
      </div>
      <div className={styles.sidebarSplitter}>
        <Splitter
          label={strings.panes.resizeSidebar}
          width={widths.sidebar}
          {...limits.sidebar}
          onResize={setSidebar}
        />
      </div>
      {isDrawerOpen && (
        <button
          type="button"
          className={styles.scrim}
          aria-label={strings.common.close}
          onClick={() => drawerStore.set(false)}
        />
      )}
      <ListPane />
      <Splitter label={strings.panes.resizeList} width={widths.list} {...limits.list} onResize={setList} />
      <DetailPane />
    </div>
  )
}
