// A paper's annotations as Markdown.
import { describe, expect, it } from 'vitest'
import { annotationsMarkdown, arxivPageLink } from '../../../src/shared/annotations-markdown.ts'
import type { NewAnnotation } from '../../../src/shared/annotations-model.ts'
import { makeItem } from '../../support/make-items.ts'
import { openTestCore, TODAY } from '../../support/open-test-core.ts'
import { makeMark } from './make-mark.ts'

const write = (marks: readonly (NewAnnotation & { version?: number })[]) =>
  annotationsMarkdown(
    marks.map((mark) => ({ version: 0, ...mark })),
    arxivPageLink('https://arxiv.org', '2410.90001'),
    2,
  )

describe('annotations as Markdown', () => {
  it('are quotes by page, each page linked, with what the text does not say, and comments under them', () => {
    const marks = [
      makeMark({ text: 'First words', comment: 'Line one\nline two\n\nA paragraph' }),
      makeMark({ text: 'More\nwords', color: 'green' }),
      makeMark({ page: 3, kind: 'underline', color: 'red', text: 'Lined' }),
      makeMark({ page: 3, kind: 'area', text: '', comment: 'The figure' }),
      makeMark({ page: 3, kind: 'note', color: 'blue', text: '' }),
    ]
    expect(write(marks)).toBe(
      [
        '## [Page 1](https://arxiv.org/pdf/2410.90001#page=1)',
        '> First words',
        'Line one  \nline two',
        'A paragraph',
        '> More words *(green)*',
        '## [Page 3](https://arxiv.org/pdf/2410.90001#page=3)',
        '> Lined *(underlined, red)*',
        '*(area)* The figure',
        '*(note, blue)*',
        '',
      ]
        .join('\n\n')
        .replace(/\n\n$/, '\n'),
    )
  })

  it('lead to the version that was marked, and say which where there are several', () => {
    const text = write([
      { ...makeMark({ page: 2 }), version: 1 },
      { ...makeMark({ page: 2 }), version: 3 },
    ])
    expect(text).toContain('[Page 2 of version 1](https://arxiv.org/pdf/2410.90001v1#page=2)')
    expect(text).toContain('[Page 2 of version 3](https://arxiv.org/pdf/2410.90001v3#page=2)')
  })

  it.each([
    ['*bold* _it_ `code` [a](b) ![c](d)', '\\*bold\\* \\_it\\_ \\`code\\` \\[a\\](b) !\\[c\\](d)'],
    [
      '~~e~~ ==f== $g$ h^2 a|b #tag %%i%% <b>j</b> \\k',
      '\\~\\~e\\~\\~ \\=\\=f\\=\\= \\$g\\$ h\\^2 a\\|b \\#tag \\%%i\\%% \\<b\\>j\\</b\\> \\\\k',
    ],
    ['R&D, AT&T; &amp; &#35;', 'R&D, AT\\&T; \\&amp; \\&\\#35;'],
    ['- one', '\\- one'],
    ['+ one', '\\+ one'],
    ['12. one', '12\\. one'],
    ['3) one', '3\\) one'],
    ['# one', '\\# one'],
    ['> one', '\\> one'],
    ['---', '\\---'],
    ['```js', '\\`\\`\\`js'],
    ['    indented', 'indented'],
    ['one\u0000\u0007two \ud83d', 'one two \ufffd'],
    ['a - b + c 1. d (100%)', 'a - b + c 1. d (100%)'],
  ])('say the words as they are: %j', (words, escaped) => {
    const text = write([makeMark({ text: words, comment: words })])
    expect(text.split('\n').slice(2)).toEqual([`> ${escaped}`, '', escaped, ''])
  })

  it('stay quotes and paragraphs whatever lines are in them', () => {
    const text = write([
      makeMark({ text: 'one\r\n\r\n\n# two\n- three', comment: '- four\n\n\n1. five\u2028six' }),
    ])
    expect(text.split('\n').slice(2)).toEqual([
      '> one',
      '>',
      '> \\# two \\- three',
      '',
      '\\- four',
      '',
      '1\\. five  ',
      'six',
      '',
    ])
  })
})

describe('a paper as Markdown', () => {
  it('has its title and its address, also where nothing is marked', async () => {
    const { client, sync, feed } = await openTestCore({
      items: [makeItem({ id: '2410.90001', day: TODAY, title: 'Stars *and*\n$\\alpha$ [Stripes]' })],
    })
    await sync({ kind: 'range', from: TODAY, to: TODAY })
    const id = '2410.90001'
    const head = `# Stars \\*and\\* $\\alpha$ \\[Stripes\\]\n\n<${feed.url}/abs/${id}>\n`
    expect((await client.annotations.markdown({ id })).text).toBe(head)
    await client.annotations.add({ id, version: 0, marks: [makeMark()] })
    expect((await client.annotations.markdown({ id })).text).toBe(
      `${head}\n## [Page 1](${feed.url}/pdf/${id}#page=1)\n\n> walrus tusks grow\n`,
    )
  })

  it('has pages without addresses where the paper is nowhere but here', async () => {
    const { client } = await openTestCore()
    const steps = await client.papers.add({ text: 'A Book of Seals' })
    let step = await steps.next()
    while (!step.done) step = await steps.next()
    const id = step.value.unresolved[0]?.id ?? ''
    await client.annotations.add({ id, version: 0, marks: [makeMark()] })
    expect((await client.annotations.markdown({ id })).text).toBe(
      '# A Book of Seals\n\n## Page 1\n\n> walrus tusks grow\n',
    )
  })
})
