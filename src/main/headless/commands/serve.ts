// `lectern serve`: the same window in a browser, from a server on this machine alone.
import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { defineCommand, type Session } from '../command.ts'
import { describeFailure } from '../describe-failure.ts'
import { CommandFailure } from '../failures.ts'
import { openBrowser } from '../open-browser.ts'
import { readNumber, refuseWords } from '../option-values.ts'
import { startWebServer, type WebServer } from '../web-server.ts'

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
  const { core, host, output, demo, signal } = session
  await requireRenderer(host.rendererDir)
  const server = await startWebServer({ router: core.router, rendererDir: host.rendererDir, port })
  const stopListening = host.stdin.isTTY ? offerFreshLinks(session, server) : undefined
  try {
    const url = server.freshUrl()
    await output.answer({ url }, () => `Lectern is at ${url}\n`)
    const filled = demo ? fillDemo(session) : undefined
    if (isToBeOpened) {
      const reason = await openBrowser(host.platform, url)
      if (reason !== undefined)
        output.remark(`No browser could be opened (${reason}); open the address yourself.`)
    }
    await aborted(signal)
    await filled
  } finally {
    stopListening?.()
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

/** A link works once; Enter in the terminal brings another. */
function offerFreshLinks({ host, output }: Session, server: WebServer): () => void {
  const onData = () => output.remark(`Lectern is at ${server.freshUrl()}`)
  host.stdin.on('data', onData)
  return () => {
    host.stdin.off('data', onData)
    host.stdin.pause()
  }
}

/** A demo that was never opened starts with its feed. */
async function fillDemo({ core, output, signal }: Session): Promise<void> {
  const { client } = core
  try {
    if ((await client.library.stats()).papers > 0) return
    const progress = await client.sync.run({ scope: { kind: 'catch-up' } }, { signal })
    while (!(await progress.next()).done);
  } catch (error) {
    if (!signal.aborted) output.remark(describeFailure(error, '').text.trimEnd())
  }
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((done) => {
    if (signal.aborted) done()
    else signal.addEventListener('abort', () => done(), { once: true })
  })
}
