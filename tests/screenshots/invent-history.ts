// A reader's half year in the demo library, for the pictures: papers come, most are skipped, some are kept and read.
// Lived through the core itself, at the pace of a clock that is set from day to day.
import { type Core, openCore } from '../../src/main/core/core.ts'
import { createRandom, type Random } from '../../src/main/core/feed/sample/random.ts'
import { SAMPLE_DAYS } from '../../src/main/core/feed/sample/sample-feed.ts'
import { addDays, daysBetween } from '../../src/shared/feed-day.ts'
import { createFakeClock } from '../support/fake-clock.ts'

/** The sample feed shows so many days at once; each part of the history begins where the one before ended. */
const PART_DAYS = SAMPLE_DAYS - 2
const PARTS = 6
/** Days not looked at yet, for the calendar and for triage. */
const LEFT_DAYS = 3
const TAGS = ['agents', 'diffusion', 'evaluation', 'to cite', 'vision', 'speech', 'long context', 'theory']
const COLORS = { agents: 'blue', evaluation: 'teal', 'to cite': 'orange', vision: 'purple' } as const

export async function inventHistory(dataDir: string, today: string): Promise<void> {
  const random = createRandom('half a year of reading')
  const clock = createFakeClock(`${today}T12:00:00Z`)
  const queue: string[] = []
  for (let part = PARTS - 1; part >= 0; part -= 1) {
    const end = addDays(today, -part * PART_DAYS)
    clock.set(`${end}T12:00:00Z`)
    const core = await openCore({ dataDir, host: 'headless', version: '0', env: {}, demo: true, clock })
    try {
      const last = part === 0 ? addDays(end, -LEFT_DAYS) : end
      for (const day of daysBetween(addDays(end, 1 - PART_DAYS), last)) {
        if (isAway(day, today) || random.chance(0.08)) continue
        clock.set(`${day}T08:30:00Z`)
        await decide(core, day, random, queue)
        clock.set(`${day}T18:30:00Z`)
        await read(core, random, queue)
      }
      if (part > 0) continue
      await core.client.reading.setStatus({ ids: queue.slice(-3), status: 'reading' })
      for (const [tag, color] of Object.entries(COLORS)) await core.client.tags.setColor({ tag, color })
    } finally {
      await core.close()
    }
  }
}

/** Weekends, and two weeks in summer, as it were. */
function isAway(day: string, today: string): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  const isHoliday = day > addDays(today, -100) && day < addDays(today, -86)
  return weekday === 6 || weekday === 0 || isHoliday
}

/** What is in the inbox of the last days: the more upvotes, the likelier kept. */
async function decide(core: Core, day: string, random: Random, queue: string[]): Promise<void> {
  const filter = { status: 'inbox', from: addDays(day, -3), to: day } as const
  const { ids } = await core.client.papers.order({ filter })
  const rows = await core.client.papers.rows({ ids: ids.slice(0, 200) })
  const decided = { skipped: [] as string[], queued: [] as string[], read: [] as string[] }
  for (const { id, upvotes } of rows) {
    if (random.chance(0.06)) continue
    if (!random.chance(Math.min(0.7, 0.08 + upvotes / 260))) decided.skipped.push(id)
    else decided[random.chance(0.3) ? 'read' : 'queued'].push(id)
  }
  for (const status of ['skipped', 'queued', 'read'] as const)
    if (decided[status].length > 0) await core.client.reading.setStatus({ ids: decided[status], status })
  for (const id of [...decided.queued, ...decided.read])
    if (random.chance(0.6))
      await core.client.tags.add({
        ids: [id],
        tag: TAGS[Math.floor(TAGS.length * random.next() ** 1.7)] ?? 'agents',
      })
  queue.push(...decided.queued)
}

async function read(core: Core, random: Random, queue: string[]): Promise<void> {
  const done = Array.from({ length: random.int(1, 4) }, () =>
    queue.length > 6 ? queue.splice(random.int(0, Math.min(queue.length - 1, 20)), 1) : [],
  ).flat()
  if (done.length > 0) await core.client.reading.setStatus({ ids: done, status: 'read' })
}
