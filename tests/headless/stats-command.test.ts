// `lectern stats --weeks`: the same figures as the window's statistics, for people and as JSON.
import { expect, it } from 'vitest'
import { statisticsText } from '../../src/main/headless/statistics-text.ts'
import { Statistics } from '../../src/shared/statistics-model.ts'
import { makeItem } from '../support/make-items.ts'
import { openTestCore } from '../support/open-test-core.ts'
import { runCommandLine } from './test-host.ts'

const ITEMS = [
  makeItem({ id: '2412.90001', day: '2024-12-31' }),
  makeItem({ id: '2412.90002', day: '2024-12-31' }),
  makeItem({ id: '2412.90003', day: '2025-01-07' }),
]

async function openLibrary() {
  const core = await openTestCore({ items: ITEMS, today: '2025-01-08' })
  await core.sync({ kind: 'range', from: '2024-12-31', to: '2025-01-08' })
  core.clock.set('2025-01-02T12:00:00Z')
  await core.client.reading.setStatus({ ids: ['2412.90001'], status: 'read' })
  core.clock.set('2025-01-07T12:00:00Z')
  await core.client.reading.setStatus({ ids: ['2412.90002'], status: 'skipped' })
  await core.client.tags.add({ ids: ['2412.90001', '2412.90002'], tag: 'optics' })
  core.clock.set('2025-01-08T12:00:00Z')
  const stats = (...argv: string[]) => runCommandLine(['stats', ...argv], { openLibrary: async () => core })
  return { core, stats }
}

it('gives the weeks asked for as JSON', async () => {
  const { stats } = await openLibrary()
  const { code, stdout } = await stats('--weeks', '2', '--json')
  expect(code).toBe(0)
  const answer = Statistics.parse(JSON.parse(stdout))
  expect(
    answer.weeks.map(({ week, came, read, skipped, inboxLeft }) => [week, came, read, skipped, inboxLeft]),
  ).toEqual([
    ['2025-W01', 2, 1, 0, 1],
    ['2025-W02', 1, 0, 1, 1],
  ])
})

it('gives all weeks, a line each, and sums them up', async () => {
  const { stats } = await openLibrary()
  const { stdout } = await stats('--weeks', 'all')
  expect(stdout).toMatch(/^WEEK +FROM +IN +READ +SKIPPED +QUEUED +INBOX LEFT +QUEUE LEFT\n/)
  expect(stdout).toMatch(/\n2025-W01 +2024-12-30 +2 +1 +0 +0 +1 +0\n2025-W02 /)
  expect(stdout).toContain('\nDecided       2: 1 read, 1 skipped\n')
  expect(stdout).toContain('\nDays to read  median 2 from listing, none read from the queue\n')
  expect(stdout).toContain('\nStreak        1 feed day, longest 1\n')
  expect(stdout).toContain('\nTags          optics: 2, 1 read\n')
})

it('refuses weeks that are none, before the library is opened', async () => {
  for (const weeks of ['0', '521', 'many'])
    expect(await runCommandLine(['stats', '--weeks', weeks])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('--weeks'),
    })
})

it('writes no control characters of a tag to a terminal', async () => {
  const { core } = await openLibrary()
  await core.client.tags.add({ ids: ['2412.90003'], tag: 'a\u001b[31mb' })
  expect(statisticsText(await core.client.library.statistics({}), 120)).not.toContain('\u001b')
})
