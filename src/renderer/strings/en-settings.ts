// Words of the settings, and of the notifications that they switch on.
import type { News } from '../../shared/news-model.ts'
import type { Density, Theme } from '../../shared/settings-model.ts'
import { count, papers } from './count.ts'
import { format } from './format.ts'

const newPapers = (n: number) => count(n, 'new paper', 'new papers')

export const settings = {
  title: 'Settings',
  sections: 'Sections',
  reset: 'Reset to defaults',
  resetDone: (section: string) => `${section}: back to the defaults`,
  damaged: (paths: readonly string[]) =>
    `These settings could not be read, and are at their defaults: ${paths.join(', ')}.`,

  feed: {
    title: 'Feed',
    automatic: 'Sync by itself',
    automaticHint:
      'At these times, up to five minutes later, while Lectern is open; and when it starts, if the last sync is more than four hours old.',
    times: 'Times of day',
    time: (n: number) => `Time ${n}`,
    addTime: 'Add a time',
    removeTime: (time: string) => `Remove ${time}`,
    noTimes: 'None: it syncs only when it starts.',
    refreshDays: 'Fetch again',
    refreshDaysHint: 'Upvotes and late additions still move. A sync takes so many of the last days again.',
    days: 'days',
    backfillFrom: 'Fetch everything since',
    backfillFromHint: 'How far back “fetch all” goes. The feed began on 4 May 2023.',
  },

  notifications: {
    title: 'Notifications',
    enabled: 'Tell me of new papers',
    enabledHint:
      'One notification for each sync that Lectern began by itself and that brought something new.',
    onlyWatched: 'Only those that a watch rule caught',
    denied:
      'This browser does not let Lectern notify you. Allow it in the browser’s settings for this address.',
    ask: 'Allow in this browser',
    unsupported: 'This browser has no notifications.',
  },

  appearance: {
    title: 'Appearance',
    theme: 'Theme',
    themes: { system: 'Like the system', light: 'Light', dark: 'Dark' } satisfies Record<Theme, string>,
    density: 'Rows of the list',
    densities: { comfortable: 'Comfortable', compact: 'Compact', table: 'Table' } satisfies Record<
      Density,
      string
    >,
    language: 'Language',
  },

  data: {
    title: 'Data folder',
    folder: 'Your library is here',
    open: 'Open folder',
    copy: 'Copy path',
    copied: 'Path copied',
    moveTitle: 'To move it',
    move: 'Quit Lectern, move the whole folder, and start Lectern with the environment variable LECTERN_DATA_DIR set to its new place. Do not put it where two computers write to it at once.',
  },

  backup: {
    title: 'Backup',
    now: 'Back up now',
    running: 'Backing up…',
    done: (path: string) => `Backed up to ${path}`,
    last: (at: string) => `Last backup: ${format.when(at)}`,
    never: 'No backup yet.',
    automatic: 'Back up by itself',
    automaticHint: 'Once a week, while Lectern is open.',
    keep: 'Keep the last',
    copies: 'copies',
    folder: 'Folder',
    folderHint: 'A full path; another disk is best. Empty: “backups” in the data folder.',
    list: 'Backups',
    size: (bytes: number) => `${format.number(Math.max(0.1, Math.round(bytes / 100_000) / 10))} MB`,
    restoreTitle: 'To restore one',
    restore: 'Quit Lectern, then run in a terminal:',
    restoreCommand: (path: string) => `lectern restore ${/\s/.test(path) ? `"${path}"` : path}`,
    copy: 'Copy command',
    copied: 'Command copied',
    restoreKept: 'The library that is there now is kept beside the backups.',
  },

  /** A notification. */
  news: ({ papers: added, watched, rules, onlyWatched }: News) => ({
    title: onlyWatched ? `${newPapers(watched)} for your watch rules` : newPapers(added),
    body: rules.map((rule) => `${rule.name}: ${papers(rule.papers)}`).join('\n'),
  }),
}
