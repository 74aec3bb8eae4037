// What a test can do to a shell under the double, and see of it: each command is plain JSON in and out.
import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/message-port'
import type { Client } from '../../src/shared/contract.ts'
import type { Theme } from '../../src/shared/settings-model.ts'
import type { ElectronDouble } from './electron-double.ts'
import { createPortPair } from './port-pair.ts'
import { createEvent } from './strict.ts'

export type ShellCommands = ReturnType<typeof createShellCommands>

export function createShellCommands({ record, modules, request }: ElectronDouble) {
  const page = () => {
    const page = record.pages.at(-1)
    if (page === undefined) throw new Error('there is no page')
    return page
  }

  /** A call over a port that a frame at that address has sent, and closes when it is done. */
  async function call<T>(address: string, ask: (client: Client) => Promise<T>): Promise<T> {
    const { page: own, main } = createPortPair()
    own.start()
    modules.ipcMain.emit('lectern:port', { senderFrame: { url: address, parent: null }, ports: [main] }, null)
    try {
      return await ask(createORPCClient(new RPCLink({ port: own })))
    } finally {
      own.close()
    }
  }

  return {
    /** Everything the shell has done to the machine. */
    seen() {
      const windows = record.windows.map((window) => ({
        options: window.options,
        loads: window.loads,
        visible: window.isVisible(),
        focused: window.focused,
      }))
      const { opened, folders, boxes, schemes, linkSchemes, menu, sandboxed, exitCode } = record
      const userData = record.paths.get('userData')
      const themeSource = modules.nativeTheme.themeSource
      return {
        windows,
        opened,
        folders,
        themeSource,
        boxes,
        schemes,
        linkSchemes,
        menu,
        sandboxed,
        userData,
        exitCode,
      }
    },

    async fetch(address: string) {
      const response = await request(address)
      return {
        status: response.status,
        headers: Object.fromEntries(response.headers),
        body: await response.text(),
      }
    },

    navigate: (address: string) => page().tryNavigate(address),
    openWindow: (address: string) => page().tryOpen(address),
    attachWebview: () => page().tryWebview(),

    permission(name: 'clipboard-sanitized-write' | 'notifications', address: string) {
      const details = { isMainFrame: true, requestingUrl: address }
      const contents = {} as Electron.WebContents
      const check = record.permissionCheck?.(contents, name, address, details)
      let asked: boolean | undefined
      record.permissionRequest?.(
        contents,
        name,
        (answer) => {
          asked = answer
        },
        details,
      )
      return { check, asked }
    },

    appInfo: (address: string) => call(address, (client) => client.app.info()),
    openFolder: (address: string, folder: 'data' | 'backups') =>
      call(address, (client) => client.app.openFolder({ folder })),
    setTheme: (address: string, theme: Theme) =>
      call(address, (client) => client.settings.update({ appearance: { theme } })),
    stats: (address: string) => call(address, (client) => client.library.stats()),

    secondInstance(argv: string[]) {
      modules.app.emit('second-instance', createEvent({}), argv, '/', undefined)
    },

    openLink(link: string) {
      const event = createEvent({})
      modules.app.emit('open-url', event, link)
      return event.defaultPrevented
    },

    closeWindows() {
      for (const window of record.windows.splice(0)) window.close()
      modules.app.emit('window-all-closed')
    },

    quit() {
      modules.app.quit()
    },
  }
}
