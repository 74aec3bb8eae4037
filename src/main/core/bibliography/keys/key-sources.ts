// What the sources of a formula give for a paper: ASCII, words apart from each other where there are several.
import type { Arguments } from '../../../../shared/key-formula.ts'
import type { SourceName } from '../../../../shared/key-formula-names.ts'
import { isLocalId } from '../../../../shared/local-id.ts'
import { numberOf, textOf } from './arguments.ts'
import type { KeyPaper } from './evaluate-formula.ts'
import { type KeyName, keyNames } from './key-names.ts'
import { isSkipped, keyWords, withCapital } from './key-words.ts'

export function keySource(name: SourceName, paper: KeyPaper, args: Arguments): string {
  return SOURCE[name](paper, args)
}

const SOURCE: Readonly<Record<SourceName, (paper: KeyPaper, args: Arguments) => string>> = {
  auth: (paper, args) => firstOf(familyAt(paper, numberOf(args, 'm', 1) - 1), numberOf(args, 'n', 0)),
  authorlast: (paper, args) => firstOf(familyAt(paper, -1), numberOf(args, 'n', 0)),
  authors: ({ authors }, args) => {
    const families = keyNames(authors).map(({ family }) => family)
    const most = numberOf(args, 'n', 0) || families.length
    const more = families.length > most ? [textOf(args, 'etal', '')] : []
    return [...families.slice(0, most), ...more].filter((each) => each !== '').join(textOf(args, 'sep', ' '))
  },
  authetal: ({ authors }) => {
    const [first, second, ...more] = keyNames(authors).map(({ family }) => family)
    if (second === undefined) return first ?? ''
    return more.length > 0 ? `${first} EtAl` : `${first} ${second}`
  },
  authauthea: ({ authors }) => {
    const families = keyNames(authors).map(({ family }) => family)
    return [...families.slice(0, 2), ...(families.length > 2 ? ['ea'] : [])].join('.')
  },
  authini: ({ authors }, args) =>
    keyNames(authors)
      .map(({ family }) => firstOf(family, numberOf(args, 'n', 1)))
      .join(''),
  authforeini: ({ authors }) => (keyNames(authors)[0]?.given ?? '').slice(0, 1),
  authorsalpha: ({ authors }) => alpha(keyNames(authors)),
  title: ({ title }) => telling(title).map(withCapital).join(' '),
  shorttitle: ({ title }, args) => some(telling(title), numberOf(args, 'n', 3), numberOf(args, 'm', 0)),
  veryshorttitle: ({ title }, args) => some(telling(title), numberOf(args, 'n', 1), numberOf(args, 'm', 0)),
  camel: ({ title }, args) => {
    const words = keyWords(title)
    const most = numberOf(args, 'n', 0) || words.length
    return some(words, most, numberOf(args, 'm', most))
  },
  year: ({ publishedAt }) => dateText(publishedAt, '%Y'),
  shortyear: ({ publishedAt }) => dateText(publishedAt, '%y'),
  month: ({ publishedAt }) => dateText(publishedAt, '%m'),
  day: ({ publishedAt }) => dateText(publishedAt, '%d'),
  date: ({ publishedAt }, args) => dateText(publishedAt, textOf(args, 'format', '%Y-%m-%d')),
  arxiv: ({ id }) => (isLocalId(id) ? '' : id),
}

/** `-1` is the last. */
function familyAt({ authors }: KeyPaper, place: number): string {
  return keyNames(authors).at(place)?.family ?? ''
}

/** All of it for none. */
function firstOf(text: string, letters: number): string {
  return letters > 0 ? text.slice(0, letters) : text
}

function telling(title: string): string[] {
  return keyWords(title).filter((word) => !isSkipped(word))
}

function some(words: readonly string[], most: number, capitals: number): string {
  return words
    .slice(0, most)
    .map((word, place) => (place < capitals ? withCapital(word) : word))
    .join(' ')
}

function alpha(names: readonly KeyName[]): string {
  const [only] = names
  if (names.length === 1) return only?.family.slice(0, 3) ?? ''
  const initials = names.slice(0, names.length > 4 ? 3 : 4).map(({ family }) => family.slice(0, 1))
  return `${initials.join('')}${names.length > 4 ? '+' : ''}`
}

/** The day is taken in UTC, as in the file; nothing where there is no date. */
function dateText(instant: string | undefined, format: string): string {
  const date = new Date(instant ?? Number.NaN)
  if (Number.isNaN(date.getTime())) return ''
  const [year = '', month = '', day = ''] = date.toISOString().split(/[-T]/)
  const parts: Readonly<Record<string, string>> = { Y: year, y: year.slice(-2), m: month, d: day }
  return format.replace(/%([Yymd])/g, (_, part: string) => parts[part] ?? '')
}
