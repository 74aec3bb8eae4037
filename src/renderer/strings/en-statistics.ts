// Words of the statistics.
import type { Status } from '../../shared/model.ts'
import { count, papers } from './count.ts'
import { format } from './format.ts'

const days = (n: number) => count(n, 'day', 'days')
/** With a half where there is one. */
const half = (n: number) => format.number(Math.round(n * 2) / 2)
const oneOrMoreDays = (n: number) => `${half(n)} ${n === 1 ? 'day' : 'days'}`
const signed = (n: number) => (n === 0 ? '±0' : `${n < 0 ? '−' : '+'}${format.number(Math.abs(n))}`)

export const statistics = {
  title: 'Statistics',
  subtitle: (from: string, to: string) => format.dayRange(from, to),
  range: 'Range',
  ranges: { four: '4 weeks', twelve: '12 weeks', year: '1 year', all: 'All' },
  figures: 'Key figures',
  plots: 'Plots',
  loading: 'Counting…',
  failed: 'The statistics could not be counted.',
  retry: 'Try again',
  asTable: 'Table',
  asTableOf: (title: string) => `Show “${title}” as a table`,
  tableOf: (title: string) => `${title}, as a table`,
  plotLoading: 'Drawing…',
  note: 'Weeks begin on Monday, and days turn with the feed. What is left is counted back from the last date of each status.',

  tiles: {
    came: 'Papers in',
    cameNote: (perWeek: number) => `${format.number(Math.round(perWeek))} a week`,
    decided: 'Decided',
    decidedNote: (read: number) => `${format.number(read)} of them read`,
    readShare: 'Read of decided',
    readShareNote: (queued: number) => `${format.number(queued)} queued`,
    left: 'Left',
    leftNote: (change: number, weeks: number) =>
      weeks === 0 ? 'in inbox and queue' : `${signed(change)} in ${count(weeks, 'week', 'weeks')}`,
    daysToRead: 'Days to read',
    daysToReadNote: (fromQueue: number | undefined) =>
      fromQueue === undefined ? 'median, from listing' : `${half(fromQueue)} from the queue`,
    streak: 'Streak',
    streakNote: (longest: number) => `longest: ${days(longest)}`,
    none: '–',
    percent: (share: number) => `${format.number(Math.round(share * 100))}%`,
    days: half,
    streakDays: days,
  },

  series: {
    came: 'Papers in',
    read: 'Read',
    skipped: 'Skipped',
    queued: 'Queued',
    inbox: 'Inbox',
    reading: 'Reading',
    rest: 'Not read',
  },
  week: 'Week',
  weekOf: (week: string, from: string) => `${week.slice(5)}, ${format.dayMedium(from)}`,
  soFar: 'so far',
  papersAxis: 'Papers',
  seriesCount: (name: string, n: number) => `${name}: ${format.number(n)}`,

  flow: {
    title: 'In and out, by week',
    finding: (came: number, decided: number) =>
      decided === 0
        ? `${papers(came)} came, none decided yet`
        : `${papers(came)} came, ${format.number(decided)} decided`,
    empty: 'Sync some days, decide on some papers, and this fills.',
  },
  backlog: {
    title: 'What is left',
    finding: (inbox: number, queued: number) =>
      `${format.number(inbox)} in the inbox and ${format.number(queued)} queued`,
    empty: 'Nothing was ever left here. Sync some days, and this fills.',
  },
  daysToRead: {
    title: 'Days from listing to read',
    finding: (n: number, median: number) =>
      n === 1
        ? `The one paper read took ${oneOrMoreDays(median)}`
        : `Half of ${papers(n)} were read within ${oneOrMoreDays(median)}`,
    empty: 'Mark some papers as read, and this fills.',
    axis: 'Days from listing to read',
    bucket: (from: number, to: number | undefined) =>
      to === undefined ? `${from}+` : to === from ? `${from}` : `${from}–${to}`,
    columns: { days: 'Days', fromListing: 'From listing', fromQueue: 'From the queue' },
    median: 'median',
    allPapers: 'All papers',
    medianDays: 'Median days',
  },
  tags: {
    title: 'By tag',
    finding: (name: string, n: number, read: number) =>
      `${name} leads: ${papers(n)}, ${format.number(read)} of them read`,
    empty: 'Tag some papers (T), and this fills.',
    other: (n: number) => count(n, 'other tag', 'other tags'),
    tag: 'Tag',
    papers: 'Papers',
  },
  byStatus: {
    title: 'By status',
    finding: (total: number, read: number) =>
      `Of ${papers(total)} that came, ${format.number(read)} are read`,
    empty: 'No papers came in this time.',
    status: 'Status',
    papers: 'Papers',
    share: 'Share',
  },
  upvotes: {
    title: 'Upvotes by verdict',
    finding: (read: number, skipped: number) =>
      `Median ${format.number(Math.round(read))} for what you read, ${format.number(Math.round(skipped))} for what you skipped`,
    empty: (n: number) => `Read and skip ${papers(n)} each, and this compares their upvotes.`,
    axis: 'Upvotes',
    verdict: 'Verdict',
    columns: { papers: 'Papers', low: '10%', lower: '25%', median: 'Median', upper: '75%', high: '90%' },
    legend: { half: 'Middle half', most: 'Four in five', median: 'Median' },
  },
} satisfies { series: Record<Status | 'came' | 'rest', string> } & Record<string, unknown>
