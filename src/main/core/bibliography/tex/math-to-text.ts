// LaTeX math of a title as plain text, for formats that have no math: `$\alpha$` is α, `$K^2$` is K².
import { MATH } from './tex-characters.ts'

const SIGNS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    Object.entries(MATH)
      .filter(([, tex]) => /^\\[A-Za-z]+$/.test(tex))
      // Where two characters have one command, the one listed first is the usual one.
      .reverse()
      .map(([character, tex]) => [tex.slice(1), character]),
  ),
  le: '≤',
  ge: '≥',
  ne: '≠',
  to: '→',
  gets: '←',
  ldots: '…',
  dots: '…',
  cdots: '⋯',
  lbrace: '{',
  rbrace: '}',
  prime: '′',
  ast: '*',
  mid: '|',
  vert: '|',
  Vert: '‖',
  colon: ':',
  degree: '°',
  infty: '∞',
  circ: '∘',
  bullet: '•',
  dagger: '†',
  star: '⋆',
  quad: ' ',
  qquad: ' ',
  textasciitilde: '~',
}
const NAMES = /^(?:log|ln|exp|sin|cos|tan|min|max|arg|sup|inf|lim|det|dim|ker|gcd|Pr)$/
const ALPHABETS = /^(?:math[a-z]+|text|operatorname|boldsymbol)$/
const RAISED = pairs('0123456789+-=()ni', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱ')
const LOWERED = pairs('0123456789+-=()aeoxhklmnpst', '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₒₓₕₖₗₘₙₚₛₜ')

/** `tex` is what tex/split-math.ts found, dollar signs included. Undefined where text cannot say it. */
export function mathToText(tex: string): string | undefined {
  const tokens = tex.slice(1, -1).match(/\\[A-Za-z]+|\\.|\s+|./gsu) ?? []
  let at = 0
  let isSayable = true
  const argument = (): string => {
    if (tokens[at] !== '{') return item()
    at += 1
    const inside = sequence()
    at += 1
    return inside
  }
  const sequence = (): string => {
    let out = ''
    while (at < tokens.length && tokens[at] !== '}') out += item()
    return out
  }
  const item = (): string => {
    const token = tokens[at] ?? ''
    if (token === '{') return argument()
    at += 1
    if (token === '^') return script(argument(), RAISED, '^')
    if (token === '_') return script(argument(), LOWERED, '_')
    if (/^\s/.test(token)) return ' '
    if (!token.startsWith('\\')) return token
    const name = token.slice(1)
    if (/^[A-Za-z]/.test(name) && /^\s/.test(tokens[at] ?? '')) at += 1
    if (SIGNS[name] !== undefined) return SIGNS[name]
    if (NAMES.test(name)) return name
    if (ALPHABETS.test(name)) return argument()
    if (/^[&%#_$]$/.test(name)) return name
    if (/^[ ,;:!]$/.test(name)) return name === '!' ? '' : ' '
    isSayable = false
    return ''
  }
  const text = sequence().replace(/\s+/g, ' ').trim()
  return isSayable && at >= tokens.length && text !== '' ? text : undefined
}

/** In raised or lowered characters where there are such for all of it; else marked as TeX marks it. */
function script(inside: string, table: ReadonlyMap<string, string>, mark: string): string {
  const shifted = [...inside].map((character) => table.get(character))
  if (shifted.every((character) => character !== undefined)) return shifted.join('')
  return [...inside].length === 1 ? mark + inside : `${mark}(${inside})`
}

function pairs(from: string, to: string): ReadonlyMap<string, string> {
  const targets = [...to]
  return new Map([...from].map((character, index) => [character, targets[index] ?? character]))
}
