// Kinds of query over abstracts and keywords, and those about how a word is written.
import type { Random } from '../../../../src/main/core/feed/sample/random.ts'
import { claimAll, type KindMaker, type Target, type WordCounts } from './candidate.ts'
import { contentWords, foldWords } from './text.ts'
import { titleWords } from './title-kinds.ts'

/** Nobody remembers a sentence by words that half of all abstracts hold. */
const COMMON_SHARE = 0.05

/** Four to six words of one sentence of the abstract, not all of them in the title. */
export function abstractWords(random: Random, target: Target, counts: WordCounts): string[] | undefined {
  const inTitle = new Set(foldWords(target.title))
  const words = contentWords(random.pick(target.abstract.split(/(?<=[.?!])\s+/))).filter(
    (word) => word.length > 3 && (counts.any.get(word) ?? 0) <= Math.max(3, counts.papers * COMMON_SHARE),
  )
  if (words.length < 4 || words.filter((word) => !inTitle.has(word)).length < 2) return undefined
  const chosen = new Set(random.sample(words, random.int(4, 6)))
  return words.filter((word) => chosen.has(word))
}

const fromAbstract: KindMaker = (random, target, counts) => {
  const words = abstractWords(random, target, counts)
  return words && { query: words.join(' '), claims: [claimAll('any', words)] }
}

const keywordAndTitleWord: KindMaker = (random, target) => {
  const title = contentWords(target.title).filter((word) => word.length > 3)
  const keyword = foldWords(random.pick(target.keywords.length > 0 ? target.keywords : ['']))
  const others = title.filter((word) => !keyword.includes(word))
  if (keyword.length === 0 || keyword.length > 4 || others.length === 0) return undefined
  const words = random.sample(others, random.int(1, 2))
  const query = random.chance(0.5) ? [...keyword, ...words] : [...words, ...keyword]
  return { query: query.join(' '), claims: [claimAll('any', query)] }
}

/** A compound of the title in another of its three shapes: `self-attention`, `selfattention`, `self attention`. */
const joinedOrSplit: KindMaker = (random, target) => {
  const compounds = compoundsOf(target.title)
  if (compounds.length === 0) return undefined
  const parts = random.pick(compounds)
  const original = target.title.toLowerCase()
  const shapes = ['', ' ', '-'].map((glue) => parts.join(glue)).filter((shape) => !holdsWord(original, shape))
  if (shapes.length === 0) return undefined
  const others = contentWords(target.title).filter(
    (word) => !parts.join('').includes(word) && word.length > 2,
  )
  const extra = random.sample(others, random.int(1, 2))
  const query = random.sample([random.pick(shapes), ...extra], 3).join(' ')
  // Only the joined form has to be told apart: the split one is judged by its words.
  return { query, claims: [claimAll('title', [...titleForms(target.title, parts), ...extra])] }
}

function holdsWord(text: string, word: string): boolean {
  return ` ${text.replace(/[^\p{L}\p{N}-]+/gu, ' ')} `.includes(` ${word} `)
}

/** The words of the title that the compound is made of there. */
function titleForms(title: string, parts: readonly string[]): string[] {
  const joined = parts.join('')
  const words = foldWords(title)
  return words.includes(joined) ? [joined] : [...parts]
}

/** In parts: hyphenated words, names with inner capitals, letters with digits, and neighbours one could write as one. */
export function compoundsOf(title: string): string[][] {
  const found: string[][] = []
  for (const piece of title.split(/[^\p{L}\p{N}-]+/u)) {
    const hyphens = piece.split('-').filter((part) => part !== '')
    if (hyphens.length === 2) found.push(hyphens)
    else if (hyphens.length === 1) {
      const parts = piece.match(/\p{Lu}{2,}(?!\p{Ll})|\p{Lu}?\p{Ll}+|\p{Lu}|\d+\p{L}?/gu) ?? []
      if (parts.length === 2 && parts.join('') === piece) found.push(parts)
    }
  }
  const usable = found.map((parts) => parts.map((part) => part.toLowerCase()))
  return usable.filter(
    (parts) =>
      parts.join('').length > 3 && /\p{L}/u.test(parts[0] ?? '') && /^[\da-z]+$/.test(parts.join('')),
  )
}

const ACCENTS: Readonly<Record<string, string>> = { a: 'á', e: 'é', i: 'ï', o: 'ö', u: 'ü', c: 'ç', n: 'ñ' }

/** A name without the accents it has, or a plain word with one it has not. */
const accents: KindMaker = (random, target) => {
  const names = target.authors
    .flatMap((name) => name.split(' '))
    .filter((word) => word.length > 3 && fold(word) !== word.toLowerCase())
  const word = titleWords(random, target, 1, 1)?.[0]
  if (names.length > 0 && word !== undefined && random.chance(0.6)) {
    const name = foldWords(random.pick(names)).join(' ')
    const claims = [...claimAll('authors', name.split(' ')), ...claimAll('title', [word])]
    return { query: `${name} ${word}`, claims: [claims] }
  }
  const words = titleWords(random, target, 2, 4)
  if (!words) return undefined
  let changes = random.int(1, 2)
  const typed = words.map((each) => {
    const letter = each.search(/[aeioucn]/)
    if (changes === 0 || letter < 0) return each
    changes -= 1
    return each.slice(0, letter) + (ACCENTS[each.charAt(letter)] ?? '') + each.slice(letter + 1)
  })
  return typed.join() === words.join()
    ? undefined
    : { query: typed.join(' '), claims: [claimAll('title', words)] }
}

function fold(word: string): string {
  return foldWords(word).join(' ')
}

export const OTHER_KINDS: Readonly<Record<string, KindMaker>> = {
  'joined or split': joinedOrSplit,
  accents,
  'abstract words': fromAbstract,
  'keyword and title word': keywordAndTitleWord,
}
