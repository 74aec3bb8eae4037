// `search --batch`: one answer a line, in order, for as long as somebody reads.
import { Readable, Writable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import type { Core } from '../../src/main/core/core.ts'
import { runLectern } from '../../src/main/headless/run-lectern.ts'
import type { Client } from '../../src/shared/contract.ts'
import { createTestHost, runCommandLine } from './test-host.ts'

type Search = Client['papers']['search']

const NO_NEWS = { rows: [], matches: [], corrections: [], hints: [] }

/** A library that knows only how to search: the command line is what is tested here. */
function librarySearching(search: (input: Parameters<Search>[0]) => ReturnType<Search>): () => Promise<Core> {
  const client = { papers: { search } } as unknown as Client
  return async () => ({ client, close: async () => undefined }) as unknown as Core
}

const echo = librarySearching(async ({ query, limit }) => ({
  ...NO_NEWS,
  hits: query === '' ? [] : [{ id: '2401.00001', title: `${query} ${limit}`, score: 1 }],
  ms: 0.5,
}))

describe('search --batch', () => {
  it('answers every line with one line of JSON, blank ones too, in order', async () => {
    const { code, stdout } = await runCommandLine(['search', '--batch'], {
      stdin: 'a\n\nb',
      openLibrary: echo,
    })
    expect(code).toBe(0)
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual([
      { query: 'a', ms: 0.5, results: [{ id: '2401.00001', title: 'a 10', score: 1 }] },
      { query: '', ms: 0.5, results: [] },
      { query: 'b', ms: 0.5, results: [{ id: '2401.00001', title: 'b 10', score: 1 }] },
    ])
  })

  it('honours --limit', async () => {
    const { stdout } = await runCommandLine(['search', '--batch', '-n', '3'], {
      stdin: 'a\n',
      openLibrary: echo,
    })
    expect(stdout).toContain('a 3')
  })

  it('answers a line before the next one is there', async () => {
    let send: (line: string) => void = () => undefined
    const stdin = new Readable({ read: () => undefined })
    send = (line) => stdin.push(Buffer.from(line))
    const { host, stdout } = createTestHost({ stdin, openLibrary: echo })
    const ended = runLectern(['search', '--batch'], host)
    send('first\n')
    await expect.poll(stdout).toContain('first 10')
    stdin.push(null)
    expect(await ended).toBe(0)
  })

  it('ends quietly when the reader has left', async () => {
    let asked = 0
    const openLibrary = librarySearching(async () => {
      asked += 1
      return { ...NO_NEWS, hits: [], ms: 0 }
    })
    const { host, stderr } = createTestHost({ stdin: 'a\nb\nc\n', openLibrary })
    const stdout = new Writable({
      write: (_chunk, _encoding, done) => done(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' })),
    })
    expect(await runLectern(['search', '--batch'], { ...host, stdout })).toBe(0)
    expect({ asked, stderr: stderr() }).toEqual({ asked: 1, stderr: '' })
  })

  it('stops with exit code 1 when interrupted while it waits', async () => {
    const controller = new AbortController()
    const stdin = new Readable({ read: () => undefined })
    const { host, stderr } = createTestHost({ stdin, openLibrary: echo, signal: controller.signal })
    const ended = runLectern(['search', '--batch'], host)
    controller.abort()
    expect(await ended).toBe(1)
    expect(stderr()).toMatch(/^error: cancelled: /)
    stdin.destroy()
  })
})
