// The one way out of the window: hands an address to the user's own browser, https only.
import { dialog, shell } from 'electron'

/** Opens the address outside, or refuses it. Says whether it was taken. */
export function openExternal(address: string): boolean {
  const url = URL.parse(address)
  // An address with a user name in it is either a secret or a disguise (`https://arxiv.org@elsewhere.example`).
  if (url?.protocol !== 'https:' || url.username !== '' || url.password !== '') return false
  shell.openExternal(url.href).catch((error: unknown) => {
    dialog.showErrorBox('The link could not be opened', `${url.href}\n\n${String(error)}`)
  })
  return true
}
