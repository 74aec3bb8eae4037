// Words of taking papers offline: choosing them, how it goes, what is stored, and the settings of it.
import type { PackEstimate, PdfProblem, StoredPdf } from '../../shared/pdfs-model.ts'
import { count, papers } from './count.ts'
import { format } from './format.ts'

const size = (bytes: number) =>
  bytes < 999_500_000
    ? `${format.number(Math.max(0.1, Math.round(bytes / 100_000) / 10))} MB`
    : `${format.number(Math.round(bytes / 100_000_000) / 10)} GB`

function duration(seconds: number): string {
  if (seconds < 60) return 'less than a minute'
  const minutes = Math.ceil(seconds / 60)
  return minutes < 90
    ? count(minutes, 'minute', 'minutes')
    : `${format.number(Math.round(minutes / 6) / 10)} hours`
}

export const offline = {
  title: 'Take offline',
  button: 'Take papers offline',
  bulk: 'Take offline…',
  mark: 'Ready offline',
  progress: (done: number, total: number) => `${format.number(done)} of ${format.number(total)}`,
  size,

  which: 'Which papers',
  selection: (n: number) => `What is selected (${papers(n)})`,
  list: (n: number) => `This list (${papers(n)})`,
  queued: (n: number) => `Everything queued (${papers(n)})`,
  collection: 'A collection',
  start: 'Take offline',
  counting: 'Counting…',
  nothing: 'There is no paper among them.',
  estimate: ({ papers: all, stored, toFetch, bytes, seconds }: PackEstimate) =>
    toFetch === 0
      ? `${papers(all)}, ${stored === 1 ? 'and its PDF is' : 'all PDFs are'} here: they will be checked to the last byte.`
      : `${papers(all)}, ${format.number(stored)} here already: ${count(toFetch, 'PDF', 'PDFs')} to fetch, about ${size(bytes)} and ${duration(seconds)}.`,
  unavailable: (n: number) =>
    `${count(n, 'entry has', 'entries have')} no PDF to be fetched. Attach a file to each.`,
  overLimit: (room: number) =>
    `More than the ${size(room)} left for PDFs: what was read longest ago goes, but nothing queued, being read or annotated.`,
  overDisk: (free: number) => `The disk has only ${size(free)} left.`,

  running: 'Downloads',
  overall: 'All downloads',
  file: (title: string) => `Downloading “${title}”`,
  ready: (n: number) => `${papers(n)} ready offline`,
  failedCount: (n: number) => `${format.number(n)} failed`,
  paused: 'Paused',
  waitingUntil: (instant: string) => `Waiting, next try at ${format.time(instant)}`,
  speed: (bytesPerSecond: number) => `${size(bytesPerSecond)}/s`,
  of: (bytes: number, total: number | undefined) =>
    total === undefined ? size(bytes) : `${size(bytes)} of ${size(total)}`,
  more: (n: number) => `and ${format.number(n)} more waiting`,
  pause: 'Pause',
  resume: 'Resume',
  cancel: 'Cancel',
  retryAll: 'Try the failed ones again',
  retry: (title: string) => `Try again: ${title}`,
  drop: (title: string) => `Do not fetch: ${title}`,
  problem: ({ why, status }: PdfProblem): string => {
    if (why !== 'server') return PROBLEMS[why]
    if (status === 429) return 'arXiv asks to wait'
    return status === undefined ? 'The connection broke off' : `arXiv refuses (HTTP ${status})`
  },

  pdf: 'PDF',
  about: ({ pages, bytes, version, source }: StoredPdf) =>
    [
      source === 'attached'
        ? 'Your own file'
        : version === undefined
          ? 'On this machine'
          : `Version ${version}`,
      count(pages, 'page', 'pages'),
      size(bytes),
    ].join(' · '),
  states: { missing: 'The file is missing', damaged: 'The file is damaged' },
  fetchAgain: 'Fetch again',
  attach: 'Attach a PDF…',
  replace: 'Attach another PDF…',
  attached: 'PDF attached',
  attaching: 'Attaching the PDF…',
  attachOne: 'Select one paper, then drop its PDF.',
  remove: 'Remove the PDF',
  removed: (n: number) => `${count(n, 'PDF', 'PDFs')} removed`,
  fetching: 'On its way',
  waiting: 'Waits for its turn',

  settings: {
    title: 'Offline',
    used: (files: number, bytes: number, limit: number) =>
      `${count(files, 'PDF', 'PDFs')}, ${size(bytes)} of ${size(limit)}`,
    lost: (n: number) => `${count(n, 'file is', 'files are')} missing or damaged.`,
    automatic: 'Fetch the PDF of what is queued',
    automaticHint: 'As soon as a paper is set to Queued, one after another, while Lectern is open.',
    limit: 'Storage for PDFs',
    limitHint:
      'When it is used up, what was read longest ago goes. Nothing that is queued, being read or annotated does, and none of your own files.',
    gigabytes: 'GB',
    verify: 'Check all files',
    verifying: (done: number, total: number) => `Checking ${format.number(done)} of ${format.number(total)}…`,
    verified: (whole: number, lost: number) =>
      lost === 0
        ? `${count(whole, 'file is', 'files are')} whole.`
        : `${count(whole, 'file is', 'files are')} whole, ${format.number(lost)} missing or damaged.`,
    fetchLost: 'Fetch them again',
  },
}

const PROBLEMS: Readonly<Record<Exclude<PdfProblem['why'], 'server'>, string>> = {
  offline: 'No network',
  none: 'arXiv has no PDF of it',
  not_pdf: 'Something else than a PDF came: perhaps a guest network’s page',
  cut: 'Only a part of it came',
  unreadable: 'What came cannot be read',
  encrypted: 'The file wants a password',
  too_large: 'Larger than 500 MB',
  disk_full: 'The disk is full',
  limit: 'The storage for PDFs is used up',
  disk_refused: 'The folder cannot be written to',
  broken: 'Something went wrong inside Lectern',
}
