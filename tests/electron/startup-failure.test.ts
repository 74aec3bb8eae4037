// What a user reads when the library does not open.
import { expect, test } from 'vitest'
import { startupFailure } from '../../src/main/electron/startup-failure.ts'
import { LecternError } from '../../src/shared/errors.ts'

test('a newer library is named as such, with both versions and the word that it is untouched', () => {
  const { title, text } = startupFailure(
    new LecternError('database_newer', { found: 7, supported: 3 }),
    '/data',
  )
  expect(title).toContain('newer')
  expect(text).toMatch(/7.*3/)
  expect(text).toContain('Nothing in it was changed')
})

test('a damaged library is named by its file, with what to do', () => {
  const damaged = new LecternError('database_damaged', { path: '/data/library.db', detail: 'row 3' })
  const { title, text } = startupFailure(damaged, '/data')
  expect(title).toContain('damaged')
  expect(text).toContain('/data/library.db')
  expect(text).toContain('backup')
})

test('anything else is shown with its message and the data folder', () => {
  const { text } = startupFailure(new Error('EACCES: permission denied'), '/data')
  expect(text).toContain('EACCES')
  expect(text).toContain('/data')
})
