// arXiv's answers.
import { expect, test } from 'vitest'
import { readAtom } from '../../../src/main/core/adding/read-atom.ts'

const feed = (inner: string) =>
  `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom">${inner}</feed>\n`

test('an entry is a paper, its references decoded', () => {
  const xml = feed(`<title type="html">the feed's own</title><author><name>nobody</name></author>
    <entry><id>http://arxiv.org/abs/hep-th/9901001v3</id><updated>2001-01-01T00:00:00Z</updated>
    <published>1999-01-01T10:00:00Z</published><title type="text">Strings &amp; &lt;Bells&gt; &#233;&#x1F98A; &amp;lt;</title>
    <summary><![CDATA[We <ring> & listen.]]> Twice &amp; more.</summary>
    <author><name>Élise Thorn</name><arxiv:affiliation>Nowhere</arxiv:affiliation></author>
    <author>
      <name>Goro Sato</name></author>
    <category term="math.QA"/><arxiv:primary_category xmlns:arxiv="x" term="hep-th"/>
    <arxiv:doi>10.5555/example</arxiv:doi><arxiv:journal_ref>J. Invented Bells
      1 (1999) 2</arxiv:journal_ref></entry>`)
  expect(readAtom(xml)).toEqual([
    {
      id: 'hep-th/9901001',
      title: 'Strings & <Bells> é\u{1F98A} &lt;',
      summary: 'We <ring> & listen. Twice & more.',
      publishedAt: '1999-01-01T10:00:00Z',
      authors: [{ name: 'Élise Thorn' }, { name: 'Goro Sato' }],
      facts: {
        primaryCategory: 'hep-th',
        doi: '10.5555/example',
        journalRef: 'J. Invented Bells 1 (1999) 2',
        version: 3,
        comment: undefined,
      },
    },
  ])
})

test('an entry that reports an error is no paper', () => {
  expect(readAtom(feed('<entry><id>http://arxiv.org/api/errors#x</id><title>Error</title></entry>'))).toEqual(
    [],
  )
})

test('half a feed, or another page, is none', () => {
  expect(readAtom('<html><body>Please log in</body></html>')).toBeUndefined()
  expect(readAtom(feed('<entry>').slice(0, -12))).toBeUndefined()
})
