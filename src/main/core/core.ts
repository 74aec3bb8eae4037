// The core put together: what a host opens, serves over its channels, and closes.
import { join } from 'node:path'
import { createRouterClient } from '@orpc/server'
import type { Client } from '../../shared/contract.ts'
import { addDays, feedToday } from '../../shared/feed-day.ts'
import { createAddingService } from './adding/adding-service.ts'
import { createArxivPapers, IDS_PER_REQUEST } from './adding/arxiv-papers.ts'
import { createHubPapers } from './adding/hub-papers.ts'
import { createAnnouncer } from './announcer.ts'
import { createBibliographyService } from './bibliography/bibliography-service.ts'
import { type Clock, systemClock } from './clock.ts'
import { DATABASE_FILE, openDatabase } from './db/open-database.ts'
import { createErrorLog } from './error-log.ts'
import { createDailyPapers } from './feed/daily-papers.ts'
import { createFeedService } from './feed/feed-service.ts'
import { createPoliteFetch, type PoliteLimits } from './feed/polite-fetch.ts'
import { storeLocal, storeUnlisted } from './feed/unlisted-papers.ts'
import { createHandlers } from './handlers.ts'
import { enterLibrary } from './instances.ts'
import { createSearchService } from './search/search-service.ts'
import { readSettings } from './settings/settings.ts'
import { createThumbnails, type Thumbnails } from './thumbnails/thumbnail-service.ts'
import { createUpkeep } from './upkeep.ts'
import { createWatchService } from './watch/watch-service.ts'

export { resolveDataDir } from './data-dir.ts'
export { type Restored, restoreLibrary } from './restore-library.ts'

export type CoreOptions = {
  readonly dataDir: string
  readonly host: 'electron' | 'headless'
  readonly version: string
  /** Serves an invented sample feed instead of the network. */
  readonly demo?: boolean
  /** `HF_ENDPOINT` and `LECTERN_ARXIV_ENDPOINT` name other services than the public ones. */
  readonly env: Readonly<Record<string, string | undefined>>
  readonly clock?: Clock
  readonly fetch?: typeof globalThis.fetch
  readonly limits?: Partial<PoliteLimits>
  /** Shows a folder in the system's file manager. */
  readonly openFolder?: (path: string) => Promise<void>
}

export type Router = ReturnType<typeof createHandlers>

export type Core = {
  readonly router: Router
  /** The contract within this process. */
  readonly client: Client
  /** Pictures of papers: too large for the contract, so hosts serve them beside the page's files. */
  readonly thumbnails: Pick<Thumbnails, 'read'>
  /** From now on syncs and backs up by itself, as the settings say: for hosts that stay open. The demo never does. */
  keepCurrent(): void
  /** Stops what runs and closes the library; nothing may be called afterwards. */
  close(): Promise<void>
}

/** So many new papers are counted in right after they came. */
const WORTH_SETTLING = 200
const HUB = 'https://huggingface.co'
const ARXIV = 'https://arxiv.org'
/** Where arXiv wants programs to ask, and how often: https://info.arxiv.org/help/api/tou.html */
const ARXIV_API = 'https://export.arxiv.org'
const ARXIV_PACE_MS = 3000
/** Pictures come from a CDN made for it: a few at once, and one that does not come at once can wait for its next look. */
const PICTURE_LANES = 3
const PICTURE_LIMITS = { paceMs: 100, attempts: 1, requestMs: 20_000, longestWaitMs: 1000 }

const withoutSlash = (address: string) => address.replace(/\/+$/, '')

