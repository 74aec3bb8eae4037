// Which of many jobs goes next.
import { expect, it } from 'vitest'
import { createLanes } from '../../../src/main/core/thumbnails/create-lanes.ts'

it('the newest asked for goes first, and one that nobody waits for is not begun', async () => {
  const lanes = createLanes(['only'])
  const begun: number[] = []
  const left = new AbortController()
  const ask = (number: number, signal = new AbortController().signal) =>
    lanes(async () => begun.push(number), signal)
  const all = [ask(1), ask(2, left.signal), ask(3), ask(4)]
  left.abort(new Error('left'))
  const ends = await Promise.allSettled(all)
  expect(begun).toEqual([4, 3, 1])
  expect(ends.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'fulfilled'])
})
