// `lectern serve`: the same window in a browser, from a server on this machine alone.
import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { defineCommand, type Session } from '../command.ts'
import { CommandFailure } from '../failures.ts'
import { onEnter } from '../on-enter.ts'
import { openBrowser } from '../open-browser.ts'
import { readNumber, refuseWords } from '../option-values.ts'
import { startWebServer } from '../web-server.ts'

export const serveCommand = defineCommand({
  name: 'serve',
  usage: ['serve [--port N] [--open]'],
  summary: 'serve the app to a browser on this machine',
  notes:
    'Prints one line with the address, which lets one browser in, once; press Enter for a fresh one. Ctrl-C ends it. ' +
    'From another machine: ssh -L PORT:127.0.0.1:PORT, with the same port on both sides.',
  options: {
    port: { type: 'string', value: 'N', help: 'the port on 127.0.0.1 (a free one if not given)' },
    open: { type: 'boolean', help: 'open the address in the default browser' },
  },
  stopsItself: true,
  prepare(values, words) {
    refuseWords(words)
    const port = readNumber('--port', values.port, { least: 0, most: 65_535 }) ?? 0
    return (session) => serve(session, port, values.open === true)
  },
})

async function serve(session: Session, port: number, isToBeOpened: boolean): Promise<void> {
  const { core, host, output, signal } = session
  await requireRenderer(host.rendererDir)
  const server = await startWebServer({
    router: core.router,
    readThumbnail: core.thumbnails.read,
    openPdf: core.pdfs.open,
    copyAnnotated: core.pdfs.annotated,
    rendererDir: host.rendererDir,
    port,
  })
  core.keepCurrent()
  // An address works once; Enter in the terminal brings another.
  const stopListening = onEnter(host, () => output.remark(`Lectern is at ${server.freshUrl()}`))
  try {
    const url = server.freshUrl()
    await output.answer({ url }, () => `Lectern is at ${url}\n`)
    if (isToBeOpened) {
      const reason = await openBrowser(host.platform, url)
      if (reason !== undefined)
        output.remark(`No browser could be opened (${reason}); open the address yourself.`)
    }
    await aborted(signal)
  } finally {
    stopListening()
    await server.close()
  }
}

async function requireRenderer(dir: string): Promise<void> {
  try {
    await access(join(dir, 'index.html'))
  } catch {
    throw new CommandFailure(
      'unsupported_here',
      'the app\'s pages are not built yet. Run "npm run build" first.',
    )
  }
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((done) => {
    if (signal.aborted) done()
    else signal.addEventListener('abort', () => done(), { once: true })
  })
}
