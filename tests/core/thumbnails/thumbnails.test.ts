// Pictures of papers: what is kept, what is refused, and what is asked for again.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Answer, ID, IDS, openThumbnails, PICTURE, picture } from './open-thumbnails.ts'

describe('a picture', () => {
  it('is downloaded once, kept under a name that says nothing, and there without a network', async () => {
    const { thumbnails, open, asked, files, dir, goOffline } = await openThumbnails()
    expect(await thumbnails.read(ID)).toEqual({ bytes: PICTURE, type: 'image/png' })
    expect(files()).toEqual([expect.stringMatching(/^[0-9a-f]{40}$/)])
    expect(readFileSync(join(dir, files()[0] ?? ''))).toEqual(PICTURE)
    goOffline(true)
    expect((await thumbnails.read(ID))?.bytes).toEqual(PICTURE)
    expect((await open().read(ID))?.bytes).toEqual(PICTURE)
    expect(asked).toEqual([`/papers/${ID}.png`])
  })

  it('is fetched once for all who ask at the same time', async () => {
    const { thumbnails, asked } = await openThumbnails()
    const all = await Promise.all([thumbnails.read(ID), thumbnails.read(ID), thumbnails.read(ID)])
    expect(all.map((image) => image?.type)).toEqual(['image/png', 'image/png', 'image/png'])
    expect(asked).toHaveLength(1)
  })

  it('is not fetched by a sync, and a paper that is not known has none', async () => {
    const { thumbnails, asked, files } = await openThumbnails()
    expect(await thumbnails.read('2410.99999')).toBeUndefined()
    expect([asked, files()]).toEqual([[], []])
  })

  it('that was damaged on the disk is fetched anew', async () => {
    const { thumbnails, files, dir, asked } = await openThumbnails()
    await thumbnails.read(ID)
    writeFileSync(join(dir, files()[0] ?? ''), '<svg onload="alert(1)">')
    expect((await thumbnails.read(ID))?.bytes).toEqual(PICTURE)
    expect(asked).toHaveLength(2)
  })
})

describe('what is no picture', () => {
  const faults: readonly [string, Answer][] = [
    ['a page', (response) => response.writeHead(200, { 'Content-Type': 'image/png' }).end('<!doctype html>')],
    [
      'a drawing with script',
      (response) => response.writeHead(200, { 'Content-Type': 'image/svg+xml' }).end('<svg/>'),
    ],
    ['nothing', (response) => response.writeHead(200).end()],
    ['404, with a picture as its body', (response) => response.writeHead(404).end(PICTURE)],
    [
      'more than two megabytes',
      (response) => response.writeHead(200).end(Buffer.concat([PICTURE, Buffer.alloc(2 ** 21)])),
    ],
    [
      'a redirect to elsewhere',
      (response) => response.writeHead(302, { Location: 'https://example.org/a.png' }).end(),
    ],
    [
      'a redirect to plain http',
      (response) => response.writeHead(302, { Location: 'http://cdn-thumbnails.huggingface.co/a.png' }).end(),
    ],
    [
      'redirects without end',
      (response) => response.writeHead(302, { Location: 'https://huggingface.co/a.png' }).end(),
    ],
    ['a redirect to nowhere', (response) => response.writeHead(302).end()],
  ]

  it.each(faults)('is neither shown nor kept, nor asked for again at once: %s', async (_, fault) => {
    const { thumbnails, answerWith, asked, names, files, later } = await openThumbnails()
    answerWith(fault)
    expect(await thumbnails.read(ID)).toBeUndefined()
    expect(files()).toEqual([])
    expect(names.every((name) => name.endsWith('huggingface.co'))).toBe(true)
    const tries = asked.length
    answerWith(picture)
    expect(await thumbnails.read(ID)).toBeUndefined()
    expect(asked).toHaveLength(tries)
    later(61)
    expect((await thumbnails.read(ID))?.type).toBe('image/png')
  })

  it('is a picture that was cut, and one that met a failing server; both are asked for again a minute later', async () => {
    const cut: Answer = (response) => {
      response.writeHead(200, { 'Content-Length': PICTURE.length })
      response.write(PICTURE.subarray(0, 200), () => response.destroy())
    }
    const { thumbnails, answerWith, files, later } = await openThumbnails()
    for (const fault of [cut, ((response) => response.writeHead(503).end()) satisfies Answer]) {
      answerWith(fault)
      expect(await thumbnails.read(ID)).toBeUndefined()
      expect(files()).toEqual([])
      later(2)
    }
    answerWith(picture)
    expect((await thumbnails.read(ID))?.bytes).toEqual(PICTURE)
  })

  it.each([
    'https://example.org/a.png',
    'https://huggingface.co.example.org/a.png',
    'https://nothuggingface.co/a.png',
    'https://user:secret@huggingface.co/a.png',
    'https://huggingface.co:8443/a.png',
    'https://127.0.0.1/a.png',
  ])('is never asked for at %s', async (address) => {
    const { thumbnails, names } = await openThumbnails({ thumbnail: () => address })
    expect(await thumbnails.read(ID)).toBeUndefined()
    expect(names).toEqual([])
  })
})

