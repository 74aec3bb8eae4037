import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { DATABASE_FILE, openDatabase } from '../../../src/main/core/db/open-database.ts'
import { ingestPage } from '../../../src/main/core/feed/ingest.ts'
import { parseItem } from '../../../src/main/core/feed/parse-item.ts'
import { createRandom } from '../../../src/main/core/feed/sample/random.ts'
import { sampleDaySize, sampleItem } from '../../../src/main/core/feed/sample/sample-item.ts'
import type { WireItem } from '../../../src/main/core/feed/sample/wire-item.ts'
import { openSearchEngine } from '../../../src/main/core/search/search-engine.ts'
import { addDays, daysBetween } from '../../../src/shared/feed-day.ts'
import { makeItem } from '../../support/make-items.ts'
import { tempDir } from '../../support/temp-dir.ts'

const AT = '2024-10-16T12:00:00.000Z'

/** A library with the items, and an engine on it; more can be stored meanwhile. */
async function openLibrary(
  items: readonly WireItem[],
  { dataDir = tempDir(), cacheDir = undefined as string | undefined } = {},
) {
  const db = openDatabase({ dataDir, shared: false })
  const store = (more: readonly WireItem[]) =>
    db.write((trx) =>
      ingestPage(trx, { source: 'test', days: [], parsed: more.map((item) => parseItem(item)) }, AT),
    )
  await store(items)
  const engine = openSearchEngine({ libraryPath: join(dataDir, DATABASE_FILE), cacheDir })
  onTestFinished(async () => {
    engine.close()
    await db.close()
  })
  const find = (query: string, limit = 10) => engine.search({ query, limit }).hits.map((hit) => hit.id)
  return { db, dataDir, engine, find, store }
}

const paper = (number: number, title: string, more: Partial<Parameters<typeof makeItem>[0]> = {}) =>
  makeItem({ id: `2410.9000${number}`, day: '2024-10-10', title, authors: ['Nora Lind'], ...more })
const id = (number: number) => `2410.9000${number}`

const SHELF = [
  paper(1, 'Walrus Diffusion for Cold Images', { authors: ['Zoë van der Meer', 'Ada Quill'] }),
  paper(2, 'Penguins', { summary: 'A walrus sees diffusion of cold images in the distance.' }),
  paper(3, 'Self-Attention Considered Harmful', { ai_keywords: ['walrus'] }),
  paper(4, 'Mixture of Experts at the Pole', { authors: ['Bram Reed'] }),
  paper(5, 'Reading with GPT-4V(ision)', { upvotes: 70, githubRepo: 'https://example.org/r' }),
  paper(6, 'Cold Images', { day: '2023-06-01', publishedAt: '2023-05-30T12:00:00.000Z' }),
  paper(7, 'A Survey of Cold Images and Walrus Diffusion'),
]

describe('ranking', () => {
  it('puts the exact title before all else, then titles, then keywords and abstracts', async () => {
    const { find } = await openLibrary(SHELF)
    expect(find('cold images')[0]).toBe(id(6))
    expect(find('walrus diffusion for cold images')[0]).toBe(id(1))
    expect(find('walrus')).toEqual([id(1), id(7), id(3), id(2)])
  })

  it('finds a paper by a surname and a word of its title, slips and accents aside', async () => {
    const { find } = await openLibrary(SHELF)
    for (const query of ['meer diffusion', 'quill walrus', 'zoe walrus', 'Zoë walruss', 'quil cold'])
      expect([query, find(query)[0]]).toEqual([query, id(1)])
  })

  it('finds an expansion by its acronym', async () => {
    const { find } = await openLibrary(SHELF)
    expect(find('moe')[0]).toBe(id(4))
    expect(find('mep')).toContain(id(4))
  })

  it('takes a word still being typed for what it begins, also where another word has that already', async () => {
    const { find } = await openLibrary([...SHELF, paper(8, 'Chinese Simple Questions: A Chinese Walk')])
    for (const query of [
      'chinese simple questions: a chi',
      'chinese simple questions: a c',
      'cold imag',
      'cold images i',
    ])
      expect([query, find(query)[0]]).toEqual([query, query.startsWith('chi') ? id(8) : id(6)])
  })

  it('finds nothing for random letters', async () => {
    const { find } = await openLibrary(SHELF)
    for (const query of ['qzxvkjw', 'xq', 'ztrkplw mwqzx', '🦊', '0192837465'])
      expect([query, find(query)]).toEqual([query, []])
  })

  it('gives the same order for the same papers, whatever way they came', async () => {
    const items = daysBetween('2024-10-01', '2024-10-11').flatMap((day) =>
      Array.from({ length: sampleDaySize(day) }, (_, index) => sampleItem(day, index)),
    )
    const atOnce = await openLibrary(items)
    const bit = await openLibrary(items.slice(0, 20))
    for (let from = 20; from < items.length; from += 7) {
      await bit.store(items.slice(from, from + 7))
      bit.find('model')
    }
    while (bit.engine.catchUp());
    for (const query of ['model', 'larg language modl', 'vision agents', 'a', 'reasning', 'speech -audio'])
      expect([query, bit.engine.search({ query, limit: 30 }).hits]).toEqual([
        query,
        atOnce.engine.search({ query, limit: 30 }).hits,
      ])
  })
})

