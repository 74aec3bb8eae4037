// The launcher behind `npm start`: opens the Electron window, or says in one line why it cannot and serves the same
// app to the browser. Runs in plain Node; Electron itself is a program that may not be on this machine.
import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { constants } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'

const USAGE = `usage: npm start [-- --demo]

Opens Lectern's window. Where Electron cannot run, serves the same app at a printed address for the browser.

  --demo        a sample library of invented papers, in a data folder of its own, without the network
  --help        this text

Other arguments go to Electron as they are. LECTERN_DATA_DIR names the data folder.
`

/** A hundred megabytes or so, once; a machine that needs longer is better served now and told how. */
const DOWNLOAD_PATIENCE_MS = 120_000

type Obstacle = { readonly reason: string; readonly remedy: string }
type Ending = { readonly code: number | null; readonly signal: NodeJS.Signals | null; readonly error?: Error }

const { env, platform } = process
const args = process.argv.slice(2)
const root = join(import.meta.dirname, '..', '..')

if (args.includes('--help')) process.stdout.write(USAGE)
else process.exitCode = await start()

async function start(): Promise<number> {
  const electron = findObstacle() ?? (await findElectron())
  if (typeof electron !== 'string') return await serve(electron)
  // A terminal inside an Electron program (an editor's) may ask every Electron to be plain Node: not this one.
  const ending = await run(electron, [root, ...args], { ...env, ELECTRON_RUN_AS_NODE: undefined })
  return isFailedStart(ending) ? await serve(failedStart(ending)) : exitCode(ending)
}

async function serve({ reason, remedy }: Obstacle): Promise<number> {
  process.stderr.write(`No window: ${reason}. Serving Lectern to the browser instead; ${remedy}.\n`)
  const lectern = join(root, 'out', 'main', 'lectern.js')
  const demo = args.filter((argument) => argument === '--demo')
  return exitCode(await run(process.execPath, [lectern, 'serve', ...demo], env))
}

/** What would keep Electron from opening a window here: known before a download that would be for nothing. */
function findObstacle(): Obstacle | undefined {
  if (platform !== 'linux') return undefined
  if (!env.DISPLAY && !env.WAYLAND_DISPLAY) {
    return { reason: 'Electron finds no display here', remedy: 'start it on a desktop to get the window' }
  }
  // Electron refuses to; switching its sandbox off is the user's word to give, not ours.
  if (process.getuid?.() === 0 && !args.includes('--no-sandbox')) {
    return { reason: 'Electron does not run as root', remedy: 'start it as another user to get the window' }
  }
  return undefined
}

/** Where Electron's program is, downloaded now if need be by its package's own installer. */
async function findElectron(): Promise<string | Obstacle> {
  const folder = dirname(createRequire(import.meta.url).resolve('electron/package.json'))
  const found = findProgram(folder)
  if (found !== undefined) return found
  if (env.ELECTRON_SKIP_BINARY_DOWNLOAD) {
    return obstacleOf('is not here and ELECTRON_SKIP_BINARY_DOWNLOAD is set')
  }
  const failure = await download(folder)
  return (
    findProgram(folder) ??
    obstacleOf(`could not be downloaded (${failure ?? 'it is not where it should be'})`)
  )
}

function obstacleOf(state: string): Obstacle {
  return {
    reason: `Electron's program ${state}`,
    remedy: 'run `npx install-electron`, then start again to get the window',
  }
}

/** The rules are the electron package's own: see its index.js and install.js. */
function findProgram(folder: string): string | undefined {
  const name = readIfThere(join(folder, 'path.txt'))
  if (env.ELECTRON_OVERRIDE_DIST_PATH) {
    const program = join(env.ELECTRON_OVERRIDE_DIST_PATH, name ?? 'electron')
    return existsSync(program) ? program : undefined
  }
  const { version }: { version: string } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const installed = readIfThere(join(folder, 'dist', 'version'))?.replace(/^v/, '')
  if (name === undefined || installed !== version) return undefined
  const program = join(folder, 'dist', name)
  return existsSync(program) ? program : undefined
}

function readIfThere(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8').trim() : undefined
}

/** Why the download failed, or undefined where it did not. */
async function download(folder: string): Promise<string | undefined> {
  const terminal = process.stderr.isTTY
  if (terminal) process.stderr.write('Downloading Electron, for the first start only…')
  try {
    const options = { timeout: DOWNLOAD_PATIENCE_MS }
    await promisify(execFile)(process.execPath, [join(folder, 'install.js')], options)
    return undefined
  } catch (error) {
    return downloadFailure(error)
  } finally {
    if (terminal) process.stderr.write('\r\u001b[2K')
  }
}

/** The first line of what the installer said, without the stack trace that follows. */
function downloadFailure(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if ('killed' in error && error.killed) return `not done in ${DOWNLOAD_PATIENCE_MS / 1000} s`
  const said = 'stderr' in error ? String(error.stderr) : ''
  const lines = said.split('\n').map((line) => line.trim())
  const line = lines.find((text) => /^\w*Error\b/.test(text)) ?? lines.find((text) => text !== '')
  return (line ?? error.message).replace(/^\w*Error: /, '')
}

/** Runs a program on this terminal until it ends, passing on what this process is told. */
async function run(
  program: string,
  parameters: readonly string[],
  environment: NodeJS.ProcessEnv,
): Promise<Ending> {
  let child: ChildProcess | undefined
  const pass = (signal: NodeJS.Signals) => child?.kill(signal)
  // Ctrl-C reaches the child from the terminal itself; sent twice, Electron would take it for "at once".
  const passInterrupt = (signal: NodeJS.Signals) => process.stdin.isTTY || pass(signal)
  // Listening from before the child is there: a signal in between would end this process and leave the child behind.
  process.on('SIGINT', passInterrupt).on('SIGTERM', pass).on('SIGHUP', pass)
  try {
    child = spawn(program, parameters, { stdio: 'inherit', env: environment })
    return await ending(child)
  } catch (error) {
    // A program that this machine cannot run fails at once on some systems and by event on others.
    return { code: null, signal: null, error: error instanceof Error ? error : new Error(String(error)) }
  } finally {
    process.off('SIGINT', passInterrupt).off('SIGTERM', pass).off('SIGHUP', pass)
  }
}

function ending(child: ChildProcess): Promise<Ending> {
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code, signal) => resolve({ code, signal }))
  })
}

/** How Electron ends when it never got as far as our code: not run at all, a library missing (127), a fatal check. */
function isFailedStart({ code, signal, error }: Ending): boolean {
  if (error !== undefined || code === 127) return true
  return signal === 'SIGTRAP' || signal === 'SIGABRT' || signal === 'SIGILL'
}

function failedStart({ code, signal, error }: Ending): Obstacle {
  const how = error?.message ?? signal ?? `exit code ${code}`
  return { reason: `Electron did not start (${how})`, remedy: 'what it said is above' }
}

/** A shell's convention for a child ended by a signal. */
function exitCode({ code, signal, error }: Ending): number {
  if (error !== undefined) return 1
  return code ?? (signal === null ? 1 : 128 + constants.signals[signal])
}