describe('a redirect within the CDN', () => {
  it('is followed', async () => {
    const { thumbnails, answerWith, asked } = await openThumbnails()
    answerWith((response, request) => {
      if (request.url === '/moved.png') picture(response, request)
      else response.writeHead(301, { Location: '/moved.png' }).end()
    })
    expect((await thumbnails.read(ID))?.type).toBe('image/png')
    expect(asked).toEqual([`/papers/${ID}.png`, '/moved.png'])
  })
})

describe('without a network', () => {
  it('one try stands for all for a moment, and pictures come when it is back', async () => {
    const { thumbnails, names, goOffline, later } = await openThumbnails()
    goOffline(true)
    expect(await thumbnails.read(ID)).toBeUndefined()
    expect(await thumbnails.read(IDS[1] ?? '')).toBeUndefined()
    expect(names).toHaveLength(1)
    goOffline(false)
    later(1)
    expect((await thumbnails.read(ID))?.type).toBe('image/png')
  })
})

describe('many pictures', () => {
  it('come two at a time, and those that were scrolled past not at all', async () => {
    const { thumbnails, answerWith, asked } = await openThumbnails()
    const held: (() => void)[] = []
    answerWith((response, request) => held.push(() => picture(response, request)))
    const viewers = IDS.map(() => new AbortController())
    const reads = IDS.map((id, index) => thumbnails.read(id, viewers[index]?.signal).catch(() => 'left'))
    await expect.poll(() => held.length).toBe(2)
    const begun = [...asked]
    // Which two come first is the disk's to say.
    const left = IDS.findIndex((id) => !begun.includes(`/papers/${id}.png`))
    viewers[left]?.abort()
    expect(await reads[left]).toBe('left')
    while (asked.length < 5 || held.length > 0) {
      held.shift()?.()
      await new Promise((turn) => setTimeout(turn, 5))
    }
    await Promise.all(reads)
    expect(begun).toHaveLength(2)
    expect(asked).not.toContain(`/papers/${IDS[left]}.png`)
  })

  it('take no more room than they may: the least recently used goes', async () => {
    const { thumbnails, open, files, later, goOffline } = await openThumbnails({
      mostBytes: PICTURE.length * 3,
    })
    for (const id of IDS.slice(0, 3)) {
      await thumbnails.read(id)
      later(90)
    }
    await thumbnails.read(ID)
    later(90)
    // Another process knows of use by the disk alone.
    const other = open()
    await other.read(IDS[3] ?? '')
    expect(files()).toHaveLength(3)
    goOffline(true)
    const there = await Promise.all(IDS.slice(0, 4).map(async (id) => (await other.read(id)) !== undefined))
    expect(there).toEqual([true, false, true, true])
  })
})
