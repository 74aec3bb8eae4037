// Starts the built shell under the double in a process of its own, with a data folder of its own.
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Settings } from './electron-double.ts'
import type { ShellCommands } from './shell-commands.ts'
import type { Answer } from './shell-driver.ts'

const DRIVER = join(import.meta.dirname, 'shell-driver.ts')
const ENTRY = join(import.meta.dirname, '..', '..', 'out', 'main', 'electron.js')

export type ShellOptions = {
  readonly args?: readonly string[]
  readonly settings?: Partial<Settings>
  /** Where the data is; without it a new folder, gone when the shell is stopped. */
  readonly dataDir?: string
}

type Reply<K extends keyof ShellCommands> = Awaited<ReturnType<ShellCommands[K]>>

export type Shell = {
  readonly dataDir: string
  ask<K extends keyof ShellCommands>(name: K, ...args: Parameters<ShellCommands[K]>): Promise<Reply<K>>
  stop(): Promise<void>
}

export async function launchShell({ args = [], settings = {}, dataDir }: ShellOptions = {}): Promise<Shell> {
  const own = mkdtempSync(join(tmpdir(), 'lectern-shell-'))
  const folder = dataDir ?? own
  const child = fork(DRIVER, [ENTRY, ...args], {
    env: {
      ...process.env,
      LECTERN_DATA_DIR: folder,
      ELECTRON_DOUBLE_SETTINGS: JSON.stringify(settings),
      // Nothing here may ask the real feed.
      HF_ENDPOINT: 'http://127.0.0.1:9',
    },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })

  const ended = once(child, 'exit')

  async function next(): Promise<unknown> {
    const gone = ended.then(([code]) => [{ error: `the shell ended with ${code}` }])
    const [answer]: Answer[] = await Promise.race([once(child, 'message'), gone])
    if (answer === undefined || 'error' in answer) throw new Error(answer?.error ?? 'no answer')
    return answer.value
  }

  async function stop(): Promise<void> {
    child.kill('SIGKILL')
    await ended
    rmSync(own, { recursive: true, force: true })
  }

  try {
    await next()
  } catch (error) {
    await stop()
    throw error
  }
  return {
    dataDir: folder,
    async ask<K extends keyof ShellCommands>(
      name: K,
      ...args: Parameters<ShellCommands[K]>
    ): Promise<Reply<K>> {
      child.send({ name, args })
      return (await next()) as Reply<K>
    },
    stop,
  }
}
