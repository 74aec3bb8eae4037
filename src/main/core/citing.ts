// The bibliography put together with what it needs of the others: arXiv's facts, the settings, what a file is kept of.
import { join } from 'node:path'
import { type ArxivPapers, IDS_PER_REQUEST } from './adding/arxiv-papers.ts'
import type { Announcer } from './announcer.ts'
import { type BibliographyDeps, createBibliographyService } from './bibliography/bibliography-service.ts'
import { createKeeper } from './bibliography/kept/keeper.ts'
import type { Clock } from './clock.ts'
import type { Database } from './db/database.ts'
import { DATABASE_FILE } from './db/open-database.ts'
import type { ErrorLog } from './error-log.ts'
import type { SearchService } from './search/search-service.ts'
import { collectionPaths, selectKept } from './select-kept.ts'
import { readSettings } from './settings/settings.ts'

export type CitingDeps = {
  readonly dataDir: string
  readonly db: Database
  readonly clock: Clock
  readonly search: SearchService
  /** None in the demo. */
  readonly arxiv: ArxivPapers | undefined
  readonly announcer: Announcer
  readonly errorLog: ErrorLog
  readonly zotero: BibliographyDeps['zotero']
}

export function createCiting({ dataDir, db, clock, search, arxiv, announcer, errorLog, zotero }: CitingDeps) {
  const log = (what: string, error: unknown) => void errorLog.write(what, error)
  const bibliography = createBibliographyService({
    db,
    clock,
    arxiv: arxiv && {
      // Somebody waits for the file: what fails is not tried again.
      byIds: (ids, signal) => arxiv.byIds(ids, signal, 1),
      idsPerRequest: IDS_PER_REQUEST,
    },
    stylesDir: join(dataDir, 'styles'),
    libraryPath: join(dataDir, DATABASE_FILE),
    keyFormula: async () => (await readSettings(db.read)).settings.citations.keyFormula,
    zotero,
    select: (target) => selectKept({ db: db.read, search }, target),
    paths: collectionPaths,
    announce: announcer.publish,
    log,
  })
  const keeper = createKeeper({ changes: announcer.subscribe, run: bibliography.kept.run, log })
  return { bibliography, keeper }
}
