// Papers as an editor takes them when they are dropped there.
import { expect, test } from 'vitest'
import { draggedText } from '../../src/renderer/api/dragged-text.ts'

const WALRUS = { id: '2410.1', title: 'Walrus <& "Friends">', link: 'https://example.org/abs/2410.1' }

test('a paper is its title and its link, and as markup a link that its title cannot break out of', () => {
  expect(draggedText([WALRUS])).toEqual({
    plain: 'Walrus <& "Friends">\nhttps://example.org/abs/2410.1',
    html: '<p><a href="https://example.org/abs/2410.1">Walrus &lt;&amp; &quot;Friends&quot;&gt;</a></p>',
    uris: 'https://example.org/abs/2410.1',
  })
})

test('several stand apart; one out of sight is its link, one without a page its title', () => {
  const text = draggedText([
    WALRUS,
    { id: '2410.2', title: undefined, link: 'https://example.org/abs/2410.2' },
    { id: 'local:1', title: 'Notes', link: undefined },
  ])
  expect(text.plain.split('\n\n').slice(1)).toEqual(['https://example.org/abs/2410.2', 'Notes'])
  expect(text.html).toContain('<p>Notes</p>')
  expect(text.uris).toBe('https://example.org/abs/2410.1\r\nhttps://example.org/abs/2410.2')
})
