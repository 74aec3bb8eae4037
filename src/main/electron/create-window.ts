// The one window: how it looks before the page has painted, what its page is denied, and where it stands.
import { BrowserWindow, nativeTheme, screen } from 'electron'
import { showPage } from './show-page.ts'
import { readWindowBounds, visibleBounds, writeWindowBounds } from './window-bounds.ts'

/** The page's own `--surface`, so that the window does not flash while it loads. */
const BACKGROUND = { light: '#ffffff', dark: '#1b1c1f' }

export type WindowOptions = {
  readonly preload: string
  /** The file that remembers the window's place. */
  readonly boundsFile: string
  /** The address to show. */
  readonly page: string
}

/** Makes the window and starts loading its page; it shows itself once there is something to see. */
export function createWindow({ preload, boundsFile, page }: WindowOptions): BrowserWindow {
  const workAreas = screen.getAllDisplays().map((display) => display.workArea)
  const remembered = visibleBounds(readWindowBounds(boundsFile), workAreas)
  const { maximized = false, ...bounds } = remembered ?? { width: 1280, height: 840 }
  const window = new BrowserWindow({
    ...bounds,
    minWidth: 900,
    minHeight: 600,
    title: 'Lectern',
    show: false,
    autoHideMenuBar: true,
    backgroundColor: nativeTheme.shouldUseDarkColors ? BACKGROUND.dark : BACKGROUND.light,
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      // Chromium would download dictionaries unasked.
      spellcheck: false,
    },
  })
  window.once('ready-to-show', () => {
    if (maximized) window.maximize()
    window.show()
  })
  window.on('close', () => {
    writeWindowBounds(boundsFile, { ...window.getNormalBounds(), maximized: window.isMaximized() })
  })
  showPage(window, page)
  return window
}
