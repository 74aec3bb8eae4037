// Papers handed to Zotero, by what a small connector of its kind is given.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { json } from 'node:stream/consumers'
import { expect, onTestFinished, test } from 'vitest'
import { makeEntry } from '../../../src/main/core/bibliography/make-entry.ts'
import { sendToZotero } from '../../../src/main/core/bibliography/zotero/send-to-zotero.ts'
import { toZotero } from '../../../src/main/core/bibliography/zotero/to-zotero.ts'

type Saved = { readonly version: string | undefined; readonly body: { sessionID: string; items: unknown[] } }

/** Answers as Zotero's own: 201 for items saved. */
async function startConnector(saveStatus = 201, answer = '{}') {
  const saved: Saved[] = []
  const server = createServer(async (request, response) => {
    if (request.url === '/connector/ping') {
      response.end('Zotero is running')
      return
    }
    const body = (await json(request)) as Saved['body']
    saved.push({ version: request.headers['x-zotero-connector-api-version']?.toString(), body })
    response.writeHead(request.url === '/connector/saveItems' ? saveStatus : 404).end(answer)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const close = () => new Promise<void>((resolve) => server.close(() => resolve()))
  onTestFinished(close)
  return { saved, close, endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
}

const entry = (id: string) =>
  makeEntry(
    {
      id,
      title: 'Folding $\\alpha$ Laundry',
      authors: ['Ada van der Example', 'Sample Team'],
      publishedAt: '2024-01-31T12:00:00Z',
      abstract: 'Of socks.',
      tags: ['home'],
    },
    'exampleFolding2024',
  )

test('a paper arrives as a preprint with its key, and many arrive in parts', async () => {
  const { endpoint, saved } = await startConnector()
  await sendToZotero({ fetch, endpoint }, [toZotero(entry('2401.00001'))])
  expect(saved).toMatchObject([
    {
      version: '3',
      body: {
        items: [
          {
            itemType: 'preprint',
            title: 'Folding α Laundry',
            creators: [
              { firstName: 'Ada', lastName: 'van der Example', creatorType: 'author' },
              { lastName: 'Sample Team', fieldMode: 1 },
            ],
            date: '2024-01-31',
            archiveID: 'arXiv:2401.00001',
            DOI: '10.48550/arXiv.2401.00001',
            url: 'https://arxiv.org/abs/2401.00001',
            extra: 'Citation Key: exampleFolding2024',
            tags: [{ tag: 'home' }],
          },
        ],
      },
    },
  ])
  await sendToZotero(
    { fetch, endpoint },
    Array.from({ length: 120 }, (_, n) => toZotero(entry(`2401.${10_000 + n}`))),
  )
  expect(saved.slice(1).map(({ body }) => body.items.length)).toEqual([50, 50, 20])
  expect(new Set(saved.map(({ body }) => body.sessionID)).size).toBe(4)
})

test('without Zotero, or with one that refuses, it is said which', async () => {
  const gone = await startConnector()
  await gone.close()
  const refusing = await startConnector(500, '{"libraryEditable":false}')
  const broken = await startConnector(400)
  const outcome = (endpoint: string) =>
    sendToZotero({ fetch, endpoint }, [toZotero(entry('2401.00001'))]).catch((error) => error.data)
  expect(await outcome(gone.endpoint)).toEqual({ why: 'not_running' })
  expect(await outcome(refusing.endpoint)).toEqual({ why: 'read_only' })
  expect(await outcome(broken.endpoint)).toEqual({ why: 'refused' })
})
