// Citation keys: what is proposed, and how clashes are resolved.
import { expect, test } from 'vitest'
import { proposeCitekey, uniqueCitekey } from '../../../src/main/core/bibliography/citekey.ts'

const paper = {
  id: '2401.00001',
  title: 'The Art of Folding Laundry',
  authors: ['Ada Example', 'Ben Sample'],
  publishedAt: '2024-01-31T23:30:00.000Z',
}

test.for([
  ['author, year and the first telling word', {}, 'example2024art'],
  ['a family name without its particles', { authors: ['Joost van der Proef'] }, 'proef2024art'],
  ['a capital particle, which belongs to the name', { authors: ['Luc Van Proef'] }, 'vanproef2024art'],
  ['letters folded to ASCII', { authors: ['Øyvind Łößæ-Ğül'] }, 'lossaegul2024art'],
  ['a group by its name', { authors: ['Sample Team'] }, 'sampleteam2024art'],
  [
    'the next author when the first has no Latin letter',
    { authors: ['李明', 'Ben Sample'] },
    'sample2024art',
  ],
  ['the first part of a joined word', { title: 'On Low-Cost Things' }, 'example2024low'],
  ['the whole word when its first part says little', { title: 'A U-Net' }, 'example2024unet'],
  ['words, not math', { title: '$\\alpha$ Decay: What?' }, 'example2024decay'],
  ['no title word', { title: 'What Is It?' }, 'example2024'],
  ['no date', { publishedAt: undefined }, 'exampleart'],
  ['no author', { authors: [] }, 'art2024'],
  ['neither author nor title', { authors: [], title: '中文' }, 'arxiv240100001'],
  ['an old identifier', { id: 'math.GT/0101001', authors: [], title: '' }, 'arxivmathgt0101001'],
] as const)('a key is made of %s', ([, change, expected]) => {
  expect(proposeCitekey({ ...paper, ...change })).toBe(expected)
})

test('a free key is taken as it is', () => {
  expect(uniqueCitekey('example2024art', () => false)).toBe('example2024art')
})

test('taken keys get a, b … z, aa, ab', () => {
  const taken = new Set<string>()
  const keys = Array.from({ length: 29 }, () => {
    const key = uniqueCitekey('k', (candidate) => taken.has(candidate))
    taken.add(key)
    return key
  })
  expect(keys.slice(0, 3)).toEqual(['k', 'ka', 'kb'])
  expect(keys.slice(25)).toEqual(['ky', 'kz', 'kaa', 'kab'])
})

test('keys that differ in case only are the same', () => {
  expect(uniqueCitekey('Example2024', (key) => key === 'example2024')).toBe('Example2024a')
})
