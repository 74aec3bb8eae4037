// A small, strict double of the `electron` module: only what the shell uses, each call held to the real module's rules.
// Methods are checked against Electron's types, events and options against its definitions file at run time.
import { EventEmitter } from 'node:events'
import { existsSync, statSync } from 'node:fs'
import { isAbsolute } from 'node:path'
import type * as Electron from 'electron'
import { choicesOf } from './electron-types.ts'
import { NotificationDouble } from './notification-double.ts'
import { checkOptions, createEvent, StrictEmitter, strict } from './strict.ts'
import { type PageDouble, WindowDouble } from './window-double.ts'

export type Settings = {
  readonly isPackaged: boolean
  /** Whether this process is the first one: what `requestSingleInstanceLock` says. */
  readonly isFirst: boolean
  readonly isDark: boolean
  readonly workAreas: readonly Electron.Rectangle[]
  /** Whether this system shows notifications. */
  readonly canNotify: boolean
}

const DEFAULTS: Settings = {
  isPackaged: false,
  isFirst: true,
  isDark: false,
  canNotify: true,
  workAreas: [{ x: 0, y: 0, width: 1920, height: 1080 }],
}

type CheckHandler = Parameters<Electron.Session['setPermissionCheckHandler']>[0]
type RequestHandler = Parameters<Electron.Session['setPermissionRequestHandler']>[0]
type ProtocolHandler = Parameters<Electron.Protocol['handle']>[1]
type AppMethods =
  | 'isPackaged'
  | 'isReady'
  | 'whenReady'
  | 'getVersion'
  | 'setName'
  | 'setPath'
  | 'requestSingleInstanceLock'
  | 'enableSandbox'
  | 'setAsDefaultProtocolClient'
  | 'quit'
  | 'exit'

/** What happened to the machine, and the permissions as they were set: read by tests. */
export type Machine = {
  readonly windows: WindowDouble[]
  readonly pages: PageDouble[]
  readonly opened: string[]
  readonly folders: string[]
  readonly notices: NotificationDouble[]
  readonly boxes: { title: string; content: string }[]
  readonly paths: Map<string, string>
  readonly schemes: Electron.CustomScheme[]
  readonly linkSchemes: string[]
  menu: Electron.MenuItemConstructorOptions[] | undefined
  sandboxed: boolean
  permissionCheck: CheckHandler
  permissionRequest: RequestHandler
  /** Absent while the app runs. */
  exitCode: number | undefined
}

export type ElectronDouble = ReturnType<typeof createElectronDouble>

