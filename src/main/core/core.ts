// The core put together: what a host opens, serves over its channels, and closes.
import { join } from 'node:path'
import { createRouterClient } from '@orpc/server'
import type { Client } from '../../shared/contract.ts'
import { isLocalId } from '../../shared/local-id.ts'
import { createAddingService } from './adding/adding-service.ts'
import { createArxivPapers } from './adding/arxiv-papers.ts'
import { createHubPapers } from './adding/hub-papers.ts'
import { type AnnotatePdf, createAnnotatedCopies } from './annotations/annotated-copies.ts'
import { createAnnouncer } from './announcer.ts'
import { createImportService } from './bibliography/import/import-service.ts'
import { createCiting } from './citing.ts'
import { type Clock, systemClock } from './clock.ts'
import { DATABASE_FILE, openDatabase } from './db/open-database.ts'
import { ARXIV_PACE_MS, PDF_LIMITS, PICTURE_LANES, PICTURE_LIMITS, readEndpoints } from './endpoints.ts'
import { createErrorLog } from './error-log.ts'
import { createDailyPapers } from './feed/daily-papers.ts'
import { createFeedService } from './feed/feed-service.ts'
import { createPoliteFetch, type PoliteLimits } from './feed/polite-fetch.ts'
import { storeLocal, storeUnlisted, updateLocal } from './feed/unlisted-papers.ts'
import { createHandlers } from './handlers.ts'
import { enterLibrary } from './instances.ts'
import { addToCollection } from './library/collection-papers.ts'
import { ensureCollection } from './library/collection-tree.ts'
import { setStatus, updateReading } from './library/reading.ts'
import { addTag } from './library/tags.ts'
import { loadSampleFeed } from './load-sample-feed.ts'
import { createPdfService, type PdfService } from './pdf/pdf-service.ts'
import { createReadService } from './read-service.ts'
import { createSearchService } from './search/search-service.ts'
import { readSettings } from './settings/settings.ts'
import { createTexts } from './texts.ts'
import { createThumbnails, type Thumbnails } from './thumbnails/thumbnail-service.ts'
import { createUpkeep } from './upkeep.ts'
import { createWatchService } from './watch/watch-service.ts'

export { resolveDataDir } from './data-dir.ts'
export { writeWhole } from './machine/write-whole.ts'
export { type Restored, restoreLibrary } from './restore-library.ts'

export type CoreOptions = {
  readonly dataDir: string
  readonly host: 'electron' | 'headless'
  readonly version: string
  /** Serves an invented sample feed instead of the network. */
  readonly demo?: boolean
  /** What endpoints.ts reads. */
  readonly env: Readonly<Record<string, string | undefined>>
  readonly clock?: Clock
  readonly fetch?: typeof globalThis.fetch
  readonly limits?: Partial<PoliteLimits>
  /** Room on the disk of a folder; the disk's own word by default. */
  readonly freeBytes?: (folder: string) => Promise<number>
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
  /** Stored PDFs, for the same reason. */
  readonly pdfs: Pick<PdfService['stored'], 'open'> & { readonly annotated: AnnotatePdf }
  /** From now on syncs and backs up by itself, as the settings say: for hosts that stay open. The demo never does. */
  keepCurrent(): void
  /** Stops what runs and closes the library; nothing may be called afterwards. */
  close(): Promise<void>
}

/** So many new papers are counted in right after they came. */
const WORTH_SETTLING = 200
/** Opens the library, making it if it is new. Errors: database_newer, database_damaged. */
export async function openCore(options: CoreOptions): Promise<Core> {
  const { dataDir, host, version, env, demo = false, clock = systemClock } = options
  const instance = enterLibrary(dataDir)
  try {
    const db = openDatabase({ dataDir, shared: instance.shared })
    const { feedEndpoint, arxivEndpoint, arxivApi, zoteroEndpoint } = readEndpoints(env)
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
    const errorLog = createErrorLog(dataDir, clock)
    const search = createSearchService({
      libraryPath: join(dataDir, DATABASE_FILE),
      cacheDir: join(dataDir, 'cache'),
    })
    const watch = createWatchService({
      db,
      clock,
      findMatching: (input, signal) => search.call('matching', input, signal),
    })
    // One client, so that all who ask arXiv keep its pace together.
    const arxiv = sample ? undefined : createArxivPapers(createFetcher({ paceMs: ARXIV_PACE_MS }), arxivApi)
    const { bibliography, keeper } = createCiting({
      dataDir,
      db,
      clock,
      search,
      arxiv,
      announcer,
      errorLog,
      zotero: { fetch: options.fetch ?? fetch, endpoint: zoteroEndpoint },
    })
    const reads = createReadService(join(dataDir, DATABASE_FILE))
    const adding = createAddingService({
      db,
      clock,
      hub: createHubPapers(politeFetch, feedEndpoint),
      arxiv,
      storeUnlisted,
      storeLocal,
      findTitled: (texts) => reads.read('titled', texts),
      announce: announcer.publish,
    })
    const importing = createImportService({
      db,
      clock,
      writes: {
        storeLocal,
        updateLocal,
        addTag,
        ensureCollection,
        addToCollection,
        setStatus,
        updateReading,
      },
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
    const texts = createTexts({
      dataDir,
      db,
      announcer,
      errorLog,
      fetcher: sample ? undefined : politeFetch,
      endpoint: feedEndpoint,
    })
    const pdfPace = sample ? 0 : ARXIV_PACE_MS
    const pdfs = createPdfService({
      db,
      clock,
      folder: join(dataDir, 'pdfs'),
      fetcher: createFetcher({ ...PDF_LIMITS, paceMs: pdfPace }),
      endpoint: arxivEndpoint,
      pace: pdfPace / 1000,
      fetchBeside: async (id, signal) => {
        await thumbnails.read(id, signal)
        if (!isLocalId(id)) await texts.hubTexts.ensure(id, signal)
      },
      settings: async () => (await readSettings(db.read)).settings.pdfs,
      announce: announcer.publish,
      log: (what, error) => errorLog.write(what, error),
      freeBytes: options.freeBytes,
    })
    const info = { version, dataDir, host, demo, feedEndpoint, arxivEndpoint }
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
      importing,
      search,
      pdfs,
      reads,
      watch,
      texts,
      upkeep,
      openFolder,
      announcer,
      errorLog,
    })
    return {
      router,
      client: createRouterClient(router),
      thumbnails,
      pdfs: { open: pdfs.stored.open, annotated: createAnnotatedCopies(db.read, pdfs.stored) },
      keepCurrent: () => {
        keeper.start()
        reads.start()
        pdfs.start()
        texts.keepCurrent()
        if (!demo) upkeep.schedule.start()
      },
      close: async () => {
        upkeep.news.close()
        adding.close()
        const kept = keeper.close()
        await bibliography.close()
        await kept
        await texts.close()
        announcer.close()
        await pdfs.close()
        await thumbnails.close()
        await feed.cancel()
        await upkeep.schedule.close()
        await upkeep.backups.close()
        await search.close()
        await reads.close()
        await db.close()
        instance.leave()
      },
    }
  } catch (error) {
    instance.leave()
    throw error
  }
}
