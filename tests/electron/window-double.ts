// The double of Electron's window and the page in it, with what a page can try on the main process.
import { isAbsolute } from 'node:path'
import { checkOptions, createEvent, StrictEmitter, strict } from './strict.ts'

type OpenHandler = Parameters<Electron.WebContents['setWindowOpenHandler']>[0]

/** What the window needs of the machine around it. */
export type WindowSurroundings = {
  readonly isReady: () => boolean
  /** Answers an address as the browser would fetch it; rejects where nothing serves the scheme. */
  readonly request: (address: string) => Promise<Response>
  readonly created: (window: WindowDouble, contents: PageDouble) => void
}

export class PageDouble
  extends StrictEmitter
  implements Pick<Electron.WebContents, 'setWindowOpenHandler' | 'getURL'>
{
  #openHandler: OpenHandler | undefined
  address = ''

  constructor() {
    super('WebContents')
  }

  setWindowOpenHandler(handler: OpenHandler): void {
    this.#openHandler = handler
  }

  getURL(): string {
    return this.address
  }

  /** The page tries to go elsewhere (a link, `location = …`). Says whether it may. */
  tryNavigate(url: string): boolean {
    const details = { url, isSameDocument: false, isMainFrame: true }
    return ['will-frame-navigate', 'will-navigate'].every((name) => {
      const event = createEvent(details)
      this.emit(name, event, url)
      return !event.defaultPrevented
    })
  }

  /** The page tries to open a window. Says what became of it; with no handler Electron opens it. */
  tryOpen(url: string): 'allow' | 'deny' {
    const referrer = { url: this.address, policy: 'no-referrer' } as const
    const details = { url, frameName: '', features: '', disposition: 'new-window', referrer } as const
    return this.#openHandler?.(details).action ?? 'allow'
  }

  /** The page tries to embed another one. Says whether it may. */
  tryWebview(): boolean {
    const event = createEvent({})
    this.emit('will-attach-webview', event, {}, {})
    return !event.defaultPrevented
  }
}

type WindowMethods =
  | 'loadURL'
  | 'show'
  | 'focus'
  | 'restore'
  | 'maximize'
  | 'isMinimized'
  | 'isMaximized'
  | 'isVisible'
  | 'getNormalBounds'
  | 'close'

export class WindowDouble extends StrictEmitter implements Pick<Electron.BrowserWindow, WindowMethods> {
  readonly options: Electron.BrowserWindowConstructorOptions
  readonly webContents = strict('webContents', new PageDouble())
  readonly loads: string[] = []
  readonly #surroundings: WindowSurroundings
  #visible: boolean
  #maximized = false
  #minimized = false
  focused = 0

  constructor(surroundings: WindowSurroundings, options: Electron.BrowserWindowConstructorOptions = {}) {
    super('BrowserWindow')
    if (!surroundings.isReady()) throw new Error('Cannot create BrowserWindow before app is ready')
    checkOptions('BrowserWindowConstructorOptions', options)
    checkOptions('WebPreferences', options.webPreferences ?? {})
    const preload = options.webPreferences?.preload
    if (preload !== undefined && !isAbsolute(preload))
      throw new Error('preload script must have absolute path')
    this.options = options
    this.#surroundings = surroundings
    this.#visible = options.show ?? true
    surroundings.created(this, this.webContents)
  }

  async loadURL(url: string): Promise<void> {
    this.loads.push(url)
    const [before, hash] = [this.webContents.address.split('#')[0], url.split('#')[1]]
    // The same document: only its hash changes, and nothing is fetched.
    if (hash === undefined || before !== url.split('#')[0]) await this.#surroundings.request(url)
    this.webContents.address = url
    if (!this.#visible) this.emit('ready-to-show')
  }

  show(): void {
    this.#visible = true
  }

  focus(): void {
    this.focused += 1
  }

  minimize(): void {
    this.#minimized = true
  }

  restore(): void {
    this.#minimized = false
  }

  maximize(): void {
    this.#maximized = true
  }

  isMinimized(): boolean {
    return this.#minimized
  }

  isMaximized(): boolean {
    return this.#maximized
  }

  isVisible(): boolean {
    return this.#visible
  }

  getNormalBounds(): Electron.Rectangle {
    const { x = 10, y = 20, width = 800, height = 600 } = this.options
    return { x, y, width, height }
  }

  close(): void {
    const event = createEvent({})
    this.emit('close', event)
    if (!event.defaultPrevented) this.emit('closed')
  }
}
