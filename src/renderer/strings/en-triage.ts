// Words of triage and of the calendar of days.
import type { DayState, Status } from '../../shared/model.ts'
import { papers } from './count.ts'
import { format } from './format.ts'

export const triage = {
  button: 'Triage',
  start: 'Go through what is in the inbox here, one by one',
  title: (place: string) => `Triage: ${place}`,
  back: 'Back to the list',
  left: (n: number) => `${format.number(n)} left`,
  progress: 'Decided',
  announce: (title: string, n: number) => `${title}. ${format.number(n)} left.`,
  verdicts: 'Verdict',
  status: {
    inbox: 'Inbox',
    queued: 'Queue',
    reading: 'Read now',
    read: 'Done',
    skipped: 'Skip',
  } satisfies Record<Status, string>,
  more: 'More to do with this paper',
  tag: 'Tag',
  collect: 'Collect',
  pass: 'Pass over',
  previous: 'Previous',
  undo: 'Undo',
  spaceKey: 'Space',
  clear: 'Skip the rest…',
  clearDay: 'Clear the day…',
  clearTitle: (n: number) =>
    n === 1 ? 'Skip the paper that is left?' : `Skip the ${papers(n)} that are left?`,
  clearText: 'One undo brings all of them back.',
  clearYes: 'Skip them',
  nothingToClear: (key: string | undefined) =>
    key === undefined ? 'Triage goes first.' : `Triage goes first: press ${key}.`,
  loading: 'Loading…',
  failed: 'This pile could not be loaded.',
  endTitle: 'Nothing left to decide',
  endEmpty: 'Everything here has been looked at already.',
  endPassed: (n: number) => `${papers(n)} passed over`,
  endPassedText: 'They are still in the inbox.',
  lookAgain: 'Look at them again',
  tally: {
    inbox: (n: number) => `${format.number(n)} in the inbox`,
    queued: (n: number) => `${format.number(n)} queued`,
    reading: (n: number) => `${format.number(n)} to read now`,
    read: (n: number) => `${format.number(n)} done`,
    skipped: (n: number) => `${format.number(n)} skipped`,
  } satisfies Record<Status, (n: number) => string>,
  nextDay: (day: string, n: number) => `Go on with ${format.dayMedium(day)} (${format.number(n)})`,
  allDone: 'No day has papers left in the inbox.',
}

export const calendar = {
  dayLabel: (day: string, n: number, left: number, state: string) => {
    const found =
      n > 0 ? `${papers(n)}${left > 0 ? `, ${format.number(left)} in the inbox` : ', all decided'}, ` : ''
    return `${format.dayLong(day)}: ${found}${state}`
  },
  states: {
    complete: 'complete',
    empty: 'no papers',
    open: 'still filling up',
    failed: 'could not be fetched',
    unknown: 'never fetched',
  } satisfies Record<DayState | 'unknown', string>,
  week: (n: number, from: string, to: string) => `Week ${n}: ${format.dayRange(from, to)}`,
  weekHeader: 'Week',
  fetch: 'Fetch',
  fetchAgain: 'Fetch again',
  fetchMonth: (month: string) => `Fetch ${format.month(month)}`,
  triageDay: (n: number) => `Triage ${papers(n)}`,
  open: 'Open',
  more: (day: string) => `More for ${format.dayMedium(day)}`,
  earlier: 'Earlier months',
  monthTitle: (n: number, left: number) => `${papers(n)}, ${format.number(left)} in the inbox`,
  trending: 'Trending',
  trendingTitle: 'The most upvoted of the last seven days',
  legend: 'Legend',
  legendTexts: { left: 'To decide', done: 'Decided', open: 'Filling up', failed: 'Failed' },
}
