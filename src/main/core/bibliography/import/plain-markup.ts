// Text without the markup that parsers and programs put into it: the tags of HTML, and white space as it happens to be.
import { decodeEntities } from '../../../../shared/decode-entities.ts'

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱ'
const SUBSCRIPTS = '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎'
const RAISED = '0123456789+-=()ni'
const INLINE =
  /<\/?(?:i|b|em|strong|u|sc|scp|span|nc|code|pre|tt|a|font|sub|sup|jats:\w+|mml:\w+)(?:\s[^<>]*)?>/gi
const BREAK = /<(?:\/p|br\s*\/?|\/h\d|\/div|\/blockquote|\/tr|\/li)>/gi
/** Some programs write but its beginning, some but its end. */
const PARAGRAPH = /<\/?p(?:\s[^<>]*)?\/?>/gi
const OTHER = /<\/?(?:p|h\d|div|blockquote|ul|ol|table|tbody|tr|td|th|html|body|meta|img|hr)(?:\s[^<>]*)?>/gi

/** One line of text. Raised and lowered digits become characters of their own; what has none stands behind ^ or _. */
export function plainLine(text: string): string {
  return foldSpace(plainInline(text).replace(BREAK, ' ').replace(OTHER, ' '))
}

/** Paragraphs stay; so do items of lists, as Markdown. */
export function plainParagraphs(text: string): string {
  return plainInline(text.replace(/<li(?:\s[^<>]*)?>/gi, '\n- ').replace(PARAGRAPH, '\n\n'))
    .replace(BREAK, '\n')
    .replace(OTHER, '')
    .split(/\n[^\S\n]*\n\s*/)
    .map((paragraph) => foldLines(paragraph))
    .filter((paragraph) => paragraph !== '')
    .join('\n\n')
    .normalize('NFC')
}

function foldLines(text: string): string {
  return text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim()
}

export function foldSpace(text: string): string {
  return text.replaceAll('\ufeff', '').replace(/\s+/gu, ' ').trim().normalize('NFC')
}

/** What the parser makes of \LaTeX and \TeX. */
const LOGO = /(L(?:<sup>A<\/sup>|ᴬ))?T<sub>E<\/sub>X/g

function plainInline(text: string): string {
  return decodeEntities(
    text
      .replace(LOGO, (_, la: string | undefined) => (la === undefined ? 'TeX' : 'LaTeX'))
      .replace(/<sup(?:\s[^<>]*)?>([^<>]*)<\/sup>/gi, (_, inner: string) => shift(inner, SUPERSCRIPTS, '^'))
      .replace(/<sub(?:\s[^<>]*)?>([^<>]*)<\/sub>/gi, (_, inner: string) => shift(inner, SUBSCRIPTS, '_'))
      .replace(INLINE, ''),
  )
}

function shift(text: string, alphabet: string, sign: string): string {
  const shifted = [...text].map((character) => [...alphabet][RAISED.indexOf(character)])
  if (text !== '' && shifted.every((character) => character !== undefined)) return shifted.join('')
  return text.length > 1 ? `${sign}{${text}}` : sign + text
}
