// Every way a command can fail, as a person reads it.
import { ORPCError } from '@orpc/contract'
import { describe, expect, it } from 'vitest'
import { describeFailure } from '../../src/main/headless/describe-failure.ts'
import { errorWords } from '../../src/main/headless/error-words.ts'
import { CommandFailure, UsageError } from '../../src/main/headless/failures.ts'
import { ERRORS, type ErrorCode, type ErrorData, LecternError } from '../../src/shared/errors.ts'

const SAMPLES: { readonly [C in ErrorCode]: readonly ErrorData<C>[] } = {
  not_found: (['paper', 'tag', 'collection', 'file'] as const).map((what) => ({ what, id: 'the-id' })),
  conflict: (['sync', 'collection', 'tag', 'status'] as const).map((what) => ({ what, id: 'the-id' })),
  cancelled: [undefined],
  offline: [undefined],
  feed_unavailable: [{}, { status: 503 }, { status: 429, retryAt: '2025-01-01T10:00:00Z' }],
  feed_malformed: [{ source: 'a.json', reason: 'not JSON' }],
  pdf_unavailable: [{ id: '2401.00001' }],
  file_exists: [{ path: '/tmp/a.bib' }],
  disk_full: [{ path: '/tmp/a.bib' }],
  database_newer: [{ found: 9, supported: 3 }],
  database_damaged: [{ path: '/tmp/library.db', detail: 'page 3' }],
  style_unusable: [
    { name: 'a.csl', fault: 'not_csl' },
    { name: 'a.csl', fault: 'no_bibliography' },
    { name: 'a.csl', fault: 'dependent' },
  ],
  pdf_unusable: (['not_pdf', 'cut', 'unreadable', 'encrypted', 'too_large', 'limit'] as const).map(
    (fault) => ({
      name: 'a.pdf',
      fault,
    }),
  ),
  zotero_unavailable: (['not_running', 'refused', 'read_only'] as const).map((why) => ({ why })),
  unsupported_here: [{ what: 'printing' }],
  internal: [{ ref: 'abc123' }],
}

const CODES = Object.keys(ERRORS) as ErrorCode[]

describe('words for errors', () => {
  it.each(CODES)('%s has words that hold its data and say what to do', (code) => {
    for (const data of SAMPLES[code]) {
      const words = errorWords(code, data as ErrorData<ErrorCode>)
      expect(words).not.toMatch(/undefined|\[object|NaN/)
      expect(words).toMatch(/\.$/)
    }
    const last = SAMPLES[code].at(-1)
    for (const [name, value] of Object.entries(last ?? {})) {
      // A reason is told in words of its own.
      if (name === 'why') continue
      const shown = String(value).replace('T10:00:00Z', ' 10:00:00 UTC')
      if (value !== 'status') expect(errorWords(code, last as ErrorData<ErrorCode>)).toContain(shown)
    }
  })
})

describe('a failure on stderr', () => {
  it('reads the same whether the core threw it or a channel carried it', () => {
    const data = { what: 'paper', id: '2401.00001' } as const
    const thrown = describeFailure(new LecternError('not_found', data), 'hint')
    expect(thrown).toEqual({
      exitCode: 1,
      text: expect.stringMatching(/^error: not_found: no paper 2401\.00001.*\n$/),
    })
    expect(describeFailure(new ORPCError('not_found', { data }), 'hint')).toEqual(thrown)
  })

  it('counts an input the contract refuses as not understood, and names the input', () => {
    const error = new ORPCError('BAD_REQUEST', { data: { issues: [{ path: ['tag'], message: 'too long' }] } })
    expect(describeFailure(error, 'usage: x\n')).toEqual({
      exitCode: 2,
      text: 'error: usage: tag: too long\nusage: x\n',
    })
  })

  it('shows a hint after a usage error only', () => {
    expect(describeFailure(new UsageError('no.'), 'hint\n')).toEqual({
      exitCode: 2,
      text: 'error: usage: no.\nhint\n',
    })
    expect(describeFailure(new CommandFailure('offline', 'No net.'), 'hint\n')).toEqual({
      exitCode: 1,
      text: 'error: offline: No net.\n',
    })
  })

  it('calls anything else internal, and names it', () => {
    expect(describeFailure(new RangeError('odd'), '').text).toMatch(/^error: internal: .*odd/)
    expect(describeFailure('a text', '').exitCode).toBe(1)
  })

  it('is one line that cannot steer the terminal', () => {
    const { text } = describeFailure(new LecternError('not_found', { what: 'tag', id: 'a\u001b[2J\nb' }), '')
    expect(text.split('\n')).toHaveLength(2)
    expect(text).not.toContain('\u001b')
  })
})
