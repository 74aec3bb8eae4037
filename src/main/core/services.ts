// What handlers work with: the open database and the long-lived parts around it, put together once per core.
import type { AddingService } from './adding/adding-service.ts'
import type { Announcer } from './announcer.ts'
import type { BibliographyService } from './bibliography/bibliography-service.ts'
import type { ImportService } from './bibliography/import/import-service.ts'
import type { Clock } from './clock.ts'
import type { Database } from './db/database.ts'
import type { ErrorLog } from './error-log.ts'
import type { FeedService } from './feed/feed-service.ts'
import type { PdfService } from './pdf/pdf-service.ts'
import type { ReadService } from './read-service.ts'
import type { SearchService } from './search/search-service.ts'
import type { Texts } from './texts.ts'
import type { Upkeep } from './upkeep.ts'
import type { WatchService } from './watch/watch-service.ts'

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
  readonly bibliography: BibliographyService
  readonly importing: ImportService
  readonly search: SearchService
  readonly pdfs: Pick<PdfService, 'stored' | 'downloads'>
  readonly reads: Pick<ReadService, 'read'>
  readonly watch: WatchService
  readonly texts: Pick<Texts, 'fullText' | 'hubTexts'>
  readonly upkeep: Pick<Upkeep, 'backups' | 'news'>
  /** Shows a folder in the system's file manager; absent where the host has none. */
  readonly openFolder: ((path: string) => Promise<void>) | undefined
  readonly announcer: Announcer
  readonly errorLog: ErrorLog
}
