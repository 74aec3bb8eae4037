// The headers both hosts send with the page's files.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { contentSecurityPolicy, contentTypeOf } from '../../src/shared/content-policy.ts'

const policy = contentSecurityPolicy({ connect: [] })

test('the policy denies by default and lets no inline or evaluated script run', () => {
  expect(policy.startsWith("default-src 'none'; ")).toBe(true)
  expect(policy).toContain("script-src 'self';")
  expect(policy).not.toContain('unsafe')
})

test("pictures come from the page's own origin alone", () => {
  expect(policy).toContain("img-src 'self' data:;")
})

test('a host names where else its page may connect', () => {
  expect(contentSecurityPolicy({ connect: ['ws://127.0.0.1:4000'] })).toContain(
    "connect-src 'self' ws://127.0.0.1:4000;",
  )
})

test('the one style allowed by its hash is the one React Aria puts into the page', () => {
  const package_ = dirname(createRequire(import.meta.url).resolve('react-aria/package.json'))
  const source = readFileSync(join(package_, 'dist/private/interactions/usePress.mjs'), 'utf8')
  const attribute = /PRESSABLE_ATTRIBUTE = '([^']+)'/.exec(source)?.[1] ?? ''
  const text = /style\.textContent = `([^`]+)`\.trim\(\)/.exec(source)?.[1] ?? ''
  const style = text.replace(/\$\{[^}]+\}/, attribute).trim()
  expect(policy).toContain(`'sha256-${createHash('sha256').update(style).digest('base64')}'`)
})

test('files have the type of their extension, and unknown ones are bytes', () => {
  expect(contentTypeOf('/a/index.html')).toBe('text/html; charset=utf-8')
  expect(contentTypeOf('app-1a2b.JS')).toBe('text/javascript; charset=utf-8')
  expect(contentTypeOf('notes.constructor')).toBe('application/octet-stream')
  expect(contentTypeOf('LICENSE')).toBe('application/octet-stream')
})
