/// <reference types="vite/client" />
// Notes in Markdown: what is a mark, what is text, and that nothing of it can do anything.
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { readInline } from '../../src/renderer/ui/markdown/markdown-inline.ts'
import { Markdown } from '../../src/renderer/ui/markdown/markdown-view.tsx'

/** As it is shown, without the classes and the box around. */
function shown(text: string): string {
  return renderToStaticMarkup(createElement(Markdown, { text }))
    .replace(/^<div[^>]*>|<\/div>$/g, '')
    .replaceAll(/ (?:target|rel|title|data-heading)="[^"]*"/g, '')
}

describe('blocks', () => {
  test('are headings under the pane’s own, paragraphs, quotes and code', () => {
    expect(shown('# Claim\nText\non two lines\n\n> They say\n> so.')).toBe(
      '<h4>Claim</h4><p>Text<br/>on two lines</p><blockquote><p>They say<br/>so.</p></blockquote>',
    )
    expect(shown('```py\nif a < b:\n    *x*\n```\nafter')).toBe(
      '<pre><code>if a &lt; b:\n    *x*</code></pre><p>after</p>',
    )
    expect(shown('```\nnever closed')).toBe('<pre><code>never closed</code></pre>')
    expect(shown('#hashtag')).toBe('<p>#hashtag</p>')
  })

  test('are lists, within each other and with numbers', () => {
    expect(shown('- one\n- two\n  - deeper\n\n- three')).toBe(
      '<ul><li>one</li><li>two<ul><li>deeper</li></ul></li><li>three</li></ul>',
    )
    expect(shown('3. a\n4. b')).toBe('<ol start="3"><li>a</li><li>b</li></ol>')
    expect(shown('Written in\n1987. Still good.')).toBe('<p>Written in<br/>1987. Still good.</p>')
  })
})

describe('marks', () => {
  test('are bold, italic, both, and code', () => {
    expect(shown('**b** *i* __b__ _i_ ***both*** `c*d*`')).toBe(
      '<p><strong>b</strong> <em>i</em> <strong>b</strong> <em>i</em> <strong><em>both</em></strong> <code>c*d*</code></p>',
    )
    expect(shown('*a **b** c*')).toBe('<p><em>a <strong>b</strong> c</em></p>')
  })

  test('are text where they mark nothing', () => {
    for (const text of [
      'a * b * c',
      'snake_case_name',
      '2*3',
      '** open',
      '`open',
      '[open](',
      '[a] (b)',
      '****',
    ])
      expect(shown(text)).toBe(`<p>${text}</p>`)
    expect(shown('\\*no\\* \\q')).toBe('<p>*no* \\q</p>')
  })
})

describe('links', () => {
  test('lead to https alone; what else they say is text', () => {
    expect(shown('[here](https://example.org/a?b=1)')).toBe(
      '<p><a href="https://example.org/a?b=1">here</a></p>',
    )
    expect(shown('see https://example.org/x.')).toBe(
      '<p>see <a href="https://example.org/x">https://example.org/x</a>.</p>',
    )
    for (const href of [
      'http://example.org',
      'javascript:alert(1)',
      'file:///etc/passwd',
      '//example.org',
      'https://',
    ])
      expect(shown(`[**here**](${href})`)).not.toContain('<a')
    expect(shown('[**here**](javascript:x)')).toBe('<p>here</p>')
  })

  test('HTML is text', () => {
    expect(shown('<img src=x onerror=alert(1)> <b>')).toBe(
      '<p>&lt;img src=x onerror=alert(1)&gt; &lt;b&gt;</p>',
    )
  })
})

test('no text is lost, and none is too deep', () => {
  const deep = `${'> '.repeat(5000)}end`
  expect(shown(deep)).toContain('end')
  const nested = `${'*_'.repeat(3000)}x`
  expect(shown(nested)).toContain('x')
  const marks = `\`${'**a _b [c '.repeat(5000)}`
  const text = readInline(marks)
    .map((node) => ('text' in node ? node.text : ''))
    .join('')
  expect(text === marks).toBe(true)
})
