// The window on a large library, in Chromium: how soon it is there, how it scrolls, searches and syncs, what it holds.
//   npm run bench -- window [--papers 100000] [--rounds 3]
import { rmSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { measureHeap } from './measure-heap.ts'
import { measureKeys } from './measure-keys.ts'
import { measureScroll } from './measure-scroll.ts'
import { measureStart, watchStart } from './measure-start.ts'
import { measureSync, startBenchFeed } from './measure-sync.ts'
import { openWindow } from './open-window.ts'
import { type Round, report } from './report.ts'
import { copyUsedLibrary } from './used-library.ts'
import { watchStalls } from './watch-stalls.ts'

export async function benchWindow(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { papers: { type: 'string', default: '100000' }, rounds: { type: 'string', default: '3' } },
  })
  const rounds: Round[] = []
  const loads: string[] = []
  let version = ''
  for (let number = 0; number < Number(values.rounds); number += 1) {
    const round = await measureRound(Number(values.papers))
    version = round.version
    rounds.push(round)
    loads.push((loadavg()[0] ?? 0).toFixed(1))
  }
  process.stdout.write(
    [
      `${cpus().length} × ${cpus()[0]?.model.trim()}, Chromium ${version}, ${values.papers} papers; load average after each round ${loads.join(', ')}`,
      '',
      report(rounds),
      '',
    ].join('\n'),
  )
}

async function measureRound(papers: number): Promise<Round & { version: string }> {
  const dataDir = await copyUsedLibrary(papers)
  const feed = await startBenchFeed()
  const window = await openWindow(dataDir, feed.url, async (page) => {
    await watchStalls(page)
    await watchStart(page)
  })
  try {
    const startMs = await measureStart(window)
    const keyMs = await measureKeys(window.page)
    const frameMs = await measureScroll(window.page)
    const syncStalls = await measureSync(window.page)
    const heapBytes = await measureHeap(window.page)
    return { startMs, keyMs, frameMs, syncStalls, heapBytes, version: window.browserVersion }
  } finally {
    await window.close()
    await feed.close()
    rmSync(dataDir, { recursive: true, force: true })
  }
}
