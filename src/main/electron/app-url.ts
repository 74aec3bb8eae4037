// The page's address, and the one test of whether an address is the page's. Knows no Electron.

export const APP_SCHEME = 'app'
const APP_HOST = 'lectern'
/** Where the window's page lives. Its routes are hashes behind this. */
export const APP_URL = `${APP_SCHEME}://${APP_HOST}/`

/** Whether an address lies in `app://lectern/`. Not by `origin`: Node's URL says `null` for schemes of our own. */
export function isAppUrl(address: string): boolean {
  const url = URL.parse(address)
  return (
    url?.protocol === `${APP_SCHEME}:` && url.host === APP_HOST && url.username === '' && url.password === ''
  )
}
