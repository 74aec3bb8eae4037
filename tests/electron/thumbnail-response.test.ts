// What `app://lectern/thumbnail/ID` answers.
import { expect, test } from 'vitest'
import { thumbnailResponse } from '../../src/main/electron/thumbnail-response.ts'

const PICTURE = { bytes: new TextEncoder().encode('a picture'), type: 'image/webp' }
const read = async (id: string) => (id === 'cs.CL/0101001' ? PICTURE : undefined)
const ask = (address: string, init: RequestInit = {}) => thumbnailResponse(read, new Request(address, init))

test("a picture comes with its type and the page's policy", async () => {
  const response = await ask('app://lectern/thumbnail/cs.CL%2F0101001')
  expect(response?.status).toBe(200)
  expect(await response?.text()).toBe('a picture')
  expect(response?.headers.get('content-type')).toBe('image/webp')
  expect(response?.headers.get('x-content-type-options')).toBe('nosniff')
  expect(response?.headers.get('content-security-policy')).toContain("default-src 'none'")
})

test('one that is not there is no error, and is asked for again', async () => {
  const response = await ask('app://lectern/thumbnail/2410.90002')
  expect([response?.status, response?.headers.get('cache-control')]).toEqual([204, 'no-store'])
})

test.each([
  ['the page', 'app://lectern/', 'GET'],
  ['another host', 'app://elsewhere/thumbnail/2410.90001', 'GET'],
  ['an id that is not decodable', 'app://lectern/thumbnail/%ff', 'GET'],
  ['anything but reading', 'app://lectern/thumbnail/2410.90001', 'POST'],
])('%s is left to others', async (_, address, method) => {
  expect(await ask(address, { method })).toBeUndefined()
})

test('a request that was given up is no failure', async () => {
  const left = new AbortController()
  left.abort()
  const refuse = (_: string, signal?: AbortSignal) => Promise.reject(signal?.reason)
  const request = new Request('app://lectern/thumbnail/2410.90001', { signal: left.signal })
  expect((await thumbnailResponse(refuse, request))?.status).toBe(204)
})