/** Opens the library, making it if it is new. Errors: database_newer, database_damaged. */
export async function openCore(options: CoreOptions): Promise<Core> {
  const { dataDir, host, version, env, demo = false, clock = systemClock } = options
  const instance = enterLibrary(dataDir)
  try {
    const db = openDatabase({ dataDir, shared: instance.shared })
    const feedEndpoint = withoutSlash(env.HF_ENDPOINT || HUB)
    const arxivEndpoint = withoutSlash(env.LECTERN_ARXIV_ENDPOINT || ARXIV)
    const sample = demo ? await loadSampleFeed(clock) : undefined
    const createFetcher = (limits: Partial<PoliteLimits>) =>
      createPoliteFetch({
        fetch: sample?.fetch ?? options.fetch ?? fetch,
        clock,
        userAgent: `Lectern/${version}`,
        limits: { ...limits, ...options.limits },
      })
    const politeFetch = createFetcher(sample ? { paceMs: 0 } : {})
    const announcer = createAnnouncer(db.dataVersion)
    const search = createSearchService({
      libraryPath: join(dataDir, DATABASE_FILE),
      cacheDir: join(dataDir, 'cache'),
    })
    const watch = createWatchService({
      db,
      clock,
      findMatching: (input, signal) => search.call('matching', input, signal),
    })
    const arxivApi = withoutSlash(env.LECTERN_ARXIV_ENDPOINT || ARXIV_API)
    // One client, so that all who ask arXiv keep its pace together.
    const arxiv = sample ? undefined : createArxivPapers(createFetcher({ paceMs: ARXIV_PACE_MS }), arxivApi)
    const bibliography = createBibliographyService({
      db,
      clock,
      arxiv: arxiv && {
        // Somebody waits for the file: what fails is not tried again.
        byIds: (ids, signal) => arxiv.byIds(ids, signal, 1),
        idsPerRequest: IDS_PER_REQUEST,
      },
      stylesDir: join(dataDir, 'styles'),
    })
    const adding = createAddingService({
      db,
      clock,
      hub: createHubPapers(politeFetch, feedEndpoint),
      arxiv,
      storeUnlisted,
      storeLocal,
      announce: announcer.publish,
    })
    const feed = createFeedService({
      db,
      clock,
      dailyPapers: createDailyPapers(politeFetch, feedEndpoint),
      announce: announcer.publish,
      // Counting many papers' words takes a second or two: better now than at the first search.
      afterStoring: async (added) => {
        if (added >= WORTH_SETTLING) await search.call('settle', undefined)
        await watch.settle('all')
      },
      afterSync: adding.retry,
      range: async () => {
        const { feed } = (await readSettings(db.read)).settings
        return { refreshDays: feed.refreshDays, firstDay: sample?.firstDay ?? feed.backfillFrom }
      },
    })
    // The demo has its feed at hand: it opens filled and current.
    if (sample) for await (const _ of feed.sync({ kind: 'catch-up' }));
    const thumbnails = createThumbnails({
      db: db.read,
      clock,
      dir: join(dataDir, 'cache', 'thumbnails'),
      fetchers: Array.from({ length: PICTURE_LANES }, () => createFetcher(PICTURE_LIMITS)),
      endpoint: sample?.pictures ?? feedEndpoint,
    })
    const info = { version, dataDir, host, demo, feedEndpoint, arxivEndpoint }
    const errorLog = createErrorLog(dataDir, clock)
    const announceBackups = () => announcer.publish(['backups'])
    const upkeep = createUpkeep({ dataDir, db, clock, feed, errorLog, announceBackups })
    const { openFolder } = options
    const router = createHandlers({
      info,
      db,
      clock,
      feed,
      adding,
      bibliography,
      search,
      watch,
      upkeep,
      openFolder,
      announcer,
      errorLog,
    })
    return {
      router,
      client: createRouterClient(router),
      thumbnails,
      keepCurrent: () => {
        if (!demo) upkeep.schedule.start()
      },
      close: async () => {
        announcer.close()
        upkeep.news.close()
        adding.close()
        await bibliography.close()
        await thumbnails.close()
        await feed.cancel()
        await upkeep.schedule.close()
        await upkeep.backups.close()
        await search.close()
        await db.close()
        instance.leave()
      },
    }
  } catch (error) {
    instance.leave()
    throw error
  }
}

/** Loaded on use: its invented texts are some weight that the real app need not carry at start. */
async function loadSampleFeed(clock: Clock) {
  const { createSampleFeed, SAMPLE_DAYS } = await import('./feed/sample/sample-feed.ts')
  const { SAMPLE_PICTURES } = await import('./feed/sample/sample-picture.ts')
  const today = feedToday(clock.now())
  return {
    fetch: createSampleFeed({ today }),
    firstDay: addDays(today, 1 - SAMPLE_DAYS),
    pictures: SAMPLE_PICTURES,
  }
}
