// The browser's channel when its connection comes and goes. The socket is a double: the edge of this machine.
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { openSocketChannel } from '../../src/renderer/api/socket-channel.ts'

class FakeSocket extends EventTarget {
  readyState = 0
  readonly send = vi.fn()

  open(): void {
    this.readyState = 1
    this.dispatchEvent(new Event('open'))
  }

  lose(): void {
    this.readyState = 3
    this.dispatchEvent(new Event('close'))
  }
}

let sockets: FakeSocket[]
const last = () => sockets.at(-1) ?? expect.fail('no socket was opened')
const open = () => {
  const channel = openSocketChannel(() => {
    const socket = new FakeSocket()
    sockets.push(socket)
    return socket as unknown as WebSocket
  })
  const states: string[] = []
  channel.onState((state) => states.push(state))
  return { client: channel.client, states }
}

beforeEach(() => {
  vi.useFakeTimers()
  sockets = []
})
afterEach(() => vi.useRealTimers())

test('a call made before there is a connection goes out with it', async () => {
  const { client } = open()
  void client.app.info().catch(() => {})
  await vi.advanceTimersByTimeAsync(0)
  expect(last().send).not.toHaveBeenCalled()
  last().open()
  await vi.advanceTimersByTimeAsync(0)
  expect(last().send).toHaveBeenCalledTimes(1)
})

test('after a loss it connects anew, and later calls use the new connection', async () => {
  const { client, states } = open()
  last().open()
  last().lose()
  await vi.advanceTimersByTimeAsync(1000)
  expect(sockets).toHaveLength(2)
  last().open()
  void client.app.info().catch(() => {})
  await vi.advanceTimersByTimeAsync(0)
  expect(sockets[0]?.send).not.toHaveBeenCalled()
  expect(sockets[1]?.send).toHaveBeenCalledTimes(1)
  expect(states).toEqual(['open', 'lost', 'open'])
})

test('a call that was under way when the connection broke fails', async () => {
  const { client } = open()
  last().open()
  const call = client.app.info()
  const failure = expect(call).rejects.toThrow()
  await vi.advanceTimersByTimeAsync(0)
  last().lose()
  await failure
})

test('a server that stays away is said to be gone, and still looked for', async () => {
  const { states } = open()
  last().open()
  for (let attempt = 0; attempt < 8; attempt += 1) {
    last().lose()
    await vi.advanceTimersByTimeAsync(10_000)
  }
  expect(states).toEqual(['open', 'lost', 'gone'])
  last().open()
  expect(states.at(-1)).toBe('open')
})
