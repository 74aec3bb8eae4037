// What handlers work with: the open database and the long-lived parts around it, put together once per core.
import type { AddingService } from './adding/adding-service.ts'
import type { Announcer } from './announcer.ts'
import type { Clock } from './clock.ts'
import type { Database } from './db/database.ts'
import type { ErrorLog } from './error-log.ts'
import type { FeedService } from './feed/feed-service.ts'
import type { SearchService } from './search/search-service.ts'

export type AppInfo = {
  readonly version: string
  readonly dataDir: string
  readonly host: 'electron' | 'headless'
  readonly demo: boolean
  readonly feedEndpoint: string
  readonly arxivEndpoint: string
}

export type Services = {
  readonly info: AppInfo
  readonly db: Database
  readonly clock: Clock
  readonly feed: FeedService
  readonly adding: AddingService
  readonly search: SearchService
  readonly announcer: Announcer
  readonly errorLog: ErrorLog
}
