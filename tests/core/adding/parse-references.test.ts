// What papers a text names.
import { describe, expect, it } from 'vitest'
import { parseReferences } from '../../../src/main/core/adding/parse-references.ts'

const ONE: readonly (readonly [string, string])[] = [
  ['2401.90001', '2401.90001'],
  ['2401.90001v3', '2401.90001'],
  ['0704.0001', '0704.0001'],
  ['arXiv:2401.90001v12', '2401.90001'],
  ['ARXIV: 2401.90001', '2401.90001'],
  ['hep-th/9901001', 'hep-th/9901001'],
  ['cs.CL/0601001v2', 'cs.CL/0601001'],
  ['arxiv:CS.cl/0601001', 'cs.CL/0601001'],
  ['math/0309136', 'math/0309136'],
  ['https://arxiv.org/abs/2401.90001', '2401.90001'],
  ['http://www.arxiv.org/abs/2401.90001v2?context=cs#x', '2401.90001'],
  ['https://arxiv.org/pdf/2401.90001v1.pdf', '2401.90001'],
  ['arxiv.org/pdf/2401.90001', '2401.90001'],
  ['https://export.arxiv.org/html/2401.90001v1', '2401.90001'],
  ['https://arxiv.org/abs/hep-th/9901001v1', 'hep-th/9901001'],
  ['https://ar5iv.labs.arxiv.org/html/2401.90001', '2401.90001'],
  ['https://huggingface.co/papers/2401.90001', '2401.90001'],
  ['https://huggingface.co/papers/2401.90001#community', '2401.90001'],
  ['hf.co/papers/2401.90001', '2401.90001'],
  ['https://www.alphaxiv.org/abs/2401.90001v1', '2401.90001'],
  ['https://alphaxiv.org/overview/2401.90001', '2401.90001'],
  ['https://www.alphaxiv.org/ja/overview/2401.90001', '2401.90001'],
  ['10.48550/arXiv.2401.90001', '2401.90001'],
  ['doi:10.48550/arxiv.2401.90001', '2401.90001'],
  ['https://doi.org/10.48550/arXiv.2401.90001', '2401.90001'],
  ['https://doi.org/10.48550/arXiv.hep-th/9901001', 'hep-th/9901001'],
  ['lectern://paper/2401.90001', '2401.90001'],
  ['2401.90001.pdf', '2401.90001'],
  ['See (2401.90001).', '2401.90001'],
  ['“A Title” [arXiv:2401.90001], 2024', '2401.90001'],
]

const NONE: readonly string[] = [
  'https://example.org/abs/2401.90001',
  'https://huggingface.co/some/2401.90001-model',
  '10.1000/2401.90001x',
  '2413.90001',
  '2401.900011',
  '12401.90001',
  '1.2401.90001',
  '2401.90001.5',
  'either/1234567',
  'nonsense',
]

describe('references', () => {
  it.each(ONE)('%s names %s', (text, id) => {
    expect(parseReferences(text)).toEqual({ ids: [id], leftovers: [] })
  })

  it.each(NONE)('%s names no paper, and is left over', (text) => {
    expect(parseReferences(text)).toEqual({ ids: [], leftovers: [text] })
  })

  it('keep the order of the text, each paper once under whatever names', () => {
    const text =
      '2402.90002 https://arxiv.org/pdf/2401.90001v2,2402.90002v1\r\nhf.co/papers/2403.90003;hep-th/9901001'
    expect(parseReferences(text)).toEqual({
      ids: ['2402.90002', '2401.90001', '2403.90003', 'hep-th/9901001'],
      leftovers: [],
    })
  })

  it('leave over lines that name none, and other addresses beside one that does', () => {
    const text = [
      'Ladders for Quiet Bells',
      '',
      'read arXiv:2401.90001 and https://example.org/a',
      ' -- ',
      '• 10.1000/182,',
      'Ladders for Quiet Bells',
    ].join('\n')
    expect(parseReferences(text)).toEqual({
      ids: ['2401.90001'],
      leftovers: ['Ladders for Quiet Bells', 'https://example.org/a', '10.1000/182'],
    })
  })

  it('of an endless line are found in bounded time', () => {
    const long = `${'a-'.repeat(100_000)} ${'1'.repeat(100_000)} ${'https://'.repeat(20_000)}`
    expect(parseReferences(`${long} 2401.90001`).ids).toEqual(['2401.90001'])
  })
})
