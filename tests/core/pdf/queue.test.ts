// The queue: one at a time at arXiv's pace, paused, cancelled, gone on with after a restart, and what queues by itself.
import { readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ID, IDS, openPdfs, SECOND, settled, THIRD } from './open-pdfs.ts'

/** Sockets get theirs only when nobody else has something to do. */
const aTurn = () => new Promise((resolve) => setImmediate(resolve))

describe('the queue', () => {
  it('asks for one after another, three seconds apart', async () => {
    const { arxiv, client, core } = await openPdfs()
    await client.pdfs.fetch({ papers: { ids: [ID, SECOND, THIRD] } })
    const before = core.clock.sleeps.length
    while ((await client.pdfs.downloads()).jobs.some(({ state }) => state !== 'done')) await aTurn()
    expect(arxiv.requests.map(({ path }) => path)).toEqual([`/pdf/${ID}`, `/pdf/${SECOND}`, `/pdf/${THIRD}`])
    expect(core.clock.sleeps.slice(before)).toEqual([3000, 3000])
  })

  it('says what is stored, what is to be had, and what is no paper or on no server', async () => {
    const { client, core, fetch } = await openPdfs()
    await fetch([ID])
    const steps = await core.client.papers.add({ text: '"A text that names no known paper at all"' })
    while (!(await steps.next()).done);
    const [local] = (await client.papers.pending()).map(({ id }) => id)
    expect(await client.pdfs.estimate({ papers: { ids: [...IDS] } })).toMatchObject({
      papers: 4,
      stored: 1,
      toFetch: 3,
    })
    const { queued, stored, unknown } = await client.pdfs.fetch({ papers: { ids: [ID, SECOND, 'none'] } })
    expect([queued, stored, unknown, local]).toEqual([1, 1, ['none'], local])
    await settled(client, [SECOND])
  })

  it('is paused with what came, and goes on from there, also after a restart', async () => {
    const open = await openPdfs()
    const { arxiv, client, core, pdf } = open
    arxiv.setFault('stall', 1)
    await client.pdfs.fetch({ papers: { ids: [ID, SECOND] } })
    const half = Math.floor(pdf(ID).length / 2)
    for (;;) {
      const [first] = (await client.pdfs.downloads()).jobs
      if (first?.state === 'running' && first.bytes === half) break
      await aTurn()
    }
    await client.pdfs.pause()
    const before = await client.pdfs.downloads()
    expect([before.paused, before.jobs.map(({ state }) => state)]).toEqual([true, ['waiting', 'waiting']])
    await core.close()
    const again = await open.reopen()
    again.keepCurrent()
    expect((await again.client.pdfs.downloads()).paused).toBe(true)
    await again.client.pdfs.resume()
    expect(await settled(again.client, [ID, SECOND])).toEqual({ ready: [ID, SECOND], failed: [] })
    expect(arxiv.requests.find(({ range }) => range !== undefined)?.range).toBe(`bytes=${half}-`)
    expect(open.read(`${ID}v1.pdf`)).toEqual(pdf(ID))
  })

  it('is cancelled with nothing left of what came', async () => {
    const { arxiv, client, files } = await openPdfs()
    arxiv.setFault('stall', 1)
    await client.pdfs.fetch({ papers: { ids: [ID, SECOND] } })
    while ((await client.pdfs.downloads()).jobs[0]?.bytes === 0) await aTurn()
    expect(await client.pdfs.cancel({})).toEqual({ changed: 2 })
    expect([(await client.pdfs.downloads()).jobs, files()]).toEqual([[], []])
  })

  it('waits where there is no network, and says so to who follows', async () => {
    const { arxiv, client, fetch, marks } = await openPdfs()
    await arxiv.close()
    await expect(fetch([ID])).rejects.toMatchObject({ code: 'offline' })
    const { jobs } = await client.pdfs.downloads()
    expect([jobs[0]?.state, jobs[0]?.problem]).toEqual(['waiting', { why: 'offline' }])
    expect(await marks()).toEqual([])
  })

  it('tries what failed again on the word', async () => {
    const { arxiv, client, fetch } = await openPdfs()
    arxiv.setFault('403')
    expect((await fetch([ID])).failed).toHaveLength(1)
    arxiv.setFault(undefined)
    await client.pdfs.retry({})
    expect(await settled(client, [ID])).toEqual({ ready: [ID], failed: [] })
  })

  it('fetches what is set to be read only where the settings want it, while it is to be read', async () => {
    const { client, core, arxiv } = await openPdfs()
    core.keepCurrent()
    await client.reading.setStatus({ ids: [ID], status: 'queued' })
    expect((await client.pdfs.downloads()).jobs).toEqual([])
    await client.settings.update({ pdfs: { automatic: true } })
    await client.reading.setStatus({ ids: [SECOND], status: 'queued' })
    await settled(client, [SECOND])
    expect((await client.pdfs.list()).map(({ id }) => id)).toEqual([SECOND])
    await client.pdfs.pause()
    await client.reading.setStatus({ ids: [THIRD], status: 'queued' })
    await client.reading.setStatus({ ids: [THIRD], status: 'inbox' })
    await client.pdfs.resume()
    await settled(client, [THIRD])
    expect(arxiv.requests.map(({ path }) => path)).toEqual([`/pdf/${SECOND}`])
  })
})

