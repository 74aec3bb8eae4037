// The demo's feed in place of the network.
import { addDays, feedToday } from '../../shared/feed-day.ts'
import type { Clock } from './clock.ts'

/** Loaded on use: its invented texts are some weight that the real app need not carry at start. */
export async function loadSampleFeed(clock: Clock) {
  const { createSampleFeed, SAMPLE_DAYS } = await import('./feed/sample/sample-feed.ts')
  const { SAMPLE_PICTURES } = await import('./feed/sample/sample-picture.ts')
  const today = feedToday(clock.now())
  return {
    fetch: createSampleFeed({ today }),
    firstDay: addDays(today, 1 - SAMPLE_DAYS),
    pictures: SAMPLE_PICTURES,
  }
}
