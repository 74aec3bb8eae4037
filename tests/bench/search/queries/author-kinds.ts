// Kinds of query with authors in them.
import type { Random } from '../../../../src/main/core/feed/sample/random.ts'
import { claimAll, claimTyped, type KindMaker, type Target } from './candidate.ts'
import { anyTypo } from './misspelt-kinds.ts'
import { foldWords } from './text.ts'
import { cut, titleWords } from './title-kinds.ts'

/** Nobody looks a paper up by its thirtieth author. */
const AUTHORS_REMEMBERED = 12

/** The last word of a name, as typed: `van der Meulen` is `meulen`, `Adeyemi-Cole` both its parts. */
export function surname(name: string): string {
  return foldWords(name.split(' ').at(-1) ?? '').join(' ')
}

function pickSurname(random: Random, target: Target, shortest: number): string | undefined {
  const names = target.authors.slice(0, AUTHORS_REMEMBERED).map(surname)
  const usable = names.filter((name) => name.length >= shortest)
  return usable.length === 0 ? undefined : random.pick(usable)
}

function withTitleWords(random: Random, target: Target, shortest: number, from: number, to: number) {
  const name = pickSurname(random, target, shortest)
  const words = titleWords(random, target, from, to)
  if (name === undefined || words === undefined || words.includes(name)) return undefined
  const claims = [...claimAll('authors', name.split(' ')), ...claimAll('title', words)]
  return { name, words, claims }
}

const authorAndWord: KindMaker = (random, target) => {
  const found = withTitleWords(random, target, 2, 1, 2)
  if (!found) return undefined
  const { name, words, claims } = found
  return {
    query: random.chance(0.7) ? [name, ...words].join(' ') : [...words, name].join(' '),
    claims: [claims],
  }
}

const misspeltAuthor: KindMaker = (random, target) => {
  const found = withTitleWords(random, target, 5, 1, 2)
  if (!found) return undefined
  const typed = anyTypo(random, found.name)
  const query = [typed, ...found.words]
  return { query: query.join(' '), claims: [found.claims, claimTyped(foldWords(query.join(' ')))] }
}

const twoAuthors: KindMaker = (random, target) => {
  const people = random.sample(target.authors.slice(0, AUTHORS_REMEMBERED), 2)
  if (people.length < 2) return undefined
  const whole = random.chance(0.35)
  const names = people.map((name) => (whole ? foldWords(name).join(' ') : surname(name)))
  if (names.some((name) => name === '') || names[0] === names[1]) return undefined
  return { query: names.join(' '), claims: [claimAll('authors', names.join(' ').split(' '))] }
}

/** As people really type: a name, the beginning of a word, a slip. */
const mixed: KindMaker = (random, target) => {
  const found = withTitleWords(random, target, 3, 2, 3)
  const [first = '', second = '', ...rest] = found ? random.sample(found.words, found.words.length) : []
  if (!found || first.length < 5 || second.length < 5) return undefined
  const typed = [found.name, cut(random, first), anyTypo(random, second), ...rest.slice(0, 1)]
  const claims = [
    ...claimAll('authors', found.name.split(' ')),
    ...claimAll('title', [cut(random, first)], true),
    ...claimAll('title', [second, ...rest.slice(0, 1)]),
  ]
  return { query: random.sample(typed, typed.length).join(' '), claims: [claims] }
}

export const AUTHOR_KINDS: Readonly<Record<string, KindMaker>> = {
  'author and title word': authorAndWord,
  'misspelt author and title word': misspeltAuthor,
  'two authors': twoAuthors,
  'author, part and typo': mixed,
}
