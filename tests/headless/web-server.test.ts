// The loopback server's doors, over real sockets: who comes in, and what they can reach.
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { request as httpRequest, type IncomingHttpHeaders } from 'node:http'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/websocket'
import { os, type RouterClient } from '@orpc/server'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { startWebServer, type WebServer } from '../../src/main/headless/web-server.ts'
import { LecternError } from '../../src/shared/errors.ts'

const router = { greet: os.handler(() => 'hello') }
const PICTURE = { bytes: Buffer.from('a picture'), type: 'image/png' }
const BYTES = Buffer.from('%PDF-1.7 and what follows')
const OPEN_PDF = {
  size: BYTES.length,
  sha256: 'abc',
  name: 'cs.CL_0101001v2.pdf',
  read: (range?: { from: number; to: number }) =>
    Readable.from([range ? BYTES.subarray(range.from, range.to + 1) : BYTES]),
}
const openPdf = async (id: string) => (id === 'cs.CL/0101001' ? OPEN_PDF : undefined)
const copyAnnotated = async (id: string, version?: number) => {
  if (id === 'locked') throw new LecternError('pdf_unusable', { name: 'locked.pdf', fault: 'encrypted' })
  return id === 'cs.CL/0101001'
    ? {
        bytes: Buffer.from(`a copy of ${version ?? 'any'}`),
        name: 'cs.CL_0101001v2 annotated.pdf',
        version: 2,
        annotations: 1,
      }
    : undefined
}
const readThumbnail = async (id: string) => (id === 'cs.CL/0101001' ? PICTURE : undefined)

let root: string
let server: WebServer

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'lectern-web-'))
  await mkdir(join(root, 'renderer', 'assets'), { recursive: true })
  await writeFile(join(root, 'renderer', 'index.html'), '<!doctype html>the page')
  await writeFile(join(root, 'renderer', 'assets', 'app-1a2b.js'), 'export {}')
  await writeFile(join(root, 'secret.txt'), 'secret')
  await mkdir(join(root, 'renderer-private'))
  await writeFile(join(root, 'renderer-private', 'secret.txt'), 'secret')
  await symlink(join(root, 'secret.txt'), join(root, 'renderer', 'link.txt'))
})
afterAll(() => rm(root, { recursive: true, force: true }))
beforeEach(async () => {
  server = await startWebServer({
    router,
    rendererDir: join(root, 'renderer'),
    readThumbnail,
    openPdf,
    copyAnnotated,
    port: 0,
  })
})
afterEach(() => server.close())

type Answer = { status: number; headers: IncomingHttpHeaders; body: string }

