// A reader of the LaTeX that the escaper writes, independent of how it writes: what a person sees on paper, as text.
import { expect } from 'vitest'

const MARKS: Readonly<Record<string, string>> = {
  '`': '\u0300',
  "'": '\u0301',
  '^': '\u0302',
  '~': '\u0303',
  '=': '\u0304',
  '.': '\u0307',
  '"': '\u0308',
  u: '\u0306',
  r: '\u030a',
  H: '\u030b',
  v: '\u030c',
  d: '\u0323',
  textcommabelow: '\u0326',
  c: '\u0327',
  k: '\u0328',
  b: '\u0331',
  grave: '\u0300',
  acute: '\u0301',
  hat: '\u0302',
  tilde: '\u0303',
  bar: '\u0304',
  breve: '\u0306',
  dot: '\u0307',
  ddot: '\u0308',
  check: '\u030c',
  vec: '\u20d7',
}
const SIGNS: Readonly<Record<string, string>> = {
  textbraceleft: '{',
  textbraceright: '}',
  textbackslash: '\\',
  textasciitilde: '~',
  textasciicircum: '^',
  textless: '<',
  textgreater: '>',
  textbar: '|',
  ss: 'ß',
  SS: 'ẞ',
  o: 'ø',
  O: 'Ø',
  ae: 'æ',
  AE: 'Æ',
  oe: 'œ',
  OE: 'Œ',
  l: 'ł',
  L: 'Ł',
  dj: 'đ',
  DJ: 'Đ',
  dh: 'ð',
  DH: 'Ð',
  th: 'þ',
  TH: 'Þ',
  ng: 'ŋ',
  NG: 'Ŋ',
  i: 'ı',
  j: 'ȷ',
  aa: 'å',
  AA: 'Å',
  alpha: 'α',
  beta: 'β',
  gamma: 'γ',
  pi: 'π',
  Omega: 'Ω',
  Delta: 'Δ',
  vartheta: 'θ',
  times: '×',
  div: '÷',
  pm: '±',
  leq: '≤',
  geq: '≥',
  rightarrow: '→',
  infty: '∞',
  textdegree: '°',
  textbullet: '•',
  textellipsis: '…',
  guillemotleft: '«',
  guillemotright: '»',
  texteuro: '€',
  pounds: '£',
  texttrademark: '™',
  textonehalf: '½',
  sum: '∑',
  textquestiondown: '¿',
  textflorin: 'ƒ',
}

/** Throws on a command it does not know: then the escaper wrote one that this reader never heard of. */
export function readBack(tex: string): string {
  let at = 0
  const group = (): string => {
    let out = ''
    while (at < tex.length && tex[at] !== '}') out += item()
    return out
  }
  const argument = (): string => {
    while (tex[at] === ' ') at++
    return item()
  }
  const item = (): string => {
    const character = tex[at++] ?? ''
    if (character === '{') {
      const inside = group()
      at++
      const number = /^\[U\+([0-9A-F]+)\]$/.exec(inside)?.[1]
      return number === undefined ? inside : String.fromCodePoint(Number.parseInt(number, 16))
    }
    if (character === '~') return ' '
    if (character !== '\\') return character
    const name = /^(?:[A-Za-z]+|.)/.exec(tex.slice(at))?.[0] ?? ''
    at += name.length
    return command(name)
  }
  const command = (name: string): string => {
    const mark = MARKS[name]
    if (mark !== undefined) {
      const under = argument()
      return (under === 'ı' ? 'i' : under === 'ȷ' ? 'j' : under) + mark
    }
    if (SIGNS[name] !== undefined) return SIGNS[name]
    if (/^[&%$#_]$/.test(name)) return name
    if (/^(?:ensuremath|math[a-z]+|textsuperscript|textsubscript)$/.test(name)) return argument()
    const drawn = /^39 /.exec(tex.slice(at)) ?? /^-\.08em\\raise\.35ex\\hbox\{'\}/.exec(tex.slice(at))
    at += drawn?.[0].length ?? 0
    if (name === 'accent' && drawn) {
      const under = argument()
      return `${under === 'ı' ? 'i' : under}\u0309`
    }
    if (name === 'kern' && drawn) return '\u031b'
    throw new Error(`no such command: \\${name} in ${tex}`)
  }
  return readBack.fold(group())
}

/** Both sides of a comparison go through this: what typesetting cannot keep apart, and what nobody sees. */
readBack.fold = (text: string): string =>
  text
    .replace(/[\p{Default_Ignorable_Code_Point}]/gu, '')
    .replace(/\ufeff/gu, '')
    .replace(/\s/gu, ' ')
    .replace(/\p{Cc}/gu, '')
    .replace(/[‘`]/g, '`')
    .replace(/’|ʼ|ŉ/g, (mark) => (mark === 'ŉ' ? "'n" : "'"))
    .replace(/“/g, '``')
    .replace(/”/g, "''")
    .replace(/–/g, '--')
    .replace(/—/g, '---')
    // A capital Alpha prints as an A.
    .replace(/Α/g, 'A')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, (marks) => [...marks].sort().join(''))

/** ASCII, braces balanced as bibtex counts them, and every special either escaped or one that is meant. */
export function expectSafeTex(tex: string): void {
  expect(tex).toMatch(/^[\x20-\x7e]*$/)
  let depth = 0
  for (const character of tex) {
    if (character === '{') depth++
    if (character === '}') depth--
    if (depth < 0) break
  }
  expect(depth, tex).toBe(0)
  const outsideMath = tex.replace(/\{\$(?:[^$\\]|\\.)*\$\}/g, '').replace(/\\[^A-Za-z]|\\[A-Za-z]+/g, '')
  expect(outsideMath, tex).not.toMatch(/[&%$#_^\\]/)
}
