// The app as a user meets it in a browser: `lectern serve` as a process of its own, on a library of its own, before a
// local feed, in a real Chromium.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Browser, Page } from 'playwright-core'
import { inject } from 'vitest'
import { launchChromium } from '../support/chromium.ts'

const LECTERN = join(import.meta.dirname, '../../out/main/lectern.js')

export type App = {
  readonly page: Page
  readonly dataDir: string
  /** Everything the page complained about: errors, and breaches of its own content policy. */
  readonly complaints: readonly string[]
  /** Runs a command of the command line on the same library, as from another terminal; answers its JSON. */
  command(...argv: string[]): Promise<unknown>
  /** Ends the server as a crash would, starts it again on the same library, and opens it anew. */
  restartAfterKill(): Promise<void>
  /** Ends the server and leaves the page alone. */
  stop(): Promise<void>
  close(): Promise<void>
}

export type AppOptions = {
  readonly feedUrl?: string
  /** Another arXiv than the feed's own. */
  readonly arxivUrl?: string
  readonly demo?: boolean
  readonly width?: number
  readonly height?: number
}

export async function openApp({
  feedUrl = 'http://127.0.0.1:1',
  arxivUrl = feedUrl,
  demo = false,
  width = 1280,
  height = 800,
}: AppOptions): Promise<App> {
  const dataDir = mkdtempSync(join(tmpdir(), 'lectern-e2e-'))
  const env = {
    ...process.env,
    HF_ENDPOINT: feedUrl,
    LECTERN_ARXIV_ENDPOINT: arxivUrl,
    LECTERN_DATA_DIR: dataDir,
  }
  const complaints: string[] = []
  let server: ChildProcess | undefined
  let browser: Browser | undefined

  const serve = async (): Promise<string> => {
    const child = spawn(process.execPath, [LECTERN, 'serve', '--json', ...(demo ? ['--demo'] : [])], {
      env,
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    server = child
    for await (const line of createInterface({ input: child.stdout }))
      return (JSON.parse(line) as { url: string }).url
    throw new Error('the server ended before it said its address')
  }

  const end = async (signal: NodeJS.Signals) => {
    if (!server || server.exitCode !== null || server.signalCode !== null) return
    const exited = once(server, 'exit')
    server.kill(signal)
    await exited
  }

  const close = async () => {
    await browser?.close()
    await end('SIGTERM')
    rmSync(dataDir, { recursive: true, force: true })
  }

  try {
    const url = await serve()
    browser = await launchChromium(inject('chromiumPath'))
    const page = await browser.newPage({ viewport: { width, height }, reducedMotion: 'reduce' })
    page.on('pageerror', (error) => complaints.push(error.message))
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text())
    })
    await page.goto(url)
    return {
      page,
      dataDir,
      complaints,
      command: (...argv) => runCommand(argv, env),
      restartAfterKill: async () => {
        await end('SIGKILL')
        await page.goto(await serve())
      },
      stop: () => end('SIGTERM'),
      close,
    }
  } catch (error) {
    await close()
    throw error
  }
}

async function runCommand(argv: readonly string[], env: NodeJS.ProcessEnv): Promise<unknown> {
  const child = spawn(process.execPath, [LECTERN, ...argv, '--json'], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const exited = once(child, 'exit')
  const pieces: Buffer[] = []
  for await (const piece of child.stdout) pieces.push(piece)
  const [code] = await exited
  if (code !== 0) throw new Error(`lectern ${argv.join(' ')} ended with ${code}`)
  return JSON.parse(Buffer.concat(pieces).toString('utf8'))
}
