// The controls over a document. Without one yet, or where there are two, some of them are left out.
import type { RefObject } from 'react'
import { ariaKeysOf } from '../../commands/shown-keys.ts'
import { closePaper, leaveReader } from '../../state/reader.ts'
import type { ReaderPanel } from '../../state/reader-document.ts'
import { useStore } from '../../state/use-store.ts'
import { strings } from '../../strings/strings.ts'
import { IconButton } from '../../ui/button.tsx'
import { BesideMenu } from './beside-menu.tsx'
import type { DocumentView } from './document-view.ts'
import type { Marks } from './marks/create-marks.ts'
import { MarkButtons } from './marks/mark-buttons.tsx'
import { PageField } from './page-field.tsx'
import styles from './reader-bar.module.css'
import { ViewMenu } from './view-menu.tsx'

type Props = {
  title: string
  side: 'main' | 'beside'
  hasTwo: boolean
  children?: React.ReactNode
}

/** `children` are the document's own controls. */
export function ReaderBar({ title, side, hasTwo, children }: Props) {
  const words = strings.reader
  return (
    <div className={styles.bar} role="toolbar" aria-label={words.toolbar}>
      {side === 'main' && (
        <IconButton icon="back" label={words.leave} aria-keyshortcuts="Escape" onClick={leaveReader} />
      )}
      <h1 className={styles.title} title={title}>
        {title}
      </h1>
      {children}
      {side === 'main' && <BesideMenu />}
      {hasTwo && <IconButton icon="close" label={words.close} onClick={() => closePaper(side)} />}
    </div>
  )
}

type ControlProps = {
  view: DocumentView
  marks: Marks | undefined
  isDark: boolean
  panel: ReaderPanel | undefined
  pageField: RefObject<HTMLInputElement | null>
  onPanel: () => void
  onFind: () => void
  /** Gives the keyboard back to the pages. */
  onDone: () => void
}

export function DocumentControls({
  view,
  marks,
  isDark,
  panel,
  pageField,
  onPanel,
  onFind,
  onDone,
}: ControlProps) {
  const words = strings.reader
  const canGoBack = useStore(view.state, (state) => state.canGoBack)
  const canGoForward = useStore(view.state, (state) => state.canGoForward)
  return (
    <>
      {(canGoBack || canGoForward) && (
        <span className={styles.group}>
          <IconButton
            icon="chevronLeft"
            label={words.back}
            aria-keyshortcuts={ariaKeysOf('reader.back')}
            disabled={!canGoBack}
            onClick={() => view.travel('back')}
          />
          <IconButton
            icon="chevronRight"
            label={words.forward}
            aria-keyshortcuts={ariaKeysOf('reader.forward')}
            disabled={!canGoForward}
            onClick={() => view.travel('forward')}
          />
        </span>
      )}
      <PageField view={view} field={pageField} onDone={onDone} />
      <span className={styles.group}>
        <span className={styles.wide}>
          <IconButton
            icon="minus"
            label={words.zoomOut}
            aria-keyshortcuts={ariaKeysOf('reader.zoomOut')}
            onClick={() => view.zoomBy(-1)}
          />
        </span>
        <ViewMenu view={view} isDark={isDark} />
        <span className={styles.wide}>
          <IconButton
            icon="plus"
            label={words.zoomIn}
            aria-keyshortcuts={ariaKeysOf('reader.zoomIn')}
            onClick={() => view.zoomBy(1)}
          />
        </span>
      </span>
      {marks && <MarkButtons marks={marks} />}
      <IconButton
        icon="search"
        label={words.find}
        aria-keyshortcuts={ariaKeysOf('reader.find')}
        onClick={onFind}
      />
      <IconButton
        icon="sidebar"
        label={words.panel}
        aria-keyshortcuts={ariaKeysOf('reader.outline')}
        aria-expanded={panel !== undefined}
        onClick={onPanel}
      />
    </>
  )
}
