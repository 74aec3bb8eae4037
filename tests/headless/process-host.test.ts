// The process around the command line: its stop signals, its terminal, and where it finds the pages.
import { spawn } from 'node:child_process'
import { EventEmitter, once } from 'node:events'
import { afterEach, expect, it, vi } from 'vitest'
import { isForeground } from '../../src/main/headless/foreground.ts'
import { createProcessHost } from '../../src/main/headless/process-host.ts'

/** A process that can be signalled without being one. */
function createProcessDouble() {
  const exits: number[] = []
  const double = Object.assign(new EventEmitter(), {
    env: {},
    platform: 'linux',
    cwd: () => '/somewhere',
    exit: (code: number) => exits.push(code),
  })
  return { double, process: double as unknown as NodeJS.Process, exits }
}

afterEach(() => vi.restoreAllMocks())

it('takes two signals of one Ctrl-C as one, and a later one as the end', () => {
  const now = vi.spyOn(performance, 'now').mockReturnValue(1000)
  const { double, process, exits } = createProcessDouble()
  const { signal } = createProcessHost(process, '/app/out/main/lectern.js')
  expect(signal.aborted).toBe(false)
  double.emit('SIGINT')
  now.mockReturnValue(1005)
  double.emit('SIGINT')
  expect({ aborted: signal.aborted, exits }).toEqual({ aborted: true, exits: [] })
  now.mockReturnValue(1500)
  double.emit('SIGTERM')
  expect(exits).toEqual([1])
})

it('finds the built pages from the built file and from the source', () => {
  const { process } = createProcessDouble()
  expect(createProcessHost(process, '/app/out/main/lectern.js').rendererDir).toBe('/app/out/renderer')
  expect(createProcessHost(process, '/app/src/main/headless/lectern.ts').rendererDir).toBe(
    '/app/out/renderer',
  )
})

it.runIf(process.platform === 'linux')(
  'does not take a process without a terminal for one in the foreground',
  async () => {
    // A session of its own, so that no terminal is its.
    const child = spawn(process.execPath, ['-e', 'setInterval(() => undefined, 1000)'], {
      detached: true,
      stdio: 'ignore',
    })
    await once(child, 'spawn')
    expect(isForeground('linux', child.pid ?? 0)).toBe(false)
    child.kill()
  },
)
