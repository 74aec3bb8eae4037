// The loopback server behind `lectern serve`: the renderer's files, papers' pictures, and the contract over a WebSocket at /rpc.
// It listens on 127.0.0.1 alone; see web-gate.ts for who may come in.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import type { AnyRouter } from '@orpc/server'
import { WebSocketServer } from 'ws'
import { contentSecurityPolicy } from '../../shared/content-policy.ts'
import { pdfAskedFor } from '../../shared/pdf-path.ts'
import { thumbnailIdOf } from '../../shared/thumbnail-path.ts'
import { answerAnnotatedPdf, type CopyAnnotated } from './answer-annotated-pdf.ts'
import { answerPdf, type OpenStoredPdf } from './answer-pdf.ts'
import { answerThumbnail, type ReadThumbnail } from './answer-thumbnail.ts'
import { CommandFailure } from './failures.ts'
import { serveOverSocket } from './socket-channel.ts'
import { readStaticFile } from './static-files.ts'
import { createWebGate, type WebGate } from './web-gate.ts'
import { FOREIGN_HOST_PAGE, NO_ENTRY_PAGE } from './web-pages.ts'

const HOST = '127.0.0.1'
/** A message of the contract is bounded far below this. */
const MOST_PAYLOAD = 16 * 1024 * 1024

export type WebServer = {
  readonly port: number
  /** An address that lets one visitor in, once. The one before it is void. */
  freshUrl(): string
  close(): Promise<void>
}

export type WebServerOptions = {
  readonly router: AnyRouter
  readonly rendererDir: string
  readonly readThumbnail: ReadThumbnail
  readonly openPdf: OpenStoredPdf
  readonly copyAnnotated: CopyAnnotated
  /** 0 takes a free one. */
  readonly port: number
}

export async function startWebServer(options: WebServerOptions): Promise<WebServer> {
  const { router, port } = options
  const server = createServer()
  const sockets = new WebSocketServer({ noServer: true, maxPayload: MOST_PAYLOAD })
  await listen(server, port)
  const address = server.address()
  const actualPort = typeof address === 'object' && address !== null ? address.port : port
  const gate = createWebGate(actualPort)
  const headers = commonHeaders(actualPort)

  server.on('request', (request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
    answer(request, response, gate, options).catch((error: unknown) => {
      // The visitor learns only that it failed; the process goes on.
      if (!response.headersSent) respond(response, 500, 'Lectern could not read that file.\n')
      else response.destroy(error instanceof Error ? error : undefined)
    })
  })
  server.on('upgrade', (request, socket, head) => {
    if (!mayUpgrade(request, gate)) return refuseUpgrade(socket)
    sockets.handleUpgrade(request, socket, head, (webSocket) => serveOverSocket(router, webSocket))
  })

  return {
    port: actualPort,
    freshUrl: () => `http://${HOST}:${actualPort}/?token=${gate.freshToken()}`,
    async close() {
      for (const client of sockets.clients) client.terminate()
      const closed = new Promise((done) => server.close(done))
      server.closeAllConnections()
      await closed
    },
  }
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((done, failed) => {
    server.once('error', (error) => {
      const code = 'code' in error ? error.code : undefined
      if (code === 'EADDRINUSE') failed(portFailure(port, 'in use by another program'))
      else if (code === 'EACCES') failed(portFailure(port, 'kept for the system'))
      else failed(error)
    })
    server.listen(port, HOST, done)
  })
}

function portFailure(port: number, reason: string): CommandFailure {
  return new CommandFailure(
    'unsupported_here',
    `port ${port} is ${reason}. Choose another one, or leave --port out for a free one.`,
  )
}

function commonHeaders(port: number): Readonly<Record<string, string>> {
  return {
    'Content-Security-Policy': contentSecurityPolicy({
      connect: [`ws://${HOST}:${port}`, `ws://localhost:${port}`],
    }),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
  }
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  gate: WebGate,
  { rendererDir, readThumbnail, openPdf, copyAnnotated }: WebServerOptions,
): Promise<void> {
  if (!gate.isForThisHost(request)) return respond(response, 403, FOREIGN_HOST_PAGE)
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD')
    return respond(response, 405, 'Only GET and HEAD are answered here.\n')
  }
  const target = request.url ?? '/'
  const { pathname, searchParams } = new URL(target.startsWith('/') ? `http://${HOST}${target}` : target)
  const token = searchParams.get('token')
  const isKnown = gate.hasCookie(request)
  if (pathname === '/' && token !== null && request.method === 'GET') {
    if (!isKnown && !gate.redeem(token)) return respond(response, 403, NO_ENTRY_PAGE)
    response.setHeader('Location', '/')
    if (!isKnown) response.setHeader('Set-Cookie', gate.cookie())
    return respond(response, 303, '')
  }
  if (!isKnown) return respond(response, 403, NO_ENTRY_PAGE)
  const pictured = thumbnailIdOf(pathname)
  if (pictured !== undefined) return answerThumbnail(readThumbnail, pictured, response)
  const asked = pdfAskedFor(pathname, searchParams)
  if (asked?.isAnnotated) return answerAnnotatedPdf(copyAnnotated, asked, response)
  if (asked !== undefined) return answerPdf(openPdf, asked, request, response)
  const file = await readStaticFile(rendererDir, pathname)
  if (file === undefined) return respond(response, 404, 'There is no such file here.\n')
  response.writeHead(200, {
    'Content-Type': file.contentType,
    'Content-Length': file.body.length,
    'Cache-Control': file.cacheControl,
  })
  // Node leaves the body out of an answer to HEAD.
  response.end(file.body)
}

function respond(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' })
  response.end(text)
}

function mayUpgrade(request: IncomingMessage, gate: WebGate): boolean {
  return (
    request.url === '/rpc' &&
    gate.isForThisHost(request) &&
    gate.isFromThisOrigin(request) &&
    gate.hasCookie(request)
  )
}

function refuseUpgrade(socket: Duplex): void {
  socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\nContent-Length: 0\r\n\r\n')
}
