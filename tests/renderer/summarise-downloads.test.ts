// The queue of downloads in a few figures.
import { expect, test } from 'vitest'
import { summarise } from '../../src/renderer/features/offline/summarise.ts'
import type { Download } from '../../src/shared/pdfs-model.ts'

const job = (state: Download['state'], more: Partial<Download> = {}): Download => ({
  id: state,
  title: state,
  state,
  bytes: 0,
  ...more,
})

test('what runs counts by its bytes, what failed as through', () => {
  const running = job('running', { bytes: 25, totalBytes: 50 })
  const { done, failed, waiting, share } = summarise({
    jobs: [job('done'), job('failed'), running, job('waiting')],
  })
  expect([done, failed.length, waiting.length, share]).toEqual([1, 1, 1, 2.5 / 4])
})

test('without a length, or without any job, there is no share to tell', () => {
  expect(summarise({ jobs: [job('running', { bytes: 25 })] }).share).toBe(0)
  expect(summarise({ jobs: [] }).share).toBe(0)
})
