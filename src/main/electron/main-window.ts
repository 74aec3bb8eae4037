// Keeps the one window: opens it where there is none, brings it forward where there is one.
import type { BrowserWindow } from 'electron'
import { APP_URL } from './app-url.ts'
import { createWindow, type WindowOptions } from './create-window.ts'
import { showPage } from './show-page.ts'

export type MainWindow = {
  /** Brings the window to the front, on that page of it if one is given. */
  open(page: string | undefined): void
}

export function createMainWindow(options: Omit<WindowOptions, 'page'>): MainWindow {
  let window: BrowserWindow | undefined

  return {
    open(page) {
      if (window === undefined) {
        window = createWindow({ ...options, page: page ?? APP_URL })
        window.on('closed', () => {
          window = undefined
        })
        return
      }
      if (window.isMinimized()) window.restore()
      window.show()
      window.focus()
      if (page !== undefined) showPage(window, page)
    },
  }
}
