// Two joined ports: the page's own, and the main process's as Electron shapes it (`MessagePortMain`).
import { EventEmitter } from 'node:events'
import { MessageChannel, type MessagePort } from 'node:worker_threads'

type Listener = (event: { data: unknown; ports: [] }) => void

/** Holds messages back until `start()`, and gives listeners an event with the data in it, as the real one does. */
export class MessagePortMainDouble {
  readonly #port: MessagePort
  readonly #listeners = new EventEmitter()
  #started = false

  constructor(port: MessagePort) {
    this.#port = port
    port.on('close', () => this.#listeners.emit('close'))
  }

  on(event: 'message', listener: Listener): this
  on(event: 'close', listener: () => void): this
  on(event: 'message' | 'close', listener: Listener | (() => void)): this {
    if (event !== 'message' && event !== 'close') throw new Error(`MessagePortMain has no event ${event}`)
    this.#listeners.on(event, listener)
    return this
  }

  postMessage(message: unknown, transfer?: readonly MessagePortMainDouble[]): void {
    if (transfer !== undefined && transfer.length > 0) throw new Error('the double transfers no ports')
    this.#port.postMessage(message)
  }

  start(): void {
    if (this.#started) return
    this.#started = true
    this.#port.on('message', (data: unknown) => this.#listeners.emit('message', { data, ports: [] }))
  }

  close(): void {
    this.#port.close()
  }
}

export type PortPair = { readonly page: MessagePort; readonly main: MessagePortMainDouble }

export function createPortPair(): PortPair {
  const { port1, port2 } = new MessageChannel()
  return { page: port1, main: new MessagePortMainDouble(port2) }
}