describe('a pack', () => {
  it('reads what is stored to the last byte, and fetches what is not whole', async () => {
    const { client, fetch, path, pdf, read, marks } = await openPdfs()
    await fetch([ID])
    const file = path(`${ID}v1.pdf`)
    const { atime, mtime } = statSync(file)
    const bytes = readFileSync(file)
    bytes[900] = (bytes[900] ?? 0) ^ 1
    writeFileSync(file, bytes)
    utimesSync(file, atime, mtime)
    expect(await marks()).toEqual([ID])
    expect(await fetch([ID, SECOND], { pack: true })).toEqual({ ready: [ID, SECOND], failed: [] })
    expect(read(`${ID}v1.pdf`)).toEqual(pdf(ID))
    expect((await client.pdfs.downloads()).jobs.map(({ state }) => state)).toEqual(['done', 'done'])
  })

  it('brings the texts that the hub has, once, and is whole where the hub fails', async () => {
    const { core, client, fetch } = await openPdfs({ texts: { [ID]: '# Ropes\n\nOn splicing.' } })
    expect(await fetch([ID, SECOND], { pack: true })).toMatchObject({ ready: [ID, SECOND] })
    expect((await client.hubTexts.read({ id: ID })).markdown).toContain('On splicing.')
    await expect(client.hubTexts.read({ id: SECOND })).rejects.toMatchObject({ code: 'not_found' })
    const asked = () => core.feed.requests.filter(({ path }) => path.endsWith('.md')).map(({ path }) => path)
    expect(asked()).toEqual([`/papers/${ID}.md`, `/papers/${SECOND}.md`])
    core.feed.setFault('html')
    expect(await fetch([ID, THIRD], { pack: true })).toMatchObject({ ready: [ID, THIRD], failed: [] })
    expect(asked().filter((path) => path.includes(ID))).toHaveLength(1)
  })

  it('can be cited without a network: what arXiv says of its papers comes with it, by one request', async () => {
    const { arxiv, core, fetch } = await openPdfs()
    await fetch([ID, SECOND], { pack: true })
    const asked = () => arxiv.requests.filter(({ path }) => path.startsWith('/api/query'))
    await expect.poll(() => asked().length).toBe(1)
    await arxiv.close()
    const { text } = await core.client.bibliography.export({
      selection: { ids: [ID, SECOND] },
      format: 'biblatex',
    })
    expect(text).toContain('eprintclass = {')
    expect(asked().length).toBe(1)
  })
})
