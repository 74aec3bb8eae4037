// Sends a window to an address of the page, and says so where that fails.

import { type BrowserWindow, dialog } from 'electron'
import { hasCode } from '../../shared/has-code.ts'

/** With only the hash changed the page stays loaded and sees `hashchange`; nothing typed in it is lost. */
export function showPage(window: BrowserWindow, page: string): void {
  window.loadURL(page).catch((error: unknown) => {
    // Another address was asked for meanwhile, and that load is the one that counts.
    if (hasCode(error, 'ERR_ABORTED')) return
    dialog.showErrorBox('Lectern could not show its window', `${page}\n\n${String(error)}`)
  })
}
