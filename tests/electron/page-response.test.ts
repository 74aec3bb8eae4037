// What `app://lectern/` answers: the page's files with their headers, and nothing else on the disk.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { pageResponse } from '../../src/main/electron/page-response.ts'

const home = mkdtempSync(join(tmpdir(), 'lectern-page-'))
const folder = join(home, 'renderer')

beforeAll(() => {
  mkdirSync(join(folder, 'assets'), { recursive: true })
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>page</title>')
  writeFileSync(join(folder, 'assets', 'a b.js'), 'let a')
  writeFileSync(join(home, 'package.json'), '{}')
  mkdirSync(join(home, 'renderer-other'))
  writeFileSync(join(home, 'renderer-other', 'secret.txt'), 'secret')
})

afterAll(() => rmSync(home, { recursive: true }))

const ask = (address: string, method = 'GET') => pageResponse(folder, new Request(address, { method }))

test('the root is the page, with the policy that both hosts share', async () => {
  const response = await ask('app://lectern/')
  expect(response.status).toBe(200)
  expect(await response.text()).toContain('<title>page</title>')
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
  expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
  expect(response.headers.get('x-content-type-options')).toBe('nosniff')
})

test('a file is found by its encoded name, whatever is asked of it behind', async () => {
  const response = await ask('app://lectern/assets/a%20b.js?v=1')
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
})

test('HEAD answers without the file itself', async () => {
  const response = await ask('app://lectern/index.html', 'HEAD')
  expect(response.status).toBe(200)
  expect(await response.text()).toBe('')
})

test.each([
  ['a file that is not there', 'app://lectern/nothing.js'],
  ['a folder', 'app://lectern/assets'],
  ['a way up', 'app://lectern/../package.json'],
  ['a way up, slashes encoded', 'app://lectern/..%2fpackage.json'],
  ['a way up, wholly encoded', 'app://lectern/%2e%2e%2fpackage.json'],
  ['a way up with backslashes', 'app://lectern/..%5cpackage.json'],
  ['a folder that begins like ours', 'app://lectern/..%2frenderer-other%2fsecret.txt'],
  ['an absolute path', 'app://lectern//etc/passwd'],
  ['a name cut by a zero', 'app://lectern/index.html%00.js'],
  ['a name that is not decodable', 'app://lectern/%ff'],
  ['another host', 'app://elsewhere/index.html'],
  ['no host', 'app:///index.html'],
])('%s is not found', async (_what, address) => {
  const response = await ask(address)
  expect(response.status).toBe(404)
  expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
})

test('only reading is answered', async () => {
  expect((await ask('app://lectern/', 'POST')).status).toBe(405)
})
