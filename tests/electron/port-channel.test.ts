// The message-port channel, with real ports: the page's end is Node's own, the main process's end is shaped as Electron's.
import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/message-port'
import { implement, type RouterClient } from '@orpc/server'
import { expect, test } from 'vitest'
import { contract } from '../../src/shared/contract.ts'
import { loadWithDouble } from './load-with-double.ts'
import { createPortPair } from './port-pair.ts'

const INFO = {
  version: '1',
  dataDir: '/data',
  host: 'electron',
  demo: false,
  feedEndpoint: 'http://f',
  arxivEndpoint: 'http://a',
} as const
const router = { app: { info: implement(contract.app.info).handler(() => INFO) } }

type Frame = { url: string; parent: object | null } | null

/** A page at that frame asks over a port of its own, which it closes when it is done. */
async function askFrom(frame: Frame): Promise<unknown> {
  const { shell, electron } = await loadWithDouble(() => import('../../src/main/electron/port-channel.ts'))
  shell.servePorts(router)
  const { page, main } = createPortPair()
  page.start()
  const client: RouterClient<typeof router> = createORPCClient(new RPCLink({ port: page }))
  electron.modules.ipcMain.emit('lectern:port', { senderFrame: frame, ports: [main] }, null)
  try {
    return await client.app.info()
  } finally {
    page.close()
  }
}

test('a call from the page is answered over its port', async () => {
  expect(await askFrom({ url: 'app://lectern/#/paper/2401.00001', parent: null })).toEqual(INFO)
})

test.each<[string, Frame]>([
  ['another address', { url: 'https://example.org/', parent: null }],
  ['a host that only begins like ours', { url: 'app://lectern.example/', parent: null }],
  ['a frame inside the page', { url: 'app://lectern/', parent: {} }],
  ['a frame that is gone', null],
])('a port from %s is closed unheard', async (_who, frame) => {
  await expect(askFrom(frame)).rejects.toThrow()
})

test('a message without a port is nothing', async () => {
  const { shell, electron } = await loadWithDouble(() => import('../../src/main/electron/port-channel.ts'))
  shell.servePorts(router)
  const event = { senderFrame: { url: 'app://lectern/', parent: null }, ports: [] }
  expect(electron.modules.ipcMain.emit('lectern:port', event, null)).toBe(true)
})
