// The real process as a host: its streams, its environment, its stop signals, and the core, loaded when first needed.
import { homedir } from 'node:os'
import { dirname, extname, resolve } from 'node:path'
import { isForeground } from './foreground.ts'
import type { Host } from './host.ts'

const STOP_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** npm passes on the Ctrl-C that the terminal has sent already: two this close are one key. Milliseconds. */
const SAME_KEY = 100

/** The first stop signal asks the command to end; a second one ends the process at once. */
function stopSignalOf(process: NodeJS.Process): AbortSignal {
  const controller = new AbortController()
  let stoppedAt = 0
  const stop = () => {
    if (!controller.signal.aborted) {
      stoppedAt = performance.now()
      controller.abort()
    } else if (performance.now() - stoppedAt > SAME_KEY) {
      process.exit(1)
    }
  }
  for (const name of STOP_SIGNALS) process.on(name, stop)
  return controller.signal
}

/** `entryFile` is the file that was started: in `out/main` when built, beside this one when run from source. */
export function createProcessHost(process: NodeJS.Process, entryFile: string): Host {
  const { stdin, stdout, stderr, env, platform } = process
  const renderer = extname(entryFile) === '.ts' ? '../../../out/renderer' : '../renderer'
  const home = homedir()
  const cwd = process.cwd()
  const findDataDir = async (demo: boolean, dataDir: string | undefined) => {
    const { resolveDataDir } = await import('../core/core.ts')
    const named = dataDir === undefined ? env : { ...env, LECTERN_DATA_DIR: dataDir }
    return resolve(cwd, resolveDataDir({ env: named, platform, home, demo }))
  }
  return {
    stdin,
    stdout,
    stderr,
    env,
    platform,
    home,
    cwd,
    rendererDir: resolve(dirname(entryFile), renderer),
    now: () => performance.now(),
    signal: stopSignalOf(process),
    isForeground: () => isForeground(platform, process.pid),
    onContinue(listener) {
      if (platform === 'win32') return () => undefined
      process.on('SIGCONT', listener)
      return () => process.off('SIGCONT', listener)
    },
    openLibrary: async ({ version, demo, dataDir }) => {
      const { openCore } = await import('../core/core.ts')
      return openCore({
        dataDir: await findDataDir(demo, dataDir),
        host: 'headless',
        version,
        demo,
        env,
      })
    },
    restoreLibrary: async ({ demo, dataDir, file }) => {
      const { restoreLibrary } = await import('../core/core.ts')
      return restoreLibrary({ dataDir: await findDataDir(demo, dataDir), file })
    },
  }
}
