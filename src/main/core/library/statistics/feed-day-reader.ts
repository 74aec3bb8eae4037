// The feed day of an instant, for many instants: asking the calendar of New York for each would take seconds.
import { addDays, feedToday } from '../../../../shared/feed-day.ts'

/** The feed's day turns at half past one UTC in summer, an hour later in winter: only between the two is there a question. */
const EARLIEST = '01:30'
const LATEST = '02:30'

/** Takes instants as stored: ISO 8601, UTC. */
export function createFeedDayReader(): (instant: string) => string {
  const daysBefore = new Map<string, string>()
  const dayBefore = (day: string) => {
    const known = daysBefore.get(day) ?? addDays(day, -1)
    daysBefore.set(day, known)
    return known
  }
  return (instant) => {
    const day = instant.slice(0, 10)
    const time = instant.slice(11, 16)
    if (time >= LATEST) return day
    return time < EARLIEST ? dayBefore(day) : feedToday(Date.parse(instant))
  }
}
