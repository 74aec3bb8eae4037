// What `app://lectern/pdf/ID` answers.
import { Readable } from 'node:stream'
import { expect, test } from 'vitest'
import { pdfResponse } from '../../src/main/electron/pdf-response.ts'

const BYTES = Buffer.from('%PDF-1.7 and what follows')
const asked: (number | undefined)[] = []
const open = async (id: string, version?: number) => {
  asked.push(version)
  return id === 'cs.CL/0101001'
    ? {
        size: BYTES.length,
        sha256: 'abc',
        name: 'cs.CL_0101001v2.pdf',
        read: (range?: { from: number; to: number }) =>
          Readable.from([range ? BYTES.subarray(range.from, range.to + 1) : BYTES]),
      }
    : undefined
}
const PATH = 'app://lectern/pdf/cs.CL%2F0101001'
const ask = (address: string, init: RequestInit = {}) => pdfResponse(open, new Request(address, init))

test("a PDF comes whole, with the page's policy", async () => {
  const response = await ask(PATH)
  expect([response?.status, await response?.text()]).toEqual([200, BYTES.toString()])
  expect(response?.headers.get('content-type')).toBe('application/pdf')
  expect(response?.headers.get('content-security-policy')).toContain("default-src 'none'")
  expect(response?.headers.get('cache-control')).toBe('no-store')
})

test.each([
  ['bytes=0-4', 206, '%PDF-', 'bytes 0-4/25'],
  ['bytes=-4', 206, 'lows', 'bytes 21-24/25'],
  ['bytes=25-', 416, '', 'bytes */25'],
])('a part is sent as one: %s', async (range, status, body, contentRange) => {
  const response = await ask(PATH, { headers: { range } })
  expect([response?.status, await response?.text(), response?.headers.get('content-range')]).toEqual([
    status,
    body,
    contentRange,
  ])
})

test('a version can be asked for', async () => {
  await ask(`${PATH}?v=3`)
  expect(asked.at(-1)).toBe(3)
})

test('one that is not stored is not found', async () => {
  expect((await ask('app://lectern/pdf/..%2F..%2Flibrary.db'))?.status).toBe(404)
})

test.each([
  ['the page', 'app://lectern/', 'GET'],
  ['another host', 'app://elsewhere/pdf/2410.90001', 'GET'],
  ['an id that is not decodable', 'app://lectern/pdf/%ff', 'GET'],
  ['anything but reading', PATH, 'POST'],
])('%s is left to others', async (_, address, method) => {
  expect(await ask(address, { method })).toBeUndefined()
})
