// What the escaper reports, and its promises on any text whatever.
import { expect, test } from 'vitest'
import { escapeTex, findUntypesettable } from '../../../src/main/core/bibliography/tex/escape-tex.ts'
import { formatName } from '../../../src/main/core/bibliography/tex/format-name.ts'
import { formatTitle } from '../../../src/main/core/bibliography/tex/format-title.ts'
import { randomText } from './random-text.ts'
import { expectSafeTex, readBack } from './read-back.ts'

test('characters that classic LaTeX has no glyph for are reported once each', () => {
  expect(findUntypesettable('中 and 中, 한, 🤗, й but é, ả, α, 𝒜, ’ and BERT')).toEqual([
    '中',
    '한',
    '🤗',
    'й',
  ])
})

test('a mark without an accent is reported, its letter is not', () => {
  expect(findUntypesettable('x\u0325')).toEqual(['\u0325'])
})

test('every Latin letter of the first blocks reads back as itself', () => {
  const letters = Array.from({ length: 0x250 - 0xc0 }, (_, index) => String.fromCodePoint(0xc0 + index))
  const vietnamese = Array.from({ length: 0x1f00 - 0x1e00 }, (_, index) =>
    String.fromCodePoint(0x1e00 + index),
  )
  for (const letter of [...letters, ...vietnamese]) {
    const tex = escapeTex(letter)
    expectSafeTex(tex)
    expect(readBack(tex), tex).toBe(readable(letter))
  }
})

test.for(Array.from({ length: 40 }, (_, seed) => seed))('no text is too strange, series %i', (seed) => {
  for (let index = 0; index < 10; index++) {
    const text = randomText(seed * 1000 + index)
    const tex = escapeTex(text)
    expectSafeTex(tex)
    expect(readBack(tex), JSON.stringify({ text, tex })).toBe(readable(text))
    expectSafeTex(formatTitle(text))
    expectSafeTex(formatName(text) ?? '')
  }
})

test.for([
  ['dollar signs', '$'.repeat(20_000)],
  ['deep braces', `$${'{'.repeat(9_000)}x^2${'}'.repeat(9_000)}$`],
  ['sentence ends', '. '.repeat(5_000) + 'A '.repeat(5_000)],
  ['marks', `a${'\u0301'.repeat(5_000)}`],
] as const)('a title of nothing but %s is written all the same', ([, text]) => {
  expectSafeTex(formatTitle(text))
  expectSafeTex(formatName(text) ?? '')
})

test.for(Array.from({ length: 20 }, (_, seed) => seed))(
  'no title or name loses a character, series %i',
  (seed) => {
    for (let index = 0; index < 10; index++) {
      // Without dollar signs: what math comes to is another matter.
      const text = randomText(seed * 1000 + index).replaceAll('$', '')
      const sorted = (line: string) => [...line.replace(/[\s~,;"“”`']/gu, '')].sort().join('')
      expect(sorted(readBack(formatTitle(text)))).toBe(sorted(readable(text)))
      expect(sorted(readBack(formatName(`Ada ${text}`) ?? ''))).toBe(sorted(readable(`Ada${text}`)))
    }
  },
)

/** Text as it can at best be read back: composed, compatible forms folded, typographic quotes and dashes as TeX types them. */
function readable(text: string): string {
  return readBack.fold(text.replace(/\\([&%#_${}])/g, '$1'))
}
