// Papers' own texts put together: what is stored of them (PDFs, and what the hub serves), and the index that finds them.
import { join } from 'node:path'
import type { Announcer } from './announcer.ts'
import type { Database } from './db/database.ts'
import { FULL_TEXT_FILE } from './db/full-text-file.ts'
import type { ErrorLog } from './error-log.ts'
import { createFullTextService, type StoredText } from './full-text/full-text-service.ts'
import { createHubTexts, type TextFetcher } from './hub-texts/hub-text-service.ts'

export type TextsDeps = {
  readonly dataDir: string
  readonly db: Database
  readonly announcer: Announcer
  readonly errorLog: ErrorLog
  readonly fetcher: TextFetcher | undefined
  readonly endpoint: string
}

export type Texts = ReturnType<typeof createTexts>

export function createTexts({ dataDir, db, announcer, errorLog, fetcher, endpoint }: TextsDeps) {
  const announce = () => announcer.publish(['texts'])
  const log = (what: string, error: unknown) => void errorLog.write(what, error)
  const closing = new AbortController()
  let following: Promise<void> = Promise.resolve()
  const hubTexts = createHubTexts({ dir: join(dataDir, 'texts'), fetcher, endpoint, announce: onStored })
  const fullText = createFullTextService({
    path: join(dataDir, 'cache', FULL_TEXT_FILE),
    stored: async () => [...(await storedPdfs()), ...(await hubTexts.stored())],
    announce,
    log,
  })

  function onStored(): void {
    announce()
    void fullText.refresh()
  }

  /** One text a paper: that of its newest version. */
  async function storedPdfs(): Promise<StoredText[]> {
    const rows = await db.read
      .selectFrom('pdf')
      .select(['paper_id', 'file', 'sha256'])
      .where('state', '=', 'whole')
      .orderBy('paper_id')
      .orderBy('version', 'desc')
      .execute()
    const newest = rows.filter((row, index) => row.paper_id !== rows[index - 1]?.paper_id)
    return newest.map(({ paper_id, file, sha256 }) => ({
      id: paper_id,
      source: 'pdf',
      key: sha256,
      path: join(dataDir, 'pdfs', file),
    }))
  }

  async function follow(): Promise<void> {
    try {
      for await (const { topics } of announcer.subscribe(closing.signal))
        if (topics.includes('pdfs')) void fullText.refresh()
    } catch (error) {
      if (!closing.signal.aborted) log('following what is stored', error)
    }
  }

  return {
    fullText,
    hubTexts,
    /** From now on the index is kept as what is stored. */
    keepCurrent: () => {
      following = follow()
      void fullText.refresh()
    },
    close: async () => {
      closing.abort()
      await following
      await fullText.close()
    },
  }
}