/** A request as it is: no client in between that would tidy the path or the headers. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((done, failed) => {
    const request = httpRequest(
      { host: '127.0.0.1', port: server.port, path, method, headers },
      (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('end', () =>
          done({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(chunks).toString('utf8'),
          }),
        )
      },
    )
    request.on('error', failed)
    request.end()
  })
}

function pathOf(url: string): string {
  const { pathname, search } = new URL(url)
  return pathname + search
}

async function letIn(): Promise<{ Cookie: string }> {
  const { headers } = await ask(pathOf(server.freshUrl()))
  return { Cookie: (headers['set-cookie']?.[0] ?? '').split(';')[0] ?? '' }
}

describe('the token', () => {
  it('lets one visitor in, once, and leaves the address', async () => {
    const url = server.freshUrl()
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\?token=[\w-]{43}$/)
    const first = await ask(pathOf(url))
    expect(first.status).toBe(303)
    expect(first.headers.location).toBe('/')
    expect(first.headers['cache-control']).toBe('no-store')
    expect(first.headers['set-cookie']).toEqual([
      expect.stringMatching(
        new RegExp(`^lectern_${server.port}=[\\w-]{43}; HttpOnly; SameSite=Strict; Path=/$`),
      ),
    ])
    expect(first.headers['set-cookie']?.[0]).not.toContain(new URL(url).searchParams.get('token'))
    const second = await ask(pathOf(url))
    expect(second.status).toBe(403)
    expect(second.headers['set-cookie']).toBeUndefined()
    expect(second.body).toContain('press Enter')
  })

  it('is void once a fresh one was made', async () => {
    const old = server.freshUrl()
    const fresh = server.freshUrl()
    expect((await ask(pathOf(old))).status).toBe(403)
    expect((await ask(pathOf(fresh))).status).toBe(303)
  })

  it('is not spent by a wrong guess, a HEAD, or another path', async () => {
    const path = pathOf(server.freshUrl())
    expect((await ask('/?token=wrong')).status).toBe(403)
    expect((await ask(path, {}, 'HEAD')).status).toBe(403)
    expect((await ask(path.replace('/?', '/index.html?'))).status).toBe(403)
    expect((await ask(path)).status).toBe(303)
  })

  it('may be shown again by a browser that is in', async () => {
    const path = pathOf(server.freshUrl())
    const cookie = (await ask(path)).headers['set-cookie']?.[0]?.split(';')[0] ?? ''
    expect((await ask(path, { Cookie: cookie })).status).toBe(303)
  })
})

describe('files', () => {
  it('need the cookie', async () => {
    for (const path of ['/', '/index.html', '/assets/app-1a2b.js', '/nothing']) {
      expect((await ask(path)).status).toBe(403)
      expect((await ask(path, { Cookie: `lectern_${server.port}=wrong` })).status).toBe(403)
    }
  })

  it('come with their type, their policy and the right age', async () => {
    const cookie = await letIn()
    const page = await ask('/', { Cookie: `other=1; ${cookie.Cookie}` })
    expect(page).toMatchObject({ status: 200, body: '<!doctype html>the page' })
    expect(page.headers['content-type']).toContain('text/html')
    expect(page.headers['cache-control']).toBe('no-cache')
    expect(page.headers['content-security-policy']).toContain(`ws://127.0.0.1:${server.port}`)
    expect(page.headers['x-content-type-options']).toBe('nosniff')
    expect(page.headers['referrer-policy']).toBe('no-referrer')
    const asset = await ask('/assets/app-1a2b.js', cookie)
    expect(asset.headers['content-type']).toContain('javascript')
    expect(asset.headers['cache-control']).toContain('immutable')
    const head = await ask('/', cookie, 'HEAD')
    expect({ status: head.status, body: head.body, length: head.headers['content-length'] }).toEqual({
      status: 200,
      body: '',
      length: '23',
    })
  })

  it('outside the folder are not there, however they are asked for', async () => {
    const cookie = await letIn()
    for (const path of [
      '/../secret.txt',
      '/..%2fsecret.txt',
      '/%2e%2e/secret.txt',
      '/assets/../../secret.txt',
      '/..\\secret.txt',
      '/%2e%2e%5csecret.txt',
      '/../renderer-private/secret.txt',
      '/..%2frenderer-private%2fsecret.txt',
      '//secret.txt',
      '/link.txt',
      '/assets',
      '/index.html%00.js',
      '/%',
      '/none.html',
    ]) {
      const { status, body } = await ask(path, cookie)
      expect([path, status, body]).toEqual([path, 404, expect.not.stringContaining('secret')])
    }
  })

  it('are only read', async () => {
    const cookie = await letIn()
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS'])
      expect((await ask('/', cookie, method)).status).toBe(405)
  })
})

describe('the host', () => {
  it('must be this machine at this port: a name bound to 127.0.0.1 by a stranger gets nothing', async () => {
    const cookie = await letIn()
    const token = pathOf(server.freshUrl())
    for (const host of ['evil.example', `evil.example:${server.port}`, '127.0.0.1', 'localhost:1']) {
      expect((await ask('/', { ...cookie, Host: host })).status).toBe(403)
      expect((await ask(token, { Host: host })).status).toBe(403)
    }
    expect((await ask('/', { ...cookie, Host: `localhost:${server.port}` })).status).toBe(200)
    expect((await ask(token)).status).toBe(303)
  })

  it('says so when the port is taken', async () => {
    const other = createServer()
    await new Promise<void>((done) => other.listen(0, '127.0.0.1', done))
    const address = other.address()
    const port = typeof address === 'object' && address !== null ? address.port : 0
    await expect(
      startWebServer({ router, rendererDir: root, readThumbnail, openPdf, copyAnnotated, port }),
    ).rejects.toMatchObject({
      code: 'unsupported_here',
      message: expect.stringContaining(`port ${port} is in use`),
    })
    await new Promise((done) => other.close(done))
  })
})

describe('the socket', () => {
  function connect(headers: Record<string, string>, path = '/rpc'): Promise<WebSocket | number> {
    return new Promise((done) => {
      const socket = new WebSocket(`ws://127.0.0.1:${server.port}${path}`, { headers })
      socket.once('open', () => done(socket))
      socket.once('unexpected-response', (_request, response) => {
        done(response.statusCode ?? 0)
        socket.terminate()
      })
      socket.on('error', () => done(0))
    })
  }

  it('carries calls for a page of this server that is in', async () => {
    const socket = await connect({ ...(await letIn()), Origin: `http://127.0.0.1:${server.port}` })
    if (typeof socket === 'number') throw new Error(`refused with ${socket}`)
    const client: RouterClient<typeof router> = createORPCClient(
      new RPCLink({ websocket: socket as unknown as globalThis.WebSocket }),
    )
    expect(await client.greet()).toBe('hello')
    socket.terminate()
  })

  it('is refused without the cookie, from another origin, without an origin, at another path or host', async () => {
    const cookie = await letIn()
    const origin = { Origin: `http://127.0.0.1:${server.port}` }
    expect(await connect(origin)).toBe(403)
    expect(await connect({ ...cookie, Origin: 'http://evil.example' })).toBe(403)
    expect(await connect({ ...cookie, Origin: `http://127.0.0.1:${server.port + 1}` })).toBe(403)
    expect(await connect(cookie)).toBe(403)
    expect(await connect({ ...cookie, ...origin }, '/other')).toBe(403)
    expect(await connect({ ...cookie, Host: 'evil.example', Origin: 'http://evil.example' })).toBe(403)
  })

  it('ends with the server', async () => {
    const socket = await connect({ ...(await letIn()), Origin: `http://127.0.0.1:${server.port}` })
    if (typeof socket === 'number') throw new Error(`refused with ${socket}`)
    const closed = new Promise((done) => socket.once('close', done))
    await server.close()
    await closed
    server = await startWebServer({
      router,
      rendererDir: join(root, 'renderer'),
      readThumbnail,
      openPdf,
      copyAnnotated,
      port: 0,
    })
  })
})

describe('pictures of papers', () => {
  const path = '/thumbnail/cs.CL%2F0101001'

  it('are for visitors that were let in, of this host, and only to be read', async () => {
    expect((await ask(path)).status).toBe(403)
    const cookie = await letIn()
    expect((await ask(path, { ...cookie, Host: 'elsewhere.example.org' })).status).toBe(403)
    expect((await ask(path, cookie, 'POST')).status).toBe(405)
    const { status, headers, body } = await ask(path, cookie)
    expect([status, headers['content-type'], body]).toEqual([200, 'image/png', 'a picture'])
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['cache-control']).toBe('private, max-age=3600')
  })

  it('that are not there are no error, and are asked for again', async () => {
    const cookie = await letIn()
    for (const name of ['2410.90002', '..%2F..%2Fsecret.txt', '']) {
      const { status, headers, body } = await ask(`/thumbnail/${name}`, cookie)
      expect([status, headers['cache-control'], body]).toEqual([204, 'no-store', ''])
    }
    expect((await ask('/thumbnail/%ff', cookie)).status).toBe(404)
  })
})

describe('stored PDFs', () => {
  const path = '/pdf/cs.CL%2F0101001'

  it('are sent to who is known, whole', async () => {
    expect((await ask(path)).status).toBe(403)
    const cookie = await letIn()
    expect((await ask(path, { ...cookie, Host: 'elsewhere.example.org' })).status).toBe(403)
    const { status, headers, body } = await ask(path, cookie)
    expect([status, body]).toEqual([200, BYTES.toString()])
    expect(headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': String(BYTES.length),
      'accept-ranges': 'bytes',
      'cache-control': 'no-store',
      etag: '"abc"',
      'x-content-type-options': 'nosniff',
    })
    expect(headers['content-security-policy']).toContain("default-src 'none'")
    const head = await ask(path, cookie, 'HEAD')
    expect([head.status, head.headers['content-length'], head.body]).toEqual([200, String(BYTES.length), ''])
  })

  it.each([
    ['bytes=0-4', 206, '%PDF-', 'bytes 0-4/25'],
    ['bytes=21-', 206, 'lows', 'bytes 21-24/25'],
    ['bytes=-4', 206, 'lows', 'bytes 21-24/25'],
    ['bytes=21-900', 206, 'lows', 'bytes 21-24/25'],
    ['bytes=25-', 416, '', 'bytes */25'],
    ['bytes=0-1,3-4', 200, BYTES.toString(), undefined],
    ['nonsense', 200, BYTES.toString(), undefined],
  ])('by parts: %s', async (range, status, body, contentRange) => {
    const answer = await ask(path, { ...(await letIn()), Range: range })
    expect([answer.status, answer.body, answer.headers['content-range']]).toEqual([
      status,
      body,
      contentRange,
    ])
  })

  it('come whole where the part is of another file', async () => {
    const headers = { ...(await letIn()), Range: 'bytes=0-4', 'If-Range': '"other"' }
    expect((await ask(path, headers)).status).toBe(200)
    expect((await ask(path, { ...headers, 'If-Range': '"abc"' })).status).toBe(206)
  })

  it('that are not there are not found, whatever path is asked for', async () => {
    const cookie = await letIn()
    for (const name of ['2410.90002', '..%2F..%2Fsecret.txt', '%2Fetc%2Fpasswd', ''])
      expect((await ask(`/pdf/${name}`, cookie)).status).toBe(404)
  })
})

describe('copies of PDFs with their annotations', () => {
  it('are sent to who is known, whole, to be saved', async () => {
    expect((await ask('/pdf/cs.CL%2F0101001?annotated=1')).status).toBe(403)
    const cookie = await letIn()
    const { status, headers, body } = await ask('/pdf/cs.CL%2F0101001?v=3&annotated=1', {
      ...cookie,
      Range: 'bytes=0-1',
    })
    expect([status, body]).toEqual([200, 'a copy of 3'])
    expect(headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': 'attachment; filename="cs.CL_0101001v2 annotated.pdf"',
      'cache-control': 'no-store',
    })
  })

  it('say what is in the way', async () => {
    const cookie = await letIn()
    expect((await ask('/pdf/2410.90002?annotated=1', cookie)).status).toBe(404)
    const { status, body } = await ask('/pdf/locked?annotated=1', cookie)
    expect([status, JSON.parse(body)]).toEqual([
      422,
      { code: 'pdf_unusable', data: { name: 'locked.pdf', fault: 'encrypted' } },
    ])
  })
})