describe('slips and other forms', () => {
  it.each([
    ['a letter left out', 'walus difusion'],
    ['a letter too many', 'wallrus diffusionn'],
    ['another letter', 'walruz diffuzion'],
    ['two letters swapped', 'warlus diffusoin'],
    ['a wrong first letter', 'qalrus diffusion'],
    ['two slips in a long word', 'walrus difusiom'],
    ['beginnings of words', 'walr diffu'],
    ['the other number', 'walruses image diffusion'],
    ['one word too many', 'walrus diffusion banana'],
  ])('are forgiven: %s', async (_, query) => {
    const { find } = await openLibrary(SHELF)
    expect(find(query).slice(0, 2)).toContain(id(1))
  })

  it.each(['selfattention', 'self attention', 'self-attention'])(
    'are one however joined: %s',
    async (query) => {
      const { find } = await openLibrary(SHELF)
      expect(find(query)[0]).toBe(id(3))
    },
  )

  it.each(['gpt4v', 'gpt-4v', 'gpt 4v', 'GPT-4V'])('are one however joined: %s', async (query) => {
    const { find } = await openLibrary(SHELF)
    expect(find(query)[0]).toBe(id(5))
  })

  it('are said when the word as typed is in no paper, and only then', async () => {
    const { engine } = await openLibrary(SHELF)
    expect(engine.search({ query: 'walrus difusion ', limit: 5 }).corrections).toEqual([
      { from: 'difusion', to: 'diffusion' },
    ])
    expect(engine.search({ query: 'walrus diffusion ', limit: 5 }).corrections).toEqual([])
    expect(engine.search({ query: 'walrus diffu', limit: 5 }).corrections).toEqual([])
  })
})

describe('the query language in the library', () => {
  it.each([
    ['"cold images"', [1, 2, 6, 7]],
    ['"images cold"', []],
    ['walrus -diffusion', [3]],
    ['walrus -title:walrus', [2, 3]],
    ['author:reed', [4]],
    ['author:walrus', []],
    ['title:walrus', [1, 7]],
    ['keyword:walrus', [3]],
    ['abstract:walrus', [2]],
    ['penguins OR experts', [2, 4]],
    ['walrus (survey OR keyword:walrus OR penguins)', [2, 3, 7]],
    ['has:code', [5]],
    ['upvotes:>50', [5]],
    ['upvotes:<=1 cold', [1, 2, 6, 7]],
    ['year:2023', [6]],
    ['before:2024-01-01', [6]],
    ['after:2024-01-01 images', [1, 2, 7]],
    ['day:2023-06-01', [6]],
    ['is:unread walrus', [1, 2, 3, 7]],
    ['status:read', []],
    [id(4), [4]],
    [`https://arxiv.org/abs/${id(4)}v2`, [4]],
  ] as const)('%s', async (query, numbers) => {
    const { find } = await openLibrary(SHELF)
    expect(find(query).sort()).toEqual(numbers.map((number) => id(number)))
  })

  it('reaches what the user made: statuses, tags, collections, notes', async () => {
    const { db, find, engine } = await openLibrary(SHELF)
    await db.write(async (trx) => {
      await trx
        .insertInto('reading')
        .values({ paper_id: id(1), status: 'read', rating: 4, note: 'Compare with the yellow book.' })
        .execute()
      await trx.insertInto('tag').values({ id: 1, name: 'To Cite' }).execute()
      await trx
        .insertInto('paper_tag')
        .values({ paper_id: id(4), tag_id: 1, added_at: AT })
        .execute()
      await trx
        .insertInto('collection')
        .values({ id: 1, name: 'Thesis', kind: 'manual', created_at: AT })
        .execute()
      await trx
        .insertInto('collection')
        .values({ id: 2, name: 'One', parent_id: 1, kind: 'manual', created_at: AT })
        .execute()
      await trx
        .insertInto('collection_paper')
        .values({ collection_id: 2, paper_id: id(6), position: 1, added_at: AT })
        .execute()
    })
    expect(find('status:read')).toEqual([id(1)])
    expect(find('is:unread walrus')).not.toContain(id(1))
    expect(find('rating:>=4')).toEqual([id(1)])
    expect(find('tag:"to cite"')).toEqual([id(4)])
    expect(find('in:thesis/ONE')).toEqual([id(6)])
    expect(find('has:note')).toEqual([id(1)])
    expect(find('yellow')).toEqual([id(1)])
    expect(find('note:yellow')).toEqual([id(1)])
    expect(find('walrus yellow')).toEqual([id(1)])
    expect(find('cite experts')).toEqual([id(4)])
    expect(engine.search({ query: 'tag:nobody in:nowhere', limit: 5 }).hints).toEqual([
      { code: 'unknown_name', value: 'tag:nobody' },
      { code: 'unknown_name', value: 'in:nowhere' },
    ])
    await db.write((trx) => trx.updateTable('reading').set({ note: '' }).execute())
    await db.write((trx) => trx.deleteFrom('paper_tag').execute())
    expect(find('yellow')).toEqual([])
    expect(find('cite')).toEqual([])
  })
})

