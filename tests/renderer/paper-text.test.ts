import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { findRanges } from '../../src/renderer/features/text/find-ranges.ts'
import { readPaperText } from '../../src/renderer/features/text/read-paper-text.ts'
import { Markdown } from '../../src/renderer/ui/markdown/markdown-view.tsx'

const formulasOf = (text: string) =>
  readPaperText(text).formulas.map(({ tex, isDisplay }) => [tex, isDisplay])

describe('math in a paper', () => {
  it.for([
    ['an $x^2$ here', [['x^2', false]]],
    [
      '\\(a_b\\) and \\[c\\]',
      [
        ['a_b', false],
        ['c', true],
      ],
    ],
    ['$$\na\n$$', [['a', true]]],
    ['it costs $5 or $10.', []],
    ['$ 5 and 6 $', []],
    ['\\$5 and $x$', [['x', false]]],
    ['`$x$` is code', []],
    ['```\n$x$\n```', []],
    ['a lone $ sign', []],
  ] as const)('of %j is %j', ([text, formulas]) => {
    expect(formulasOf(text)).toEqual(formulas)
  })

  it('stands as a block of its own where it is displayed, and tables do', () => {
    const { blocks } = readPaperText('Before\n\n$$E$$\n\n| a | b |\n|---|:-:|\n| 1 \\| 2 | $x$ |\nAfter')
    expect(blocks.map(({ kind }) => kind)).toEqual(['markdown', 'math', 'table', 'markdown'])
    expect(blocks[2]).toMatchObject({
      rows: [
        ['a', 'b'],
        ['1 | 2', '\ue0001\ue001'],
      ],
    })
  })
})

describe('markup in a paper', () => {
  it('is never HTML, and loads nothing', () => {
    const { blocks } = readPaperText('<script>x</script> ![a chart](https://example.org/x.png) <sup>1</sup>')
    const [block] = blocks
    const html = renderToStaticMarkup(
      createElement(Markdown, { text: block?.kind === 'markdown' ? block.text : '' }),
    )
    expect(html).not.toMatch(/<script|<img|<sup|example/)
    expect(html).toContain('<em>a chart</em>')
  })

  it('takes time in proportion to its length', () => {
    for (const mark of ['$', '`', '<', '\\(', '![', '$$', '|-'])
      expect(readPaperText(mark.repeat(20_000)).blocks.length).toBeGreaterThanOrEqual(0)
  })
})

it('marks what was searched for across lines, whatever it holds', () => {
  expect(findRanges('Scaled dot\nproduct', 'dot product')).toEqual([[7, 18]])
  expect(findRanges('C++ (fast)', 'c++ (fast)')).toEqual([[0, 10]])
  expect(findRanges('anything', '  ')).toEqual([])
})
