// What a formula for citation keys can name: sources of text, and filters on it, each with the arguments it takes. The
// names are Better BibTeX's; their case does not matter.

export type Argument = { readonly name: string; readonly type: 'number' | 'text' }

const number = (name: string): Argument => ({ name, type: 'number' })
const text = (name: string): Argument => ({ name, type: 'text' })

export const SOURCES = {
  /** Family name of the m-th author (the first), of it n letters (all). */
  auth: [number('n'), number('m')],
  /** Family names of n authors (all), and what stands for the others. */
  authors: [number('n'), text('etal'), text('sep')],
  authetal: [],
  authauthea: [],
  authorlast: [number('n')],
  /** Initials of given and family name of the first author. */
  authini: [number('n')],
  authforeini: [],
  /** Like alpha of BibTeX: of one author three letters, of more the initials. */
  authorsalpha: [],
  /** Words that say something, each with a capital. */
  title: [],
  /** The first n of them, the first m with a capital. */
  shorttitle: [number('n'), number('m')],
  veryshorttitle: [number('n'), number('m')],
  /** All words, each with a capital. */
  camel: [number('n'), number('m')],
  year: [],
  shortyear: [],
  month: [],
  day: [],
  /** `%Y`, `%y`, `%m` and `%d` in a text. */
  date: [text('format')],
  /** The arXiv id. */
  arxiv: [],
} as const satisfies Record<string, readonly Argument[]>

export const FILTERS = {
  lower: [],
  upper: [],
  capitalize: [],
  /** First letters of the words. */
  abbr: [],
  clean: [],
  fold: [],
  ascii: [],
  alphanum: [],
  nopunct: [],
  skipwords: [],
  condense: [text('sep')],
  select: [number('start'), number('n')],
  substring: [number('start'), number('n')],
  prefix: [text('text')],
  postfix: [text('text')],
  replace: [text('find'), text('replace')],
  default: [text('text')],
} as const satisfies Record<string, readonly Argument[]>

export type SourceName = keyof typeof SOURCES
export type FilterName = keyof typeof FILTERS