describe('what is found', () => {
  it('is there as soon as it is committed, under its newest text only', async () => {
    const { find, store } = await openLibrary(SHELF)
    expect(find('narwhal')).toEqual([])
    await store([paper(8, 'Narwhal Tokens')])
    expect(find('narwhal')).toEqual([id(8)])
    expect(find('narwahl')).toEqual([id(8)])
    await store([paper(8, 'Renamed Tokens')])
    expect(find('narwhal')).toEqual([])
    expect(find('renamd')).toEqual([id(8)])
  })

  it('is the same after a restart with what was kept, and with that damaged or gone', async () => {
    const dataDir = tempDir()
    const cacheDir = join(dataDir, 'cache')
    const first = await openLibrary(SHELF, { dataDir, cacheDir })
    const queries = ['walrus', 'difusion', 'moe', 'cold imges', 'selfattention']
    const answers = (engine: typeof first.engine) =>
      queries.map((query) => engine.search({ query, limit: 10 }).hits)
    const before = answers(first.engine)
    first.engine.keep()
    const reopen = () => {
      const engine = openSearchEngine({ libraryPath: join(dataDir, DATABASE_FILE), cacheDir })
      onTestFinished(() => engine.close())
      return engine
    }
    expect(answers(reopen())).toEqual(before)
    mkdirSync(cacheDir, { recursive: true })
    for (const damage of [
      '',
      '{"form":1}\n',
      '{"form":1,"highest":7,"textChanges":0,"terms":9,"termBytes":4,"initialBytes":0,"lines":0}\nabcd',
    ]) {
      writeFileSync(join(cacheDir, 'search-memory.bin'), damage)
      expect(answers(reopen())).toEqual(before)
    }
  })

  it('says why: ranges of title and authors, and a piece of the abstract where that is the reason', async () => {
    const { engine } = await openLibrary(SHELF)
    const { matches } = engine.search({ query: 'walrsu meer', limit: 5 })
    const [why] = engine.why({ ids: [id(1)], matches })
    expect(why?.title).toEqual([[0, 6]])
    expect(why?.authors).toEqual([{ name: 'Zoë van der Meer', ranges: [[12, 16]] }])
    expect(why?.snippet).toBeUndefined()
    const [inAbstract] = engine.why({
      ids: [id(2)],
      matches: engine.search({ query: 'walrus', limit: 5 }).matches,
    })
    expect(inAbstract?.title).toEqual([])
    const { text = '', ranges = [] } = inAbstract?.snippet ?? {}
    expect(ranges.map(([start, end]) => text.slice(start, end))).toEqual(['walrus'])
  })

  it('has neighbours that share its rare words', async () => {
    const { engine } = await openLibrary(SHELF)
    const near = engine.similar({ id: id(1), limit: 3 }).map((hit) => hit.id)
    expect(near[0]).toBe(id(7))
    expect(near).not.toContain(id(1))
    expect(() => engine.similar({ id: '1234.56789', limit: 3 })).toThrow(
      expect.objectContaining({ code: 'not_found' }),
    )
  })

  it('is not waited for once nobody wants it', async () => {
    const { engine } = await openLibrary(SHELF)
    expect(() => engine.search({ query: 'walrus diffusion', limit: 5 }, () => true)).toThrow(
      expect.objectContaining({ code: 'cancelled' }),
    )
  })
})

describe('any text', () => {
  it('is a query that is answered, however odd', async () => {
    const items = Array.from({ length: 40 }, (_, index) =>
      sampleItem(addDays('2024-10-01', index % 5), index),
    )
    const { engine } = await openLibrary([...SHELF, ...items])
    const random = createRandom('odd queries')
    const pieces = [
      '"',
      '(',
      ')',
      '-',
      '*',
      'AND',
      'OR',
      'NOT',
      'NEAR(',
      '^',
      ':',
      'title:',
      'tag:',
      'in:',
      '{',
      '}',
      '+',
      '\u0000',
      '\ud800',
      '🦊',
      'é',
      'walrus',
      'difusion',
      'a',
      ' ',
      '\n',
      "'",
      ';',
      '%',
      '_',
      '\\',
      'upvotes:>',
      '1e999',
      'x'.repeat(300),
      '深度',
      '\u202e',
    ]
    for (let round = 0; round < 1500; round += 1) {
      const query = Array.from({ length: random.int(1, 12) }, () => random.pick(pieces)).join(
        random.chance(0.5) ? ' ' : '',
      )
      const { hits } = engine.search({ query, limit: 5 })
      expect(hits.length).toBeLessThanOrEqual(5)
      engine.why({ ids: hits.map((hit) => hit.id), matches: engine.search({ query, limit: 5 }).matches })
    }
    for (const query of [
      'x'.repeat(10_000),
      'walrus '.repeat(2000),
      '"'.repeat(999),
      '('.repeat(5000),
      '-'.repeat(3000),
      'a OR '.repeat(800),
    ])
      expect(engine.search({ query, limit: 5 }).hits.length).toBeLessThanOrEqual(5)
  })
})
