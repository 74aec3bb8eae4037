// What the page may not do: leave, open windows, embed others, ask for permissions. Denied unless named here.
import { app, type Session } from 'electron'
import { isAppUrl } from './app-url.ts'
import { openExternal } from './open-external.ts'

/** Guards every page of this process, whatever made it. Call before the first window. */
export function guardPages(): void {
  app.on('web-contents-created', (_event, contents) => {
    const stay = (event: Electron.Event<{ url: string }>) => {
      if (!isAppUrl(event.url)) event.preventDefault()
    }
    contents.on('will-navigate', stay)
    contents.on('will-frame-navigate', stay)
    contents.on('will-redirect', stay)
    contents.on('will-attach-webview', (event) => event.preventDefault())
    contents.setWindowOpenHandler(({ url }) => {
      openExternal(url)
      return { action: 'deny' }
    })
  })
}

/** Denies every permission but writing text to the clipboard, which "copy" needs. Call after `ready`. */
export function guardPermissions(session: Session): void {
  const allowed = (permission: string, address: string) =>
    permission === 'clipboard-sanitized-write' && isAppUrl(address)
  session.setPermissionCheckHandler((_contents, permission, origin) => allowed(permission, origin))
  session.setPermissionRequestHandler((_contents, permission, answer, details) =>
    answer(allowed(permission, details.requestingUrl)),
  )
}
