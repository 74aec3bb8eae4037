// Enter is waited for only while the process has its terminal.
import { PassThrough } from 'node:stream'
import { setImmediate } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { onEnter } from '../../src/main/headless/on-enter.ts'
import { createTestHost } from './test-host.ts'

it('reads from the terminal in the foreground alone, and follows the job there and back', async () => {
  let hasTerminal = false
  let goOn: () => void = () => undefined
  let pressed = 0
  const stdin = Object.assign(new PassThrough(), { isTTY: true })
  const { host } = createTestHost({
    stdin,
    isForeground: () => hasTerminal,
    onContinue: (listener) => {
      goOn = listener
      return () => {
        goOn = () => undefined
      }
    },
  })
  const stop = onEnter(host, () => {
    pressed += 1
  })
  const press = async () => {
    stdin.write('\n')
    await setImmediate()
    return pressed
  }
  expect(await press()).toBe(0)
  hasTerminal = true
  goOn()
  await expect.poll(() => pressed).toBe(1)
  expect(await press()).toBe(2)
  hasTerminal = false
  goOn()
  expect(await press()).toBe(2)
  stop()
  hasTerminal = true
  goOn()
  expect(stdin.isPaused()).toBe(true)
})
