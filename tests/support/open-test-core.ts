// A real core over a temporary library, a fake clock and a local feed, closed when the test is over.
import { onTestFinished } from 'vitest'
import { type Core, openCore } from '../../src/main/core/core.ts'
import type { WireItem } from '../../src/main/core/feed/sample/wire-item.ts'
import type { SyncProgress, SyncResult, SyncScope } from '../../src/shared/sync-model.ts'
import { createFakeClock, type FakeClock } from './fake-clock.ts'
import { type FeedServer, startFeedServer } from './feed-server.ts'
import { tempDir } from './temp-dir.ts'

export type TestCore = Core & {
  readonly feed: FeedServer
  readonly clock: FakeClock
  readonly dataDir: string
  sync(scope?: SyncScope): Promise<SyncResult>
}

export type TestCoreOptions = {
  readonly items?: readonly WireItem[]
  /** Papers that arXiv has and the hub has not. */
  readonly arxivOnly?: readonly WireItem[]
  /** Papers as Markdown, by id. */
  readonly texts?: Readonly<Record<string, string>>
  /** The feed's today; the clock starts at noon UTC of it. */
  readonly today?: string
  readonly dataDir?: string
  /** Another arXiv than the feed's own. */
  readonly arxiv?: string
  readonly freeBytes?: () => Promise<number>
}

export const TODAY = '2024-10-16'

export async function openTestCore({
  items = [],
  arxivOnly = [],
  texts = {},
  today = TODAY,
  dataDir = tempDir(),
  arxiv,
  freeBytes,
}: TestCoreOptions = {}): Promise<TestCore> {
  const feed = await startFeedServer({ items, arxivOnly, texts, today })
  const clock = createFakeClock(`${today}T12:00:00Z`)
  const core = await openCore({
    dataDir,
    host: 'headless',
    version: '0.0.0',
    env: { HF_ENDPOINT: feed.url, LECTERN_ARXIV_ENDPOINT: arxiv ?? feed.url },
    clock,
    // Real time passes while a server hangs, so that limit is a short one here.
    limits: { silenceMs: 300 },
    ...(freeBytes && { freeBytes }),
  })
  let isOpen = true
  const close = async () => {
    if (!isOpen) return
    isOpen = false
    await core.close()
    await feed.close()
  }
  onTestFinished(close)
  return {
    ...core,
    close,
    feed,
    clock,
    dataDir,
    sync: async (scope = { kind: 'catch-up' }) => (await drain(await core.client.sync.run({ scope }))).result,
  }
}

/** Reads a task to its end. */
export async function drain(
  stream: AsyncIterator<SyncProgress, SyncResult, void>,
): Promise<{ reports: SyncProgress[]; result: SyncResult }> {
  const reports: SyncProgress[] = []
  for (;;) {
    const step = await stream.next()
    if (step.done) return { reports, result: step.value }
    reports.push(step.value)
  }
}
