// Where a search marks a text: pieces, the authors a row names, and the snippet's first match in sight.
import { describe, expect, test } from 'vitest'
import { nearMatch } from '../../src/renderer/features/list/near-match.ts'
import { rowAuthors } from '../../src/renderer/features/list/row-authors.ts'
import { markedPieces } from '../../src/renderer/ui/marked-pieces.ts'
import type { TextRange } from '../../src/shared/search-model.ts'

const show = (text: string, ranges: readonly TextRange[]) =>
  markedPieces(text, ranges)
    .map((piece) => (piece.isMarked ? `[${piece.text}]` : piece.text))
    .join('')

describe('a marked text', () => {
  test('is split at its ranges, at both ends too', () => {
    expect(show('walrus on ice', [[0, 6]])).toBe('[walrus] on ice')
    expect(
      show('walrus on ice', [
        [0, 6],
        [10, 13],
      ]),
    ).toBe('[walrus] on [ice]')
    expect(show('walrus', [])).toBe('walrus')
    expect(show('', [[0, 3]])).toBe('')
  })

  test('counts in UTF-16 units, as the ranges do', () => {
    expect(show('🦭 walrus', [[3, 9]])).toBe('🦭 [walrus]')
  })

  test('loses and doubles no letter, however odd the ranges', () => {
    const text = 'A walrus on the ice'
    const odd: readonly (readonly TextRange[])[] = [
      [
        [2, 8],
        [4, 11],
      ],
      [
        [12, 15],
        [2, 8],
      ],
      [[15, 99]],
      [[99, 120]],
      [[8, 2]],
      [[-3, 1]],
      [[5, 5]],
      [
        [0, 19],
        [0, 19],
      ],
    ]
    for (const ranges of odd) {
      const pieces = markedPieces(text, ranges)
      expect(pieces.map((piece) => piece.text).join('')).toBe(text)
      expect(new Set(pieces.map((piece) => piece.start)).size).toBe(pieces.length)
      for (const piece of pieces) expect(text.startsWith(piece.text, piece.start)).toBe(true)
    }
  })

  test('joins what overlaps', () => {
    expect(
      show('walrus on ice', [
        [0, 6],
        [3, 9],
      ]),
    ).toBe('[walrus][ on] ice')
  })
})

describe('the authors of a found row', () => {
  const NAMES = ['Ada Quill', 'Bo Chen', 'Cy Dunn']
  const found = (...names: string[]) => names.map((name) => ({ name, ranges: [[0, 2]] as TextRange[] }))
  const shown = (names: readonly string[], ...matching: string[]) =>
    rowAuthors(names, found(...matching))
      .map(
        ({ name, ranges, isAfterGap }) => `${isAfterGap ? '… ' : ''}${name}${ranges.length > 0 ? '*' : ''}`,
      )
      .join(', ')

  test('are the first two when none of them was found', () => {
    expect(shown(NAMES)).toBe('Ada Quill, Bo Chen')
  })

  test('are marked where they stand', () => {
    expect(shown(NAMES, 'Bo Chen')).toBe('Ada Quill, Bo Chen*')
    expect(shown(NAMES, 'Ada Quill', 'Bo Chen')).toBe('Ada Quill*, Bo Chen*')
  })

  test('include one that was found further on, after a gap, and make room for it', () => {
    expect(shown(NAMES, 'Zed Young')).toBe('Ada Quill, … Zed Young*')
    expect(shown(NAMES, 'Cy Dunn')).toBe('Ada Quill, … Cy Dunn*')
    expect(shown(NAMES, 'Ada Quill', 'Zed Young')).toBe('Ada Quill*, … Zed Young*')
  })

  test('are never more than two, the found ones first', () => {
    expect(shown(NAMES, 'Bo Chen', 'Cy Dunn', 'Zed Young')).toBe('… Bo Chen*, Cy Dunn*')
    expect(shown(NAMES, 'Ada Quill', 'Bo Chen', 'Cy Dunn')).toBe('Ada Quill*, Bo Chen*')
  })
})

describe('the snippet of a row', () => {
  const marked = ({ text, ranges }: { text: string; ranges: TextRange[] }) =>
    ranges.map(([start, end]) => text.slice(start, end))

  test('stays whole when its match is near its start', () => {
    const snippet = { text: 'We study walruses.', ranges: [[9, 17]] as TextRange[] }
    expect(nearMatch(snippet)).toBe(snippet)
  })

  test('begins shortly before a match that is far into it, at a whole word, and marks the same words', () => {
    const text = '… in this long and patient sentence about the sea we study the walrus and its ice'
    const at = (word: string): TextRange => [text.indexOf(word), text.indexOf(word) + word.length]
    const near = nearMatch({ text, ranges: [at('walrus'), at('ice')] })
    expect(near.text).toBe('… the sea we study the walrus and its ice')
    expect(marked(near)).toEqual(['walrus', 'ice'])
  })

  test('begins with the match itself behind one endless word', () => {
    const text = `${'x'.repeat(80)}walrus`
    const near = nearMatch({ text, ranges: [[80, 86]] })
    expect(near.text).toBe('… walrus')
    expect(marked(near)).toEqual(['walrus'])
  })
})
