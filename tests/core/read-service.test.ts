// Long reads on their thread, over a real library.
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { DATABASE_FILE } from '../../src/main/core/db/open-database.ts'
import { createReadService } from '../../src/main/core/read-service.ts'
import { makeItem } from '../support/make-items.ts'
import { openTestCore, TODAY } from '../support/open-test-core.ts'

async function open() {
  const core = await openTestCore({
    items: [makeItem({ id: '2410.90001', day: TODAY }), makeItem({ id: '2410.90002', day: TODAY })],
  })
  await core.sync({ kind: 'range', from: TODAY, to: TODAY })
  const reads = createReadService(join(core.dataDir, DATABASE_FILE))
  onTestFinished(() => reads.close())
  return { core, reads }
}

it('sees at once what was committed beside it', async () => {
  const { core, reads } = await open()
  expect(await reads.read('days', undefined)).toMatchObject([{ day: TODAY, papers: 2, inbox: 2 }])
  await core.client.reading.setStatus({ ids: ['2410.90001'], status: 'skipped' })
  expect(await reads.read('days', undefined)).toMatchObject([{ day: TODAY, papers: 2, inbox: 1 }])
})

it('keeps the answers of several reads apart', async () => {
  const { reads } = await open()
  const [days, titled] = await Promise.all([
    reads.read('days', undefined),
    reads.read('titled', [{ id: 'wanted', title: 'paper 2410.90002' }]),
  ])
  expect(days).toHaveLength(1)
  expect(titled).toEqual([{ wanted: 'wanted', paper: { id: '2410.90002', title: 'Paper 2410.90002' } }])
})

it('fails one read with the reason, and answers the next', async () => {
  const { reads } = await open()
  await expect(reads.read('statistics', undefined as never)).rejects.toThrow('the read failed')
  expect(await reads.read('days', undefined)).toHaveLength(1)
})

it('gives up what is asked for when it closes', async () => {
  const { reads } = await open()
  const asked = reads.read('days', undefined)
  const ended = expect(asked).rejects.toMatchObject({ code: 'cancelled' })
  await reads.close()
  await ended
})
