// The Electron host's entry: takes the single-instance lock, opens the core, and joins it to the one window. Everything
// with a rule of its own is a module beside this one.
import { mkdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { app, dialog, session } from 'electron'
import { openCore, resolveDataDir } from '../core/core.ts'
import { declareAppScheme, serveApp } from './app-protocol.ts'
import { closeBeforeQuit } from './close-before-quit.ts'
import { LINK_SCHEME, pageOfArguments, pageOfLink } from './deep-link.ts'
import { followMenu } from './follow-menu.ts'
import { followTheme } from './follow-theme.ts'
import { guardPages, guardPermissions } from './guards.ts'
import { createMainWindow } from './main-window.ts'
import { openFolder } from './open-folder.ts'
import { servePorts } from './port-channel.ts'
import { showNews } from './show-news.ts'
import { startupFailure } from './startup-failure.ts'

const { argv, env, platform } = process
const demo = argv.includes('--demo')
/** Absolute, for Electron takes no other. */
const dataDir = resolve(resolveDataDir({ env, platform, home: homedir(), demo }))
const shellDir = join(dataDir, 'electron')
/** `out/`, for this file is built to `out/main/electron.js`. */
const built = join(import.meta.dirname, '..')

/** The page to open first; until the window is there, links that arrive only change this. */
let firstPage = pageOfArguments(argv)
let openPage = (page: string | undefined): void => {
  firstPage = page ?? firstPage
}

// The whole of this runs before `ready`, where half of it must: an import awaited here would come too late.
try {
  mkdirSync(shellDir, { recursive: true })
  prepare()
} catch (error) {
  fail(error)
}

function prepare(): void {
  app.setName('Lectern')
  // The single-instance lock is per user data: the demo and another library run beside this one.
  app.setPath('userData', shellDir)
  if (!app.requestSingleInstanceLock()) {
    app.quit()
    return
  }
  app.enableSandbox()
  declareAppScheme()
  guardPages()
  app.on('second-instance', (_event, args) => openPage(pageOfArguments(args)))
  app.on('open-url', (event, link) => {
    event.preventDefault()
    openPage(pageOfLink(link))
  })
  app.on('window-all-closed', () => {
    if (platform !== 'darwin') app.quit()
  })
  app.whenReady().then(start).catch(fail)
}

async function start(): Promise<void> {
  const core = await openCore({ dataDir, host: 'electron', version: app.getVersion(), demo, env, openFolder })
  closeBeforeQuit(() => core.close())
  guardPermissions(session.defaultSession)
  // Only while developing does the bundler serve the page; a packaged app never looks at that variable.
  const devServer = app.isPackaged ? undefined : env.ELECTRON_RENDERER_URL
  serveApp({
    folder: join(built, 'renderer'),
    devServer,
    readThumbnail: core.thumbnails.read,
    openPdf: core.pdfs.open,
    copyAnnotated: core.pdfs.annotated,
  })
  servePorts(core.router)
  // A source tree does not make itself the system's handler of a scheme: it may be gone tomorrow.
  if (app.isPackaged) app.setAsDefaultProtocolClient(LINK_SCHEME)

  await followTheme(core.client)
  await followMenu(core.client, platform)
  const window = createMainWindow({
    preload: join(built, 'preload', 'preload.cjs'),
    boundsFile: join(shellDir, 'window.json'),
  })
  openPage = (page) => window.open(page)
  showNews(core.client, (page) => openPage(page))
  core.keepCurrent()
  app.on('activate', () => openPage(undefined))
  openPage(firstPage)
}

function fail(error: unknown): void {
  const { title, text } = startupFailure(error, dataDir)
  dialog.showErrorBox(title, text)
  app.exit(1)
}
