// A dumb pipe: hands the page's message port to the main process, once per load, and exposes nothing to the page.
import { ipcRenderer } from 'electron'

const CHANNEL = 'lectern:port'

function passPort(event: MessageEvent): void {
  const isOwn = event.source === window && event.origin === window.location.origin
  const [port] = event.ports
  if (!isOwn || event.data !== CHANNEL || port === undefined) return
  window.removeEventListener('message', passPort)
  ipcRenderer.postMessage(CHANNEL, null, [port])
}

window.addEventListener('message', passPort)
