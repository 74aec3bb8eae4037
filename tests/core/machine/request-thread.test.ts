// A real thread, asked, broken and closed.
import { expect, it, onTestFinished } from 'vitest'
import { createRequestThread } from '../../../src/main/core/machine/request-thread.ts'
import type { EchoAnswer, EchoRequest } from './echo-worker.ts'

function open(name = 'echo-worker') {
  const thread = createRequestThread<EchoRequest, EchoAnswer>(name, import.meta.url)
  onTestFinished(() => thread.close())
  return thread
}

it('gives each asker its own answer', async () => {
  const thread = open()
  expect(thread.isRunning()).toBe(false)
  const answers = await Promise.all(['one', 'two', 'three'].map((word) => thread.ask({ word })))
  expect(answers.map(({ word }) => word)).toEqual(['one', 'two', 'three'])
  expect(thread.isRunning()).toBe(true)
})

it('tells all who wait what ended the thread, and answers whoever asks at once again', async () => {
  const thread = open()
  const waiting = [thread.ask({ word: 'one', fault: 'a broken wing' }), thread.ask({ word: 'two' })]
  for (const each of waiting) await expect(each).rejects.toThrow('a broken wing')
  // The first thread's end comes only after its error: it is no business of the second one.
  expect(await thread.ask({ word: 'three' })).toMatchObject({ word: 'three' })
})

it('gives up what is asked for when it closes', async () => {
  const thread = open()
  const ended = expect(thread.ask({ word: 'one' })).rejects.toMatchObject({ code: 'cancelled' })
  await thread.close()
  await ended
  expect(thread.isRunning()).toBe(false)
})

it('says which thread is nowhere', async () => {
  await expect(open('no-worker').ask({ word: 'one' })).rejects.toThrow('no no-worker beside')
})
