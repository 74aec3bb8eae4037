// When a sync is due. Times of day are local, so instants are made of local parts.
import { describe, expect, it } from 'vitest'
import { type DueInput, isSyncDue, latestSlot } from '../../../src/main/core/schedule/due-sync.ts'

const at = (time: string, day = 16) => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return new Date(2024, 9, day, hours, minutes).getTime()
}
const ended = (time: string, day = 16) => ({
  added: 0,
  updated: 0,
  unchanged: 0,
  rejected: 0,
  days: [],
  durationMs: 1,
  finishedAt: new Date(at(time, day)).toISOString(),
})
const input = (changes: Partial<DueInput>): DueInput => ({
  nowMs: at('12:00'),
  feed: { automatic: true, times: ['08:00', '21:45'] },
  last: ended('08:02'),
  isStart: false,
  jitterMs: 0,
  ...changes,
})

describe('the latest of the times set', () => {
  it('is today’s, or yesterday’s last where today’s are to come', () => {
    expect(latestSlot(['21:45', '08:00'], at('12:00'))).toBe(at('08:00'))
    expect(latestSlot(['21:45', '08:00'], at('22:00'))).toBe(at('21:45'))
    expect(latestSlot(['21:45', '08:00'], at('08:00'))).toBe(at('08:00'))
    expect(latestSlot(['21:45', '08:00'], at('07:59'))).toBe(at('21:45', 15))
    expect(latestSlot([], at('12:00'))).toBeUndefined()
  })
})

describe('a sync is due', () => {
  it('once after each time set', () => {
    expect(isSyncDue(input({ last: ended('07:00') }))).toBe(true)
    expect(isSyncDue(input({ last: ended('08:02') }))).toBe(false)
    expect(isSyncDue(input({ nowMs: at('21:46'), last: ended('08:02') }))).toBe(true)
  })

  it('on waking, for a time that passed in sleep', () => {
    expect(isSyncDue(input({ nowMs: at('06:00', 18), last: ended('08:02', 16) }))).toBe(true)
  })

  it('some minutes late, by the jitter, and not twice for it', () => {
    const jitterMs = 4 * 60_000
    const last = ended('07:00')
    expect(isSyncDue(input({ jitterMs, last, nowMs: at('08:03') }))).toBe(false)
    expect(isSyncDue(input({ jitterMs, last, nowMs: at('08:04') }))).toBe(true)
    expect(isSyncDue(input({ jitterMs, last: ended('08:05'), nowMs: at('08:30') }))).toBe(false)
  })

  it('at start, when the last one is some hours old', () => {
    expect(isSyncDue(input({ isStart: true, nowMs: at('11:00') }))).toBe(false)
    expect(isSyncDue(input({ isStart: true, nowMs: at('12:30') }))).toBe(true)
    expect(isSyncDue(input({ isStart: false, nowMs: at('12:30') }))).toBe(false)
  })

  it('never when that is off, and never before the reader has asked for a first one', () => {
    const feed = { automatic: false, times: ['08:00'] }
    expect(isSyncDue(input({ feed, last: ended('08:00', 1), isStart: true }))).toBe(false)
    expect(isSyncDue(input({ last: undefined, isStart: true }))).toBe(false)
  })

  it('again half an hour after the network or the feed was not there, and not before the feed’s own word', () => {
    const offline = { ...ended('08:00'), failure: { days: 3, code: 'offline' } as const }
    expect(isSyncDue(input({ last: offline, nowMs: at('08:29') }))).toBe(false)
    expect(isSyncDue(input({ last: offline, nowMs: at('08:30') }))).toBe(true)
    const retryAt = new Date(at('09:15')).toISOString()
    const busy = { ...ended('08:00'), failure: { days: 3, code: 'feed_unavailable', retryAt } as const }
    expect(isSyncDue(input({ last: busy, nowMs: at('09:00') }))).toBe(false)
    expect(isSyncDue(input({ last: busy, nowMs: at('09:15') }))).toBe(true)
  })

  it('not again at once after it was cancelled', () => {
    const cancelled = { ...ended('08:02'), failure: { days: 3, code: 'cancelled' } as const }
    expect(isSyncDue(input({ last: cancelled, nowMs: at('09:00') }))).toBe(false)
  })
})
