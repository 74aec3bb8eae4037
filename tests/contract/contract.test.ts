import { isDefinedError, ORPCError } from '@orpc/client'
import { describe, expect, expectTypeOf, it } from 'vitest'
import type { Client } from '../../src/shared/contract.ts'
import type { PaperRow } from '../../src/shared/model.ts'
import type { SyncProgress, SyncResult } from '../../src/shared/sync-model.ts'
import { makeItem, makeItems } from '../support/make-items.ts'
import { drain, openTestCore } from '../support/open-test-core.ts'
import { CHANNELS } from './channels.ts'

const WEEK = { kind: 'range', from: '2024-10-07', to: '2024-10-13' } as const
const [A, B] = ['2410.90001', '2410.90002'] as const
const ITEMS = [
  makeItem({ id: A, day: '2024-10-08', title: 'Émigré “Agents” & <think> $5 \u{1F98A}' }),
  makeItem({ id: B, day: '2024-10-09', title: 'Plain' }),
]

describe.each(CHANNELS)('the contract %s', (_, connect) => {
  it('answers queries with the same values, odd characters and all', async () => {
    const core = await openTestCore({ items: ITEMS })
    const client = await connect(core)
    await core.sync(WEEK)
    expect(await client.papers.get({ id: A })).toEqual(await core.client.papers.get({ id: A }))
    expect((await client.papers.rows({ ids: [A] }))[0]?.title).toBe('Émigré “Agents” & <think> $5 \u{1F98A}')
    expect(await client.library.stats()).toMatchObject({ papers: 2, statuses: { inbox: 2 } })
    expect(await client.app.info()).toMatchObject({ host: 'headless', demo: false })
  })

  it('changes by mutations, which announce their topics', async () => {
    const core = await openTestCore({ items: ITEMS })
    const client = await connect(core)
    await core.sync(WEEK)
    const changes = await client.app.changes()
    const announced = changes.next()
    await client.tags.add({ ids: [A], tag: 'x' })
    const { value } = await announced
    expect(value).toEqual({ topics: ['tags', 'history'] })
    await changes.return?.(undefined)
    expect((await client.papers.rows({ ids: [A, B] })).map((row) => row.tags)).toEqual([['x'], []])
  })

  it('carries expected failures as their code and data', async () => {
    const client = await connect(await openTestCore())
    const error = await client.papers.get({ id: '1234.56789' }).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(ORPCError)
    expect(isDefinedError(error as Error)).toBe(true)
    expect(error).toMatchObject({ code: 'not_found', data: { what: 'paper', id: '1234.56789' } })
  })

  it('refuses input that is not of the contract’s shape', async () => {
    const client = await connect(await openTestCore())
    const call = client.reading.setStatus({ ids: [A], status: 'devoured' as 'read' })
    await expect(call).rejects.toMatchObject({ code: 'BAD_REQUEST' })
  })

  it('hides an unexpected failure behind a reference to the log', async () => {
    const core = await openTestCore()
    const client = await connect(core)
    await core.close()
    await expect(client.library.stats()).rejects.toMatchObject({
      code: 'internal',
      data: { ref: expect.any(String) },
    })
  })

  it('streams a task’s progress and ends it with the result', async () => {
    const core = await openTestCore({ items: makeItems(50, { from: WEEK.from, to: WEEK.to }) })
    const client = await connect(core)
    const { reports, result } = await drain(await client.sync.run({ scope: WEEK }))
    expect(reports.length).toBeGreaterThan(0)
    expect(result).toMatchObject({
      added: 50,
      days: expect.arrayContaining([{ day: '2024-10-12', state: 'empty', papers: 0 }]),
    })
  })

  it('cancels a task by its caller’s signal', async () => {
    const core = await openTestCore({ items: makeItems(50, { from: WEEK.from, to: WEEK.to }) })
    const client = await connect(core)
    core.feed.setFault('hang')
    const abort = new AbortController()
    const stream = await client.sync.run({ scope: WEEK }, { signal: abort.signal })
    await stream.next()
    abort.abort()
    await expect(drain(stream)).rejects.toThrow()
    while ((await core.client.sync.status()).running) await new Promise((resolve) => setTimeout(resolve, 5))
    core.feed.setFault(undefined)
    expect((await core.sync(WEEK)).added).toBe(50)
  })

  it('fails a task that cannot run with its typed error', async () => {
    const client = await connect(await openTestCore())
    const stream = await client.sync.importFiles({ paths: ['/nowhere/a.json'] })
    await expect(drain(stream)).rejects.toMatchObject({
      code: 'not_found',
      data: { what: 'file', id: '/nowhere/a.json' },
    })
  })
})

describe('another process on the same library', () => {
  it('is noticed: what it changed is announced', async () => {
    const core = await openTestCore({ items: ITEMS })
    await core.sync(WEEK)
    const changes = await core.client.app.changes()
    const announced = changes.next()
    const other = await openTestCore({ dataDir: core.dataDir })
    await other.client.reading.setStatus({ ids: [A], status: 'read' })
    expect(await announced).toMatchObject({ value: { topics: expect.arrayContaining(['reading']) } })
    await changes.return?.(undefined)
  })
})

describe('the client’s types', () => {
  it('are those of the contract', () => {
    expectTypeOf<Client['papers']['rows']>().returns.resolves.toEqualTypeOf<PaperRow[]>()
    expectTypeOf<Client['papers']['get']>().parameter(0).toEqualTypeOf<{ id: string }>()
    expectTypeOf<Client['sync']['run']>().returns.resolves.toExtend<
      AsyncIterator<SyncProgress, SyncResult, void>
    >()
    expectTypeOf<Parameters<Client['reading']['setStatus']>[0]['status']>().toEqualTypeOf<
      'inbox' | 'queued' | 'reading' | 'read' | 'skipped'
    >()
  })
})
