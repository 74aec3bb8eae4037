// Full texts end to end below the contract: files taken in by a real thread, found by the real search beside a library.
import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { FULL_TEXT_FILE } from '../../../src/main/core/db/full-text-file.ts'
import { DATABASE_FILE, openDatabase } from '../../../src/main/core/db/open-database.ts'
import { ingestPage } from '../../../src/main/core/feed/ingest.ts'
import { parseItem } from '../../../src/main/core/feed/parse-item.ts'
import {
  createFullTextService,
  type FullTextDeps,
  type StoredText,
} from '../../../src/main/core/full-text/full-text-service.ts'
import { openSearchEngine } from '../../../src/main/core/search/search-engine.ts'
import { makeItem } from '../../support/make-items.ts'
import { tempDir } from '../../support/temp-dir.ts'
import { writeEndlessPdf, writePdf } from './write-pdf.ts'

const AT = '2024-10-16T12:00:00.000Z'
const paper = (number: number, title: string, authors = ['Nora Lind']) =>
  makeItem({ id: `2410.9000${number}`, day: '2024-10-10', title, authors })
const id = (number: number) => `2410.9000${number}`

async function openTexts(limits?: FullTextDeps['limits']) {
  const dataDir = tempDir()
  const db = openDatabase({ dataDir, shared: false })
  const parsed = [
    paper(1, 'Lanterns at Sea'),
    paper(2, 'Quiet Harbours', ['Bram Reed']),
    paper(3, 'Ropes'),
  ].map((item) => parseItem(item))
  await db.write((trx) => ingestPage(trx, { source: 'test', days: [], parsed }, AT))
  const stored: StoredText[] = []
  const logged: unknown[] = []
  const path = join(dataDir, 'cache', FULL_TEXT_FILE)
  const start = () =>
    createFullTextService({
      path,
      stored: async () => [...stored],
      announce: () => undefined,
      log: (_, error) => logged.push(error),
      limits,
    })
  let service = start()
  const engine = openSearchEngine({
    libraryPath: join(dataDir, DATABASE_FILE),
    cacheDir: join(dataDir, 'cache'),
  })
  onTestFinished(async () => {
    await service.close()
    engine.close()
    await db.close()
  })
  return {
    path,
    stored,
    logged,
    engine,
    service: () => service,
    restart: async (between: () => void) => {
      await service.close()
      between()
      service = start()
    },
    /** Stores a PDF of a paper, each text a page. */
    store: async (number: number, pages: readonly (string | undefined)[], key = `key ${number}`) => {
      const file = await writePdf(join(dataDir, 'pdfs', `${number}.pdf`), pages)
      const before = stored.findIndex((each) => each.id === id(number))
      if (before >= 0) stored.splice(before, 1)
      stored.push({ id: id(number), source: 'pdf', key, path: file })
    },
    storeBytes: (number: number, bytes: string) => {
      const file = join(dataDir, `${number}.pdf`)
      writeFileSync(file, bytes)
      stored.push({ id: id(number), source: 'pdf', key: bytes, path: file })
    },
    find: (query: string) =>
      engine.pages({ query, limit: 10 }).hits.map((hit) => [hit.id, hit.pages.map(({ page }) => page)]),
  }
}

