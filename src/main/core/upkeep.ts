// What keeps a library current and safe, put together: its settings, its backups, its schedule, and the news it brings.
import { join } from 'node:path'
import { createBackupService } from './backups/backup-service.ts'
import type { Clock } from './clock.ts'
import type { Database } from './db/database.ts'
import { DATABASE_FILE } from './db/open-database.ts'
import type { ErrorLog } from './error-log.ts'
import type { FeedService } from './feed/feed-service.ts'
import { createNewsDesk } from './news.ts'
import { createSchedule } from './schedule/schedule.ts'
import { readSettings } from './settings/settings.ts'
import { readWatchMatches } from './watch/watch-matches.ts'

export type UpkeepDeps = {
  readonly dataDir: string
  readonly db: Database
  readonly clock: Clock
  readonly feed: FeedService
  readonly errorLog: ErrorLog
  readonly announceBackups: () => void
}

export type Upkeep = ReturnType<typeof createUpkeep>

export function createUpkeep({ dataDir, db, clock, feed, errorLog, announceBackups }: UpkeepDeps) {
  const settings = async () => (await readSettings(db.read)).settings
  const backups = createBackupService({
    libraryPath: join(dataDir, DATABASE_FILE),
    defaultFolder: join(dataDir, 'backups'),
    clock,
    settings: async () => (await settings()).backup,
  })
  const news = createNewsDesk({
    db: db.read,
    settings: async () => (await settings()).notifications,
    watched: (since) => readWatchMatches(db.read, since),
  })
  const schedule = createSchedule({
    clock,
    random: Math.random,
    settings,
    status: feed.status,
    sync: async () => {
      const steps = feed.sync({ kind: 'catch-up' })
      for (;;) {
        const step = await steps.next()
        if (step.done) return step.value
      }
    },
    onSynced: (_result, startedMs) => news.report(startedMs),
    backUpIfDue: async () => {
      if (await backups.createIfDue()) announceBackups()
    },
    log: (what, error) => errorLog.write(what, error),
  })
  return { backups, news, schedule }
}
