// An arXiv on 127.0.0.1 that has PDFs: whole or from a byte on, as the real one answers, and its bad days on demand.
import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { WireItem } from '../../src/main/core/feed/sample/wire-item.ts'
import { answerArxiv } from './arxiv-rules.ts'

export const PDF_FAULTS = [
  '429',
  '500',
  '403',
  /** Half of the body that was announced, then a dead socket. */
  'truncate',
  /** Half of the body, announced as the whole. */
  'short',
  'drop',
  /** A captive portal: 200, and a page. */
  'html',
  /** The same, and it says that it is a PDF. */
  'disguised',
  /** Begins as a PDF, and is none. */
  'garbage',
  'empty',
  /** Half of the body, and then silence. */
  'stall',
  'hang',
  /** To another server, whatever it has. */
  'redirect',
] as const
export type PdfFault = (typeof PDF_FAULTS)[number]

export type SeenPdfRequest = {
  readonly path: string
  readonly range: string | undefined
  readonly status: number
}

export type PdfServer = {
  readonly url: string
  readonly requests: readonly SeenPdfRequest[]
  put(id: string, bytes: Buffer, version?: number): void
  /** What its API knows; nothing by default. */
  setItems(items: readonly WireItem[]): void
  remove(id: string): void
  /** The next so many requests fail, or all. */
  setFault(fault: PdfFault | undefined, times?: number): void
  close(): Promise<void>
}

const PORTAL = '<!doctype html><title>Welcome</title><p>Please log in to the guest network.</p>'
/** Waits for a place in the socket, so that the half is sent before the end. */
const LATER_MS = 30

export async function startPdfServer(port = 0): Promise<PdfServer> {
  const requests: SeenPdfRequest[] = []
  const pdfs = new Map<string, { bytes: Buffer; version: number }>()
  let items: readonly WireItem[] = []
  let fault: PdfFault | undefined
  let times = 0

  const server = createServer((request, response) => {
    const path = decodeURIComponent(request.url ?? '')
    response.once('close', () => {
      requests.push({ path, range: request.headers.range, status: response.statusCode })
    })
    const { pathname, searchParams } = new URL(path, 'http://127.0.0.1')
    if (pathname === '/api/query' && items.length > 0) {
      const { status, body } = answerArxiv(items, searchParams)
      return response.writeHead(status, { 'Content-Type': 'application/atom+xml; charset=utf-8' }).end(body)
    }
    const found = pdfs.get(path.replace(/^\/pdf\//, ''))
    if (found === undefined) return response.writeHead(404, { 'Content-Type': 'text/html' }).end('no PDF')
    if (fault !== undefined && times > 0) {
      times -= 1
      return sendFault(fault, request, response, found)
    }
    const { head, body } = answer(request, found)
    response.writeHead(head.status, head.headers).end(body)
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve)
  })
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    put: (id, bytes, version = 1) => void pdfs.set(id, { bytes, version }),
    setItems(next) {
      items = next
    },
    remove: (id) => void pdfs.delete(id),
    setFault(next, count = Number.POSITIVE_INFINITY) {
      fault = next
      times = count
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

type Held = { readonly bytes: Buffer; readonly version: number }

function answer({ headers, url }: IncomingMessage, { bytes, version }: Held) {
  const tag = `"${createHash('sha1').update(bytes).digest('hex')}"`
  const from = Number(/^bytes=(\d+)-$/.exec(headers.range ?? '')?.[1] ?? 0)
  const isPart = from > 0 && headers['if-range'] === tag
  const name = `${url?.split('/').at(-1)}v${version}.pdf`
  const common = {
    'Content-Type': 'application/pdf',
    'Content-Disposition': `inline; filename="${name}"`,
    'Accept-Ranges': 'bytes',
    ETag: tag,
  }
  if (isPart && from >= bytes.length)
    return {
      head: { status: 416, headers: { 'Content-Range': `bytes */${bytes.length}` } },
      body: Buffer.alloc(0),
    }
  const body = isPart ? bytes.subarray(from) : bytes
  const range = isPart && { 'Content-Range': `bytes ${from}-${bytes.length - 1}/${bytes.length}` }
  return {
    head: { status: isPart ? 206 : 200, headers: { ...common, ...range, 'Content-Length': body.length } },
    body,
  }
}

function sendFault(fault: PdfFault, request: IncomingMessage, response: ServerResponse, held: Held): unknown {
  const { head, body } = answer(request, held)
  const half = body.subarray(0, Math.floor(body.length / 2))
  const send = (headers: Record<string, string | number>, sent: string | Buffer) =>
    response.writeHead(200, headers).end(sent)
  switch (fault) {
    case '429':
      return response.writeHead(429, { 'Retry-After': '7' }).end('slow down')
    case '500':
      return response.writeHead(500).end('broken')
    case '403':
      return response.writeHead(403, { 'Content-Type': 'text/html' }).end('denied')
    case 'truncate':
      response.writeHead(head.status, head.headers)
      return response.write(half, () => setTimeout(() => response.destroy(), LATER_MS))
    case 'short':
      return send({ 'Content-Type': 'application/pdf' }, half)
    case 'drop':
      return response.destroy()
    case 'html':
      return send({ 'Content-Type': 'text/html; charset=utf-8' }, PORTAL)
    case 'disguised':
      return send({ 'Content-Type': 'application/pdf' }, PORTAL)
    case 'garbage':
      return send({ 'Content-Type': 'application/pdf' }, `%PDF-1.7\n${'x'.repeat(5000)}\n%%EOF\n`)
    case 'empty':
      return send({ 'Content-Type': 'application/pdf', 'Content-Length': 0 }, '')
    case 'stall':
      return response.writeHead(head.status, head.headers).write(half)
    case 'hang':
      return undefined
    case 'redirect': {
      const elsewhere = `http://localhost:${request.socket.localPort}${request.url}`
      if (!request.headers.host?.startsWith('localhost'))
        return response.writeHead(302, { Location: elsewhere }).end()
      return response.writeHead(head.status, head.headers).end(body)
    }
  }
}
