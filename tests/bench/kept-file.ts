// A kept file of a large collection: how long a change takes to reach it, and how long the core's event loop is held up
// meanwhile. The wall's time, for somebody waits.
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { monitorEventLoopDelay, performance } from 'node:perf_hooks'
import { openCore } from '../../src/main/core/core.ts'
import { sampleItem } from '../../src/main/core/feed/sample/sample-item.ts'
import { addDays } from '../../src/shared/feed-day.ts'

const CHANGES = 7
const PER_DAY = 20

export async function benchKeptFile(papers: number): Promise<string[]> {
  const dir = mkdtempSync(join(tmpdir(), 'lectern-bench-'))
  const core = await openCore({
    dataDir: dir,
    host: 'headless',
    version: '0.0.0',
    env: { HF_ENDPOINT: 'http://127.0.0.1:1', LECTERN_ARXIV_ENDPOINT: 'http://127.0.0.1:1' },
  })
  try {
    const { client } = core
    const items = Array.from({ length: papers }, (_, index) =>
      sampleItem(addDays('2024-01-01', Math.floor(index / PER_DAY)), index % PER_DAY),
    )
    const from = join(dir, 'items.json')
    writeFileSync(from, JSON.stringify(items))
    for await (const _ of await client.sync.importFiles({ paths: [from] }));
    const { ids } = await client.papers.order({ filter: {}, sort: 'day' })
    const { id } = await client.collections.create({ name: 'Large' })
    await client.collections.add({ id, ids: [...ids] })
    const path = join(dir, 'large.bib')
    const begun = performance.now()
    await client.keptFiles.create({ path, target: { kind: 'collection', id }, format: 'bibtex' })
    const first = performance.now() - begun
    core.keepCurrent()
    await client.keptFiles.list()
    await settle()
    let longest = 0
    const waits: number[] = []
    for (let change = 0; change < CHANGES; change += 1) {
      const before = statSync(path).ino
      const start = performance.now()
      // One for each change: it would count the pauses between them.
      const delay = monitorEventLoopDelay({ resolution: 1 })
      delay.enable()
      await client.citekeys.pin({ id: ids[change] ?? '', key: `bench${change}` })
      while (statSync(path).ino === before) await new Promise((resolve) => setTimeout(resolve, 2))
      waits.push(performance.now() - start)
      delay.disable()
      longest = Math.max(longest, delay.max / 1e6)
      if (!readFileSync(path, 'utf8').includes(`{bench${change},`))
        throw new Error('the change is not in the file')
      await settle()
    }
    waits.sort((a, b) => a - b)
    const ms = (value: number | undefined) => `${(value ?? Number.NaN).toFixed(0)} ms`
    return [
      `a file kept of ${ids.length} papers: first written in ${ms(first)}`,
      `a change reaches it within ${ms(waits.at(-1))} (median ${ms(waits[Math.floor(CHANGES / 2)])}); ` +
        `the longest block of the core's event loop meanwhile: ${ms(longest)}`,
    ]
  } finally {
    await core.close()
    rmSync(dir, { recursive: true, force: true })
  }
}

/** What a change set off is over by then. */
function settle(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 1500))
}
