// The `app` scheme on the double: files when built, the bundler's own server while developing.
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { loadWithDouble } from './load-with-double.ts'

const folder = mkdtempSync(join(tmpdir(), 'lectern-scheme-'))
writeFileSync(join(folder, 'index.html'), 'built page')
afterAll(() => rmSync(folder, { recursive: true }))

const readThumbnail = async (id: string) =>
  id === '2410.90001' ? { bytes: new TextEncoder().encode('a picture'), type: 'image/png' } : undefined

const COPY = {
  bytes: new TextEncoder().encode('a copy'),
  name: '2410.90001 annotated.pdf',
  version: 0,
  annotations: 1,
}
const copyAnnotated = async () => COPY

async function served(devServer: string | undefined) {
  const { shell, electron } = await loadWithDouble(() => import('../../src/main/electron/app-protocol.ts'))
  shell.declareAppScheme()
  electron.becomeReady()
  shell.serveApp({ folder, devServer, readThumbnail, openPdf: async () => undefined, copyAnnotated })
  return electron
}

test('built files are answered once the app is ready', async () => {
  const electron = await served(undefined)
  expect(await (await electron.request('app://lectern/')).text()).toBe('built page')
})

test('pictures of papers are answered beside the page', async () => {
  const electron = await served(undefined)
  const response = await electron.request('app://lectern/thumbnail/2410.90001')
  expect([response.headers.get('content-type'), await response.text()]).toEqual(['image/png', 'a picture'])
})

test('copies of PDFs with their annotations are answered as downloads', async () => {
  const electron = await served(undefined)
  const response = await electron.request('app://lectern/pdf/2410.90001?annotated=1')
  expect([response.headers.get('content-disposition'), await response.text()]).toEqual([
    'attachment; filename="2410.90001 annotated.pdf"',
    'a copy',
  ])
  expect((await electron.request('app://lectern/pdf/2410.90001')).status).toBe(404)
})

test('while developing, the same addresses are answered by the bundler', async () => {
  const server = createServer((request, response) => response.end(`bundled ${request.url}`)).listen(
    0,
    '127.0.0.1',
  )
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  try {
    const electron = await served(`http://127.0.0.1:${port}`)
    const response = await electron.request('app://lectern/main.tsx?t=1')
    expect(await response.text()).toBe('bundled /main.tsx?t=1')
  } finally {
    server.closeAllConnections()
    server.close()
  }
})
