// The window: toolbar above, three panes below, and what may lie over them.

import { type FocusEvent, lazy, Suspense } from 'react'
import type { PaperDetail } from '../shared/model.ts'
import { useStats } from './api/queries.ts'
import styles from './app.module.css'
import type { Commands } from './commands/commands.ts'
import { HelpDialog } from './commands/help-dialog.tsx'
import { SearchHelpDialog } from './commands/search-help-dialog.tsx'
import { useCommandKeys } from './commands/use-command-keys.ts'
import { useKeyTable } from './commands/use-key-table.ts'
import { AddAnywhere } from './features/adding/add-anywhere.tsx'
import { AddDialog } from './features/adding/add-dialog.tsx'
import { WaitingDialog } from './features/adding/waiting-dialog.tsx'
import { KeepDialog } from './features/citing/keep-dialog.tsx'
import { RefreshDialog } from './features/citing/refresh-dialog.tsx'
import { DetailPane } from './features/detail/detail-pane.tsx'
import { HistoryDialog } from './features/history/history-dialog.tsx'
import { ImportDialog } from './features/importing/import-dialog.tsx'
import { ListPane } from './features/list/list-pane.tsx'
import { OfflineDialog } from './features/offline/offline-dialog.tsx'
import { Palette } from './features/palette/palette.tsx'
import { SaveSearchDialog } from './features/search/save-search-dialog.tsx'
import { SettingsDialog } from './features/settings/settings-dialog.tsx'
import { MoveOpenCollection } from './features/sidebar/move-dialog.tsx'
import { Sidebar } from './features/sidebar/sidebar.tsx'
import { Statistics } from './features/statistics/statistics.tsx'
import { BackfillOffer } from './features/sync/backfill-offer.tsx'
import { FirstRun } from './features/sync/first-run.tsx'
import { Triage } from './features/triage/triage.tsx'
import { ReaderNotes } from './reader-notes.tsx'
import { readerStore } from './state/reader.ts'
import { drawerStore, overlayStore, viewStore } from './state/stores.ts'
import { textViewStore } from './state/text-view.ts'
import { triageStore } from './state/triage.ts'
import { useStore } from './state/use-store.ts'
import { isStatistics } from './state/view.ts'
import { strings } from './strings/strings.ts'
import { TopBar } from './top-bar.tsx'
import { TriagePaper } from './triage-paper.tsx'
import { Splitter } from './ui/splitter.tsx'
import { Toasts } from './ui/toasts.tsx'
import { useLanguage } from './use-language.ts'
import { useNews } from './use-news.ts'
import { usePaneWidths } from './use-pane-widths.ts'
import { usePdfCheck } from './use-pdf-check.ts'
import { useTheme } from './use-theme.ts'

/** With its formulas' fonts. */
const TextView = lazy(async () => ({ default: (await import('./features/text/text-view.tsx')).TextView }))

/** Fetched when it is first opened: the window's start does not carry it. */
const Reader = lazy(async () => ({ default: (await import('./features/reader/reader.tsx')).Reader }))

export function App({ commands }: { commands: Commands }) {
  useKeyTable()
  useTheme()
  useLanguage()
  useNews()
  usePdfCheck()
  useCommandKeys(commands)
  const stats = useStats().data
  const overlay = useStore(overlayStore)
  const triage = useStore(triageStore)
  const reader = useStore(readerStore)
  const textView = useStore(textViewStore)
  return (
    <div className={styles.app}>
      {reader ? (
        <Suspense fallback={<main className={styles.reader} data-pane="reader" aria-busy="true" />}>
          <Reader reader={reader} renderNotes={renderNotes} />
        </Suspense>
      ) : textView ? (
        <Suspense fallback={<main className={styles.reader} data-pane="text" aria-busy="true" />}>
          <TextView key={textView.id} view={textView} />
        </Suspense>
      ) : triage ? (
        <Triage triage={triage} renderPaper={renderTriaged} />
      ) : (
        <>
          <TopBar isEmpty={stats?.papers === 0} />
          {stats?.papers === 0 ? <FirstRun /> : stats !== undefined && <Panes />}
        </>
      )}
      {overlay === 'help' && <HelpDialog onClose={closeOverlay} />}
      {overlay === 'palette' && <Palette commands={commands} />}
      {overlay === 'search-help' && <SearchHelpDialog onClose={closeOverlay} />}
      {overlay === 'add' && <AddDialog onClose={closeOverlay} />}
      {overlay === 'import' && <ImportDialog onClose={closeOverlay} />}
      {overlay === 'offline' && <OfflineDialog onClose={closeOverlay} />}
      {overlay === 'waiting' && <WaitingDialog onClose={closeOverlay} />}
      {overlay === 'history' && <HistoryDialog onClose={closeOverlay} />}
      {overlay === 'move-collection' && <MoveOpenCollection onClose={closeOverlay} />}
      {overlay === 'settings' && <SettingsDialog onClose={closeOverlay} />}
      {overlay === 'keep-file' && <KeepDialog onClose={closeOverlay} />}
      {overlay === 'refresh-keys' && <RefreshDialog onClose={closeOverlay} />}
      {overlay === 'save-search' && <SaveSearchDialog onClose={closeOverlay} />}
      <AddAnywhere />
      <Toasts />
    </div>
  )
}

const renderTriaged = (id: string, paper: PaperDetail) => <TriagePaper id={id} paper={paper} />
const renderNotes = (id: string) => <ReaderNotes id={id} />
const closeOverlay = () => overlayStore.set(undefined)

/** The drawer does not stay over panes that the keyboard has moved on to. */
function closeDrawerBehind({ target }: FocusEvent): void {
  if (target.closest('[data-pane]') !== null) drawerStore.set(false)
}

function Panes() {
  const isDrawerOpen = useStore(drawerStore)
  const hasStatistics = useStore(viewStore, isStatistics)
  const { widths, setSidebar, setList, limits } = usePaneWidths()
  const sidebarSplitter = (
    <div className={styles.sidebarSplitter}>
      <Splitter
        label={strings.panes.resizeSidebar}
        width={widths.sidebar}
        {...limits.sidebar}
        onResize={setSidebar}
      />
    </div>
  )
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it watches where the keyboard goes, and is no control itself.
    <div
      className={styles.panes}
      data-drawer={isDrawerOpen || undefined}
      onFocus={closeDrawerBehind}
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
      {isDrawerOpen && (
        <button
          type="button"
          className={styles.scrim}
          aria-label={strings.common.close}
          onClick={() => drawerStore.set(false)}
        />
      )}
      {/* With the lines at its sides: what belongs to no landmark is met by nobody who goes from one to the next. */}
      {hasStatistics ? (
        <main className={styles.list} aria-label={strings.statistics.title}>
          {sidebarSplitter}
          <div className={styles.wide}>
            <Statistics />
          </div>
        </main>
      ) : (
        <>
          <section className={styles.list} aria-label={strings.panes.list}>
            {sidebarSplitter}
            <ListPane />
            <Splitter
              label={strings.panes.resizeList}
              width={widths.list}
              {...limits.list}
              onResize={setList}
            />
          </section>
          <DetailPane />
        </>
      )}
    </div>
  )
}
