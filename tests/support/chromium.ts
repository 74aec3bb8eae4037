// Finds the Chromium in which the end-to-end tests run, installs one where there is none, and starts it.
import { spawn } from 'node:child_process'
import { access, constants } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'
import {
  chromiumPaths,
  type InstallStep,
  installSteps,
  type Machine,
  missingChromiumMessage,
} from './chromium-choice.ts'

/** What a search for Chromium does to the machine. */
export type MachineAccess = {
  /** Whether there is a browser at that path, one that starts. */
  readonly works: (path: string) => Promise<boolean>
  /** Runs a step to its end or its time limit; how it failed, or undefined when it did not. */
  readonly run: (step: InstallStep) => Promise<string | undefined>
}

/** The path of a Chromium's executable. Errors: one that says what to install. */
export async function findOrInstallChromium(
  machine?: Machine,
  { works, run }: MachineAccess = { works: startsHere, run: runHere },
): Promise<string> {
  const here = machine ?? (await thisMachine())
  const look = async (): Promise<string | undefined> => {
    for (const path of chromiumPaths(here)) if (await works(path)) return path
    return undefined
  }
  const found = await look()
  if (found !== undefined) return found
  const failures: string[] = []
  for (const step of installSteps(here)) {
    const failure = await run(step)
    if (failure !== undefined) failures.push(failure)
    const installed = await look()
    if (installed !== undefined) return installed
  }
  throw new Error(missingChromiumMessage(here, failures))
}

/** Starts a headless Chromium on a fresh profile that is deleted with it, and that calls nobody on its own. */
export async function launchChromium(executablePath?: string): Promise<Browser> {
  const path = executablePath ?? (await findOrInstallChromium())
  // Chromium's sandbox refuses to start as root, and it cannot where the system denies user namespaces. The tests
  // open nothing but this project's own pages, so there it goes without.
  if (isRoot()) return launch(path, false)
  return launch(path, true).catch((error: unknown) => {
    if (error instanceof Error && /sandboxing failed|usable sandbox/i.test(error.message))
      return launch(path, false)
    throw error
  })
}

function launch(executablePath: string, chromiumSandbox: boolean): Promise<Browser> {
  return chromium.launch({
    executablePath,
    headless: true,
    chromiumSandbox,
    args: [
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}

async function thisMachine(): Promise<Machine> {
  const playwright = dirname(createRequire(import.meta.url).resolve('playwright-core/package.json'))
  return {
    platform: process.platform,
    env: process.env,
    home: homedir(),
    isRoot: isRoot(),
    hasApt: process.platform === 'linux' && (await isExecutable('/usr/bin/apt-get')),
    node: process.execPath,
    playwrightCli: join(playwright, 'cli.js'),
    playwrightChromium: chromium.executablePath(),
  }
}

function isRoot(): boolean {
  return process.getuid?.() === 0
}

async function isExecutable(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  )
}

/** An executable can still be a stub that asks for a snap, or lack its libraries: only one that answers counts. */
async function startsHere(path: string): Promise<boolean> {
  if (!(await isExecutable(path))) return false
  // On Windows, asking for the version opens a window instead.
  if (process.platform === 'win32') return true
  return (await runHere({ command: path, args: ['--version'], env: {}, timeoutMs: 30_000 })) === undefined
}

function runHere({ command, args, env, timeoutMs }: InstallStep): Promise<string | undefined> {
  return new Promise((resolve) => {
    const name = [command, ...args].join(' ')
    const child = spawn(command, args, {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: timeoutMs,
      killSignal: 'SIGKILL',
    })
    let output = ''
    const keep = (chunk: Buffer) => {
      output = (output + chunk.toString()).slice(-4000)
    }
    child.stdout.on('data', keep)
    child.stderr.on('data', keep)
    child.once('error', (error) => resolve(`${name}: ${error.message}`))
    const end = (code: number | null, signal: NodeJS.Signals | null) => {
      const ending = signal === null ? `exit code ${code}` : `stopped by ${signal}`
      resolve(code === 0 ? undefined : `${name}: ${ending}; ${lastWords(output)}`)
    }
    child.once('close', end)
    // Stopped at its time limit, it can leave a child of its own behind that keeps the pipes open: no `close` then.
    child.once('exit', (code, signal) => {
      if (signal !== null) end(code, signal)
    })
  })
}

/** The last line that says what went wrong, for tools that end in a stack. */
function lastWords(output: string): string {
  const lines = output.split('\n').filter((line) => line.trim() !== '')
  return (lines.findLast((line) => /error|failed|^E:/i.test(line)) ?? lines.at(-1) ?? 'no output').trim()
}
