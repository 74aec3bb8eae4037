// `lectern serve` as a whole: one line with an address, a browser that comes in, and an end without remains.
import { access, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/websocket'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { runLectern } from '../../src/main/headless/run-lectern.ts'
import type { Client } from '../../src/shared/contract.ts'
import { createRealLibrary, type RealLibrary } from './real-library.ts'
import { createTestHost, runCommandLine } from './test-host.ts'

let library: RealLibrary
let rendererDir: string
beforeEach(async () => {
  library = await createRealLibrary()
  rendererDir = join(library.dir, 'renderer')
  await mkdir(rendererDir)
  await writeFile(join(rendererDir, 'index.html'), 'the page')
})
afterEach(() => library.remove())

function serve(...argv: string[]) {
  const controller = new AbortController()
  const stdin = Object.assign(new PassThrough(), { isTTY: true })
  const { openLibrary } = library
  const { host, stdout, stderr } = createTestHost({
    openLibrary,
    rendererDir,
    stdin,
    signal: controller.signal,
  })
  const ended = runLectern(['serve', ...argv], host)
  return { ended, stdin, stdout, stderr, stop: () => controller.abort() }
}

async function enter(url: string): Promise<string> {
  const response = await fetch(url, { redirect: 'manual' })
  expect(response.status).toBe(303)
  return response.headers.get('set-cookie')?.split(';')[0] ?? ''
}

async function connect(url: string): Promise<{ client: Client; socket: WebSocket }> {
  const { origin, host } = new URL(url)
  const socket = new WebSocket(`ws://${host}/rpc`, { headers: { Cookie: await enter(url), Origin: origin } })
  await new Promise((done, failed) => socket.once('open', done).once('error', failed))
  const link = new RPCLink({ websocket: socket as unknown as globalThis.WebSocket })
  return { client: createORPCClient(link), socket }
}

async function isRunning(): Promise<boolean> {
  return access(join(library.dir, 'data', 'running', String(process.pid))).then(
    () => true,
    () => false,
  )
}

describe('serve', () => {
  it('prints one line, serves the contract, and ends cleanly when asked', async () => {
    const run = serve()
    await expect.poll(run.stdout).toMatch(/^Lectern is at http:\/\/127\.0\.0\.1:\d+\/\?token=[\w-]+\n$/)
    const { client, socket } = await connect(run.stdout().trim().replace('Lectern is at ', ''))
    expect(await client.app.info()).toMatchObject({ host: 'headless', demo: false })
    expect(await isRunning()).toBe(true)
    const closed = new Promise((done) => socket.once('close', done))
    run.stop()
    expect(await run.ended).toBe(0)
    await closed
    expect(await isRunning()).toBe(false)
    expect(run.stderr()).toBe('')
  })

  it('gives a fresh address when Enter is pressed, and the one before is void', async () => {
    const run = serve('--json')
    await expect.poll(run.stdout).toContain('\n')
    const { url } = JSON.parse(run.stdout()) as { url: string }
    run.stdin.write('\n')
    await expect.poll(run.stderr).toMatch(/token=[\w-]+\n/)
    expect((await fetch(url, { redirect: 'manual' })).status).toBe(403)
    await enter(run.stderr().trim().replace('Lectern is at ', ''))
    run.stop()
    expect(await run.ended).toBe(0)
  })

  it('fills an empty demo by itself', async () => {
    const run = serve('--demo')
    await expect.poll(run.stdout).toContain('\n')
    const { client } = await connect(run.stdout().trim().replace('Lectern is at ', ''))
    await expect
      .poll(async () => (await client.library.stats()).papers, { timeout: 10_000 })
      .toBeGreaterThan(300)
    run.stop()
    expect(await run.ended).toBe(0)
  })

  it('says what to do when the pages are not built', async () => {
    const { code, stderr } = await runCommandLine(['serve'], { openLibrary: library.openLibrary })
    expect(code).toBe(1)
    expect(stderr).toMatch(/^error: unsupported_here: .*npm run build/)
  })
})