describe('the full texts of stored papers', () => {
  it('are found on their pages, with the words marked', async () => {
    const texts = await openTexts()
    await texts.store(1, ['Nothing to see here.', 'The albatross\nscaled the mast of the ship.'])
    await texts.service().refresh()
    expect(texts.find('albatross')).toEqual([[id(1), [2]]])
    const [hit] = texts.engine.pages({ query: 'albatross mast', limit: 10 }).hits
    expect(hit).toMatchObject({ title: 'Lanterns at Sea', source: 'pdf' })
    const { text = '', ranges = [] } = hit?.pages[0]?.snippet ?? {}
    expect(ranges.map(([start, end]) => text.slice(start, end))).toEqual(['albatross', 'mast'])
  })

  it('hold words that a line end has cut, as one', async () => {
    const texts = await openTexts()
    await texts.store(1, ['We study at-\ntention, and self-attention, and self-\nattention again.'])
    await texts.service().refresh()
    expect(texts.find('attention')).toHaveLength(1)
    expect(texts.find('selfattention')).toEqual([])
  })

  it('are put first where the words stand together, and on the page where they do', async () => {
    const texts = await openTexts()
    await texts.store(1, ['The dot was scaled.', 'A product of dust and other things that go on and on.'])
    await texts.store(2, ['An opening.', 'Then the scaled dot product again.', 'A dot. A product. Scaled.'])
    await texts.service().refresh()
    expect(texts.find('scaled dot product').map(([each]) => each)).toEqual([id(2), id(1)])
    expect(texts.find('scaled dot product')[0]?.[1]).toEqual([2, 3])
    expect(texts.find('text:"scaled dot product"')).toEqual([[id(2), [2]]])
  })

  it('are restricted by the other fields of a query, and by what must not be in them', async () => {
    const texts = await openTexts()
    await texts.store(1, ['A gull and a rope.'])
    await texts.store(2, ['A gull and an anchor.'])
    await texts.service().refresh()
    expect(texts.find('gull author:reed')).toEqual([[id(2), [1]]])
    expect(texts.find('gull -anchor')).toEqual([[id(1), [1]]])
    expect(
      texts
        .find('text:(anchor OR rope)')
        .map(([each]) => each)
        .sort(),
    ).toEqual([id(1), id(2)])
    expect(texts.find('author:reed')).toEqual([])
  })

  it('are what `text:` restricts an ordinary search to, best first', async () => {
    const texts = await openTexts()
    await texts.store(1, [
      'One gull, and so much else that there is hardly any place for it among all these words.',
    ])
    await texts.store(2, ['A gull, a gull, a gull.'])
    await texts.service().refresh()
    const search = (query: string) => texts.engine.search({ query, limit: 10 }).hits.map((hit) => hit.id)
    expect(search('text:gull')).toEqual([id(2), id(1)])
    expect(search('text:gull lanterns')).toEqual([id(1)])
    expect(search('-text:gull')).toEqual([id(3)])
    expect(search('gull')).toEqual([])
  })

  it('say of files without text, and of those that cannot be read, what they are', async () => {
    const texts = await openTexts()
    await texts.store(1, [undefined, undefined])
    texts.storeBytes(2, '<html>Please log in</html>')
    await texts.service().refresh()
    expect(await texts.service().stateOf(id(1))).toBe('scanned')
    expect(await texts.service().stateOf(id(2))).toBe('unreadable')
    expect(texts.service().status()).toMatchObject({ done: 2, waiting: 0, scanned: 1, unreadable: 1 })
  })

  it('follow what is stored: another file is another text, and a removed one is gone', async () => {
    const texts = await openTexts()
    await texts.store(1, ['A cormorant.'], 'first')
    await texts.service().refresh()
    await texts.store(1, ['A pelican.'], 'second')
    await texts.service().refresh()
    expect([texts.find('cormorant'), texts.find('pelican')]).toEqual([[], [[id(1), [1]]]])
    texts.stored.length = 0
    await texts.service().refresh()
    expect(texts.find('pelican')).toEqual([])
    expect(texts.service().status().done).toBe(0)
  })

  it('wait while paused, and are taken in afterwards', async () => {
    const texts = await openTexts()
    texts.service().pause()
    await texts.store(1, ['A cormorant.'])
    await texts.service().refresh()
    expect(await texts.service().stateOf(id(1))).toBe('waiting')
    texts.service().resume()
    await texts.service().refresh()
    expect(texts.find('cormorant')).toHaveLength(1)
  }, 20_000)
})

describe('the file of full texts', () => {
  it('is made anew when it is gone or damaged, and meanwhile only nothing is found', async () => {
    const texts = await openTexts()
    await texts.store(1, ['A cormorant.'])
    await texts.service().refresh()
    const search = () => texts.engine.search({ query: 'lanterns', limit: 10 }).hits.length
    for (const harm of [
      () => rmSync(texts.path),
      () =>
        writeFileSync(texts.path, 'no database at all, but long enough to be looked at as one. '.repeat(200)),
    ]) {
      await texts.restart(() => {
        for (const suffix of ['-wal', '-shm']) rmSync(texts.path + suffix, { force: true })
        harm()
      })
      expect(search()).toBe(1)
      await texts.service().refresh()
      expect([texts.find('cormorant'), search()]).toEqual([[[id(1), [1]]], 1])
    }
    expect(existsSync(texts.path)).toBe(true)
    expect(texts.logged).toEqual([])
  })

  it('survives a file that keeps its reader busy for ever: the reader is ended, and the next file read', async () => {
    const texts = await openTexts({ pageMs: 1500 })
    texts.stored.push({
      id: id(1),
      source: 'pdf',
      key: 'endless',
      path: await writeEndlessPdf(`${texts.path}.pdf`),
    })
    await texts.store(2, ['A cormorant.'])
    await texts.service().refresh()
    expect(await texts.service().stateOf(id(1))).toBe('unreadable')
    expect(texts.find('cormorant')).toHaveLength(1)
  })
})
