import { describe, expect, it } from 'vitest'
import { areScanned, settleLines } from '../../../src/main/core/full-text/settle-lines.ts'
import { splitSections } from '../../../src/shared/split-sections.ts'

describe('lines of pages', () => {
  it.for([
    ['at-\ntention', 'attention'],
    ['self-attention and self-\nattention', 'self-attention and self-attention'],
    ['the ﬁrst 𝑥', 'the first x'],
    ['a\u0000b  c\t d', 'a b c d'],
    ['GPT-\n4', 'GPT-\n4'],
  ] as const)('read %j as %j', ([page, settled]) => {
    expect(settleLines([page])[0]?.replace(/(\p{Ll})\n/gu, '$1')).toBe(settled)
  })
})

describe('a document', () => {
  const line = 'A line of text on the page.'
  it.for([
    [['', ''], true],
    [[line, ''], false],
    [['arXiv:1', '', '', '', '', ''], true],
    [[line, '', '', '', '', ''], true],
    [[line, line, '', '', '', ''], false],
    [['Hello'], false],
  ] as const)('of pages %j is scanned: %j', ([pages, isScanned]) => {
    expect(areScanned(pages)).toBe(isScanned)
  })
})

describe('sections', () => {
  it('begin at headings, but not in code, and together are the text', () => {
    const text = 'Before\n# One\ntext\n```\n# no heading\n```\n## Two\n### Three'
    const sections = splitSections(text)
    expect(sections).toEqual(['Before', '# One\ntext\n```\n# no heading\n```', '## Two', '### Three'])
    expect(sections.join('\n')).toBe(text)
  })
})
