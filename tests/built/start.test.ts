// The launcher behind `npm start`, as built: with stand-ins for Electron's program, and without one.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, type TestContext, test } from 'vitest'

const ROOT = join(import.meta.dirname, '..', '..')
const START = join(ROOT, 'out', 'main', 'start.js')
const folder = mkdtempSync(join(tmpdir(), 'lectern-start-'))
let children: ChildProcess[] = []

afterEach(async () => {
  for (const child of children) {
    if (child.exitCode !== null || child.signalCode !== null) continue
    child.kill('SIGTERM')
    await once(child, 'exit')
  }
  children = []
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Displays, root and signals are as on Linux; the stand-ins are shell scripts. */
beforeEach((context: TestContext) => {
  if (process.platform !== 'linux') context.skip('the launcher is tried on Linux only')
})

/** A program in the place of Electron's. */
function standIn(name: string, script: string): string {
  const dist = join(folder, name)
  mkdirSync(dist)
  writeFileSync(join(dist, 'electron'), `#!/bin/sh\n${script}\n`)
  chmodSync(join(dist, 'electron'), 0o755)
  return dist
}

function start(args: readonly string[], env: NodeJS.ProcessEnv) {
  const child = spawn(process.execPath, [START, ...args], {
    env: {
      ...process.env,
      LECTERN_DATA_DIR: join(folder, 'data'),
      HF_ENDPOINT: 'http://127.0.0.1:9',
      DISPLAY: ':99',
      WAYLAND_DISPLAY: undefined,
      // Downloads go nowhere, and take nothing from a cache of this machine.
      ELECTRON_MIRROR: 'http://127.0.0.1:9/',
      electron_config_cache: join(folder, 'cache'),
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  children.push(child)
  let out = ''
  let err = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text
  })
  return {
    child,
    said: () => ({ out, err }),
    async until(pattern: RegExp): Promise<void> {
      while (!pattern.test(out)) await Promise.race([once(child.stdout, 'data'), rejectOnExit(child)])
    },
    async end() {
      if (child.exitCode === null && child.signalCode === null) await once(child, 'close')
      return { code: child.exitCode, out, err }
    },
  }
}

async function rejectOnExit(child: ChildProcess): Promise<never> {
  const [code] = await once(child, 'exit')
  throw new Error(`it ended with ${code} before it said so`)
}

const URL_LINE = /http:\/\/127\.0\.0\.1:\d+\//

describe('with Electron', () => {
  test('runs it on the project with the arguments given, and ends with its exit code', async () => {
    const dist = standIn('seven', `echo "$\{ELECTRON_RUN_AS_NODE-unset}" "$@"; exit 7`)
    const env = { ELECTRON_OVERRIDE_DIST_PATH: dist, ELECTRON_RUN_AS_NODE: '1' }
    const { code, out, err } = await start(['--demo', '--no-sandbox'], env).end()
    expect({ code, out, err }).toEqual({ code: 7, out: `unset ${ROOT} --demo --no-sandbox\n`, err: '' })
  })

  test('passes SIGTERM on and waits for it', async () => {
    const dist = standIn(
      'patient',
      `trap 'echo told; exit 5' TERM; echo up; for turn in $(seq 300); do sleep 0.1; done`,
    )
    const run = start(['--no-sandbox'], { ELECTRON_OVERRIDE_DIST_PATH: dist })
    await run.until(/up/)
    run.child.kill('SIGTERM')
    expect(await run.end()).toMatchObject({ code: 5, out: 'up\ntold\n' })
  })

  test('that lacks a library of the system, serves to the browser instead', async () => {
    const dist = standIn('lacking', 'exit 127')
    const run = start(['--no-sandbox'], { ELECTRON_OVERRIDE_DIST_PATH: dist })
    await run.until(URL_LINE)
    expect(run.said().err).toMatch(/^No window: Electron did not start \(exit code 127\)[^\n]+\n$/)
  })

  test('that may not be run, serves to the browser instead', async () => {
    const dist = standIn('forbidden', 'exit 0')
    chmodSync(join(dist, 'electron'), 0o644)
    const run = start(['--no-sandbox'], { ELECTRON_OVERRIDE_DIST_PATH: dist })
    await run.until(URL_LINE)
    expect(run.said().err).toMatch(/^No window: Electron did not start \(spawn [^\n]+EACCES\)[^\n]+\n$/)
  })
})

describe('without Electron', () => {
  test.each([
    ['without a display', { DISPLAY: undefined }, 'no display'],
    ['when its download is refused', {}, 'could not be downloaded'],
    [
      'when its download is not wanted',
      { ELECTRON_SKIP_BINARY_DOWNLOAD: '1' },
      'ELECTRON_SKIP_BINARY_DOWNLOAD',
    ],
  ])('%s it says so in one line and serves the same app', async (_when, env, reason) => {
    const nothing = { ELECTRON_OVERRIDE_DIST_PATH: join(folder, 'nothing') }
    const run = start(['--no-sandbox', '--demo'], { ...nothing, ...env })
    await run.until(URL_LINE)
    const { out, err } = run.said()
    expect(err).toMatch(/^No window: Electron[^\n]+\n$/)
    expect(err).toContain(reason)
    expect(out.match(/\n/g)).toHaveLength(1)
    run.child.kill('SIGTERM')
    await run.end()
  })

  test('as root it is not run without its sandbox, unless told to', async (context) => {
    if (process.getuid?.() !== 0) context.skip('this is about root, and these tests run as another user')
    const dist = standIn('rootless', 'exit 0')
    const run = start([], { ELECTRON_OVERRIDE_DIST_PATH: dist })
    await run.until(URL_LINE)
    expect(run.said().err).toMatch(/^No window: Electron does not run as root[^\n]+\n$/)
  })
})

test('--help says what it takes and starts nothing', async () => {
  const { code, out, err } = await start(['--help'], {}).end()
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(out).toContain('--demo')
})
