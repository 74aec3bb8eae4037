import { describe, expect, it } from 'vitest'
import { createRandom } from '../../../src/main/core/feed/sample/random.ts'
import { createAcronyms } from '../../../src/main/core/search/acronyms.ts'

describe('acronyms', () => {
  it('are found in the initials of titles, little words counted or not', () => {
    const acronyms = createAcronyms()
    acronyms.add(1, 'Attention Is All You Need')
    acronyms.add(2, 'Learning from Human Feedback')
    acronyms.add(3, 'Ελληνικά 3D')
    expect(acronyms.find('aiayn', 10)).toEqual([1])
    expect(acronyms.find('lhf', 10)).toEqual([2])
    expect(acronyms.find('lfhf', 10)).toEqual([2])
    expect(acronyms.find('hfl', 10)).toEqual([])
  })

  it('are found in every title that spells them, the latest first, however many came when', () => {
    const random = createRandom('acronyms')
    const letters = [...'aeiou']
    const titles = Array.from({ length: 6000 }, () =>
      Array.from({ length: random.int(0, 9) }, () => `${random.pick(letters)}x`).join(' '),
    )
    let acronyms = createAcronyms()
    const spells = (sought: string, most: number, upTo: number) =>
      titles
        .slice(0, upTo)
        .flatMap((title, number) =>
          title
            .split(' ')
            .map((word) => word.charAt(0))
            .join('')
            .includes(sought)
            ? [number]
            : [],
        )
        .reverse()
        .slice(0, most)
    for (const [number, title] of titles.entries()) {
      acronyms.add(number, title)
      if (number % 997 === 5) {
        const sought = Array.from({ length: random.int(3, 6) }, () => random.pick(letters)).join('')
        expect(acronyms.find(sought, 1000)).toEqual(spells(sought, 1000, number + 1))
      }
      if (number === 3000) acronyms = createAcronyms(acronyms.entries())
    }
    for (const sought of ['aei', 'uuu', 'oia', 'aeiou', 'eeeeee'])
      expect(acronyms.find(sought, 7)).toEqual(spells(sought, 7, titles.length))
  })
})
