// What the words of a command line mean: ids, scopes, lines.
import { Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { collectIds, toPaperId } from '../../src/main/headless/paper-ids.ts'
import { LONGEST_LINE, readLines } from '../../src/main/headless/read-lines.ts'
import { readScope } from '../../src/main/headless/sync-scope.ts'

describe('paper ids', () => {
  it.each([
    ['2401.00001', '2401.00001'],
    ['2401.00001v3', '2401.00001'],
    ['arXiv:2401.00001v1', '2401.00001'],
    ['cs.CL/0501001', 'cs.CL/0501001'],
    ['https://arxiv.org/abs/2401.00001v2', '2401.00001'],
    ['http://www.arxiv.org/pdf/2401.00001.pdf', '2401.00001'],
    ['https://arxiv.org/pdf/2401.00001v2#page=3', '2401.00001'],
    ['https://huggingface.co/papers/2401.00001?ref=x', '2401.00001'],
    ['https://doi.org/10.48550/arXiv.2401.00001', '2401.00001'],
    ['lectern://paper/2401.00001', '2401.00001'],
    ['https://example.org/abs/2401.00001', 'https://example.org/abs/2401.00001'],
    ['nonsense', 'nonsense'],
  ])('%s means %s', (text, id) => {
    expect(toPaperId(text)).toBe(id)
  })

  it('come from the words and from stdin, each once, in order', async () => {
    const stdin = Readable.from([
      Buffer.from('2401.00002 2401.00003\n\n2401.00001v2\n2401.00'),
      Buffer.from('004'),
    ])
    expect(await collectIds(['2401.00001', '-'], { stdin })).toEqual([
      '2401.00001',
      '2401.00002',
      '2401.00003',
      '2401.00004',
    ])
  })
})

describe('sync scopes', () => {
  it.each([
    [{}, { kind: 'catch-up' }],
    [{ all: true }, { kind: 'all' }],
    [{ date: '2024-10-31' }, { kind: 'range', from: '2024-10-31', to: '2024-10-31' }],
    [
      { from: '2024-10-01', to: '2024-10-03' },
      { kind: 'range', from: '2024-10-01', to: '2024-10-03' },
    ],
    [{ week: '2024-W44' }, { kind: 'range', from: '2024-10-28', to: '2024-11-03' }],
    [{ month: '2024-02' }, { kind: 'range', from: '2024-02-01', to: '2024-02-29' }],
    [{ month: '2023-05' }, { kind: 'range', from: '2023-05-04', to: '2023-05-31' }],
    [{ week: '2023-W18' }, { kind: 'range', from: '2023-05-04', to: '2023-05-07' }],
  ])('%o means %o', (options, scope) => {
    expect(readScope(options)).toEqual(scope)
  })
})

describe('lines of a stream', () => {
  async function linesOf(...chunks: (string | Buffer)[]): Promise<string[]> {
    const lines: string[] = []
    for await (const line of readLines(Readable.from(chunks.map((chunk) => Buffer.from(chunk)))))
      lines.push(line)
    return lines
  }

  it('keep their order and their blanks, and lose their ends', async () => {
    expect(await linesOf('a\r\n\nb', 'c\nlast')).toEqual(['a', '', 'bc', 'last'])
    expect(await linesOf('a\n')).toEqual(['a'])
    expect(await linesOf()).toEqual([])
  })

  it('survive a character split between two chunks', async () => {
    const bytes = Buffer.from('né\n')
    expect(await linesOf(bytes.subarray(0, 2), bytes.subarray(2))).toEqual(['né'])
  })

  it('are read up to a bound, and the next line is whole', async () => {
    const [long, next] = await linesOf('x'.repeat(LONGEST_LINE - 1), 'yz'.repeat(9), '\nnext\n')
    expect(long).toHaveLength(LONGEST_LINE)
    expect(next).toBe('next')
  })
})