export function createElectronDouble(overrides: Partial<Settings> = {}) {
  const settings = { ...DEFAULTS, ...overrides }
  const handlers = new Map<string, ProtocolHandler>()
  const ready = Promise.withResolvers<void>()
  let isReady = false
  const record: Machine = {
    windows: [],
    pages: [],
    opened: [],
    folders: [],
    notices: [],
    boxes: [],
    paths: new Map(),
    schemes: [],
    linkSchemes: [],
    menu: undefined,
    sandboxed: false,
    permissionCheck: null,
    permissionRequest: null,
    exitCode: undefined,
  }

  function need(when: 'before' | 'after', what: string): void {
    if (isReady !== (when === 'after')) throw new Error(`${what} can only be used ${when} the app is ready`)
  }

  /** What the browser would do with an address: normalise it where its scheme is a standard one, then ask the handler. */
  async function request(address: string, init: RequestInit = {}): Promise<Response> {
    const scheme = new URL(address).protocol.slice(0, -1)
    const handler = handlers.get(scheme)
    if (handler === undefined) throw new Error(`ERR_UNKNOWN_URL_SCHEME (-302) loading '${address}'`)
    return await handler(new Request(address, init))
  }

  const appMethods = {
    isPackaged: settings.isPackaged,
    isReady: () => isReady,
    whenReady: () => ready.promise,
    getVersion: () => '9.9.9',
    setName: (_name: string) => undefined,
    setPath(name: string, path: string) {
      if (!['userData', 'sessionData'].includes(name)) throw new Error(`Failed to set path '${name}'`)
      if (!existsSync(path) || !statSync(path).isDirectory())
        throw new Error('Path must be an existing folder')
      record.paths.set(name, path)
    },
    requestSingleInstanceLock() {
      if (!record.paths.has('userData')) throw new Error('the lock is per user data, which is not set yet')
      return settings.isFirst
    },
    enableSandbox() {
      need('before', 'app.enableSandbox')
      record.sandboxed = true
    },
    setAsDefaultProtocolClient: (scheme: string) => record.linkSchemes.push(scheme) > 0,
    quit() {
      const stopped = (name: string) => {
        const event = createEvent({})
        app.emit(name, event)
        return event.defaultPrevented
      }
      if (stopped('before-quit')) return
      for (const window of record.windows.splice(0)) window.close()
      if (!stopped('will-quit')) record.exitCode ??= 0
    },
    exit(code = 0) {
      record.exitCode ??= code
    },
  } satisfies Pick<Electron.App, AppMethods>

  const app = strict('app', Object.assign(new StrictEmitter('App'), appMethods))

  const protocol = strict('protocol', {
    registerSchemesAsPrivileged(schemes) {
      need('before', 'protocol.registerSchemesAsPrivileged')
      if (record.schemes.length > 0) throw new Error('registerSchemesAsPrivileged can be called only once')
      for (const { privileges = {} } of schemes) checkOptions('Privileges', privileges)
      record.schemes.push(...schemes)
    },
    handle(scheme, handler) {
      need('after', 'protocol.handle')
      if (handlers.has(scheme)) throw new Error(`Failed to register protocol: ${scheme}`)
      handlers.set(scheme, handler)
    },
  } satisfies Pick<Electron.Protocol, 'registerSchemesAsPrivileged' | 'handle'>)

  const defaultSession = strict('session.defaultSession', {
    setPermissionCheckHandler(handler) {
      record.permissionCheck = handler
    },
    setPermissionRequestHandler(handler) {
      record.permissionRequest = handler
    },
  } satisfies Pick<Electron.Session, 'setPermissionCheckHandler' | 'setPermissionRequestHandler'>)

  const shell = strict('shell', {
    async openExternal(url) {
      record.opened.push(new URL(url).href)
    },
    async openPath(path) {
      if (!isAbsolute(path)) return 'Path must be absolute'
      if (!existsSync(path)) return `No such file or directory: ${path}`
      record.folders.push(path)
      return ''
    },
  } satisfies Pick<Electron.Shell, 'openExternal' | 'openPath'>)

  const dialog = strict('dialog', {
    showErrorBox(title, content) {
      record.boxes.push({ title, content })
    },
  } satisfies Pick<Electron.Dialog, 'showErrorBox'>)

  const net = strict('net', {
    fetch: (input, init) => fetch(input, init),
  } satisfies Pick<Electron.Net, 'fetch'>)

  const Menu = strict('Menu', {
    buildFromTemplate(template: Electron.MenuItemConstructorOptions[]) {
      const roles = choicesOf('MenuItemConstructorOptions', 'role')
      for (const item of template) {
        checkOptions('MenuItemConstructorOptions', item)
        if (item.role !== undefined && !roles.has(item.role)) throw new Error(`no menu role ${item.role}`)
      }
      return template
    },
    setApplicationMenu(menu: Electron.MenuItemConstructorOptions[]) {
      need('after', 'Menu.setApplicationMenu')
      record.menu = menu
    },
  })

  let themeSource: Electron.NativeTheme['themeSource'] = 'system'
  const nativeTheme: Pick<Electron.NativeTheme, 'shouldUseDarkColors' | 'themeSource'> = {
    get shouldUseDarkColors() {
      return themeSource === 'system' ? settings.isDark : themeSource === 'dark'
    },
    get themeSource() {
      return themeSource
    },
    set themeSource(next) {
      if (!choicesOf('NativeTheme', 'themeSource').has(next)) throw new Error(`no theme ${next}`)
      themeSource = next
    },
  }

  class Notification extends NotificationDouble {
    static isSupported(): boolean {
      return settings.canNotify
    }

    constructor(options?: Electron.NotificationConstructorOptions) {
      need('after', 'Notification')
      super(options)
      record.notices.push(this)
    }
  }

  class BrowserWindow extends WindowDouble {
    constructor(options?: Electron.BrowserWindowConstructorOptions) {
      const created = (window: WindowDouble, contents: PageDouble) => {
        record.windows.push(window)
        record.pages.push(contents)
        app.emit('web-contents-created', createEvent({}), contents)
      }
      super({ isReady: () => isReady, request, created }, options)
      // biome-ignore lint/correctness/noConstructorReturn: a window must be as strict as the modules are.
      return strict('BrowserWindow', this)
    }
  }

  return {
    record,
    request,
    settings,
    /** What `import … from 'electron'` gives. */
    modules: {
      app,
      protocol,
      shell,
      dialog,
      net,
      Menu,
      BrowserWindow,
      ipcMain: strict('ipcMain', new EventEmitter()),
      nativeTheme: strict('nativeTheme', nativeTheme),
      Notification,
      session: strict('session', {
        get defaultSession() {
          need('after', 'session.defaultSession')
          return defaultSession
        },
      }),
      screen: strict('screen', {
        getAllDisplays() {
          need('after', 'screen')
          return settings.workAreas.map((workArea) => ({ workArea }))
        },
      }),
    },
    becomeReady(): void {
      isReady = true
      app.emit('ready', createEvent({}))
      ready.resolve()
    },
  }
}
