// A real library in a folder of its own, for tests of the commands that use it.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openCore } from '../../src/main/core/core.ts'
import type { Host } from '../../src/main/headless/host.ts'

export type RealLibrary = {
  readonly dir: string
  readonly openLibrary: Host['openLibrary']
  remove(): Promise<void>
}

/** `feed` is the base address of the feed; without one every request fails. */
export async function createRealLibrary({ feed = 'http://127.0.0.1:1' } = {}): Promise<RealLibrary> {
  const dir = await mkdtemp(join(tmpdir(), 'lectern-library-'))
  return {
    dir,
    openLibrary: ({ version, demo }) =>
      openCore({
        dataDir: join(dir, demo ? 'demo' : 'data'),
        host: 'headless',
        version,
        demo,
        env: { HF_ENDPOINT: feed, LECTERN_ARXIV_ENDPOINT: feed },
        limits: { paceMs: 0 },
      }),
    remove: () => rm(dir, { recursive: true, force: true }),
  }
}
