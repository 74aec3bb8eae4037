// Citation keys: what to propose for a paper, and how to make it unique. Storing them is not done here.
import { isLocalId } from '../../../shared/local-id.ts'
import { splitName } from './split-name.ts'

type Paper = {
  readonly id: string
  readonly title: string
  readonly authors: readonly string[]
  readonly publishedAt?: string | undefined
}

const STOPWORDS = new Set(
  `a an the and or but nor on of for in to into from with without via at by as is are was were be been being it its this
  that these those we i you your our their his her my do does did can could should would will may might how what why when
  where which who whose not no yes if than then vs about over under towards toward beyond between through using`.split(
    /\s+/,
  ),
)

const LIGATURES: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ŋ: 'ng',
  ħ: 'h',
}

/**
 * First author's family name, year and first telling title word: `vaswani2017attention`. Only `[a-z0-9]`, never empty:
 * falls back on the id. Not unique.
 */
export function proposeCitekey(paper: Paper): string {
  const author = familyKey(paper.authors)
  const year = /^\d{4}(?=-)/.exec(paper.publishedAt ?? '')?.[0] ?? ''
  const word = titleKey(paper.title)
  if (author !== '') return author + year + word
  if (word !== '') return word + year
  return isLocalId(paper.id) ? fold(paper.id) : `arxiv${fold(paper.id)}`
}

/**
 * The key itself, or with the first of a, b … z, aa, ab … that is free. Keys that differ in case only are the same to
 * bibtex and to file systems: `isTaken` is asked with the lower-case key.
 */
export function uniqueCitekey(proposed: string, isTaken: (lowerCaseKey: string) => boolean): string {
  let key = proposed
  for (let count = 1; isTaken(key.toLowerCase()); count++) key = proposed + suffix(count)
  return key
}

/** 1 is a, 26 is z, 27 is aa. */
function suffix(count: number): string {
  const rest = Math.floor((count - 1) / 26)
  return (rest > 0 ? suffix(rest) : '') + String.fromCharCode(97 + ((count - 1) % 26))
}

/** Without particles, as libraries file them: "van der Maaten" under m. */
function familyKey(authors: readonly string[]): string {
  for (const author of authors) {
    const parts = splitName(author)
    if (parts === undefined) continue
    const text = parts.kind === 'whole' ? parts.text : parts.family.replace(/^(?:\p{Ll}[\p{Ll}.']*\s+)+/u, '')
    const key = fold(text).slice(0, 40)
    if (key !== '') return key
  }
  return ''
}

function titleKey(title: string): string {
  const words = title.replace(/\$[^$]*\$|\\[A-Za-z]+/g, ' ').split(/[\s:/,;.!?()]+/)
  for (const word of words) {
    // Of a hyphenated word the first part, unless that says nothing: "U-Net".
    const [start = ''] = word.split(/[-‐‑–—]/)
    const key = fold(start).length > 2 ? fold(start) : fold(word)
    if (key.length > 1 && !STOPWORDS.has(key)) return key.slice(0, 40)
  }
  return ''
}

function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[ßæœøłđðþıŋħ]/g, (letter) => LIGATURES[letter] ?? '')
    .replace(/[^a-z0-9]/g, '')
}
