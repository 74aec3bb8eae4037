// Checks a piece of LaTeX math before it goes into a file: what is not sure to compile is not math to us.
import { foldMathLetter } from './fold-math-letter.ts'
import { MATH } from './tex-characters.ts'

const TAKES_ONE = new Set(
  `mathbb mathcal mathbf mathrm mathit mathsf mathtt mathfrak boldsymbol operatorname text sqrt hat bar tilde vec dot
  ddot acute grave breve check widehat widetilde overline underline`.split(/\s+/),
)
const TAKES_TWO = new Set(['frac', 'tfrac', 'dfrac', 'binom'])
const TAKES_NONE = new Set([
  ...Object.values(MATH).flatMap((tex) => /^\\([A-Za-z]+)$/.exec(tex)?.[1] ?? []),
  ...`log ln exp sin cos tan min max arg sup inf lim det dim ker gcd Pr le ge ne to gets lbrace rbrace ldots dots cdots
  quad qquad prime star dagger ast bullet circ degree iff land lor lnot colon mid vert Vert varnothing infty
  textasciitilde`.split(/\s+/),
])
const TOKEN = /\\[A-Za-z]+|\\.|\s+|./gsu

/** The math in ASCII, or undefined when it holds an unknown command, a stray special or a brace without its partner. */
export function readMath(content: string): string | undefined {
  const tokens = content.normalize('NFC').match(TOKEN) ?? []
  const end = readSequence(tokens, 0)
  return end === tokens.length ? tokens.map(toAscii).join('') : undefined
}

/** Each reader returns where it stopped, or -1 where no safe reading exists. */
function readSequence(tokens: readonly string[], start: number): number {
  let at = start
  let scripts = ''
  while (at < tokens.length && tokens[at] !== '}') {
    const token = tokens[at] ?? ''
    if (token === '^' || token === '_') {
      // TeX refuses x^2^3.
      if (scripts.includes(token)) return -1
      scripts += token
      at = readScript(tokens, at + 1)
    } else {
      if (!/^\s/.test(token)) scripts = token === "'" ? '^' : ''
      at = readAtom(tokens, at)
    }
    if (at < 0) return -1
  }
  return at
}

function readScript(tokens: readonly string[], at: number): number {
  const token = tokens[at] ?? ''
  if (token === '{') return readGroup(tokens, at)
  const isSingle = /^\\[A-Za-z]+$/.test(token) ? TAKES_NONE.has(token.slice(1)) : isPlain(token)
  return isSingle && !/^\s|^'/.test(token) ? at + 1 : -1
}

function readAtom(tokens: readonly string[], at: number): number {
  const token = tokens[at] ?? ''
  if (token === '{') return readGroup(tokens, at)
  const command = /^\\([A-Za-z]+)$/.exec(token)?.[1]
  if (command === undefined) return isPlain(token) ? at + 1 : -1
  if (TAKES_NONE.has(command)) return at + 1
  if (TAKES_ONE.has(command)) return readGroup(tokens, at + 1)
  if (!TAKES_TWO.has(command)) return -1
  const second = readGroup(tokens, at + 1)
  return second < 0 ? -1 : readGroup(tokens, second)
}

function readGroup(tokens: readonly string[], at: number): number {
  if (tokens[at] !== '{') return -1
  const end = readSequence(tokens, at + 1)
  return end >= 0 && tokens[end] === '}' ? end + 1 : -1
}

function isPlain(token: string): boolean {
  if (/^\\[ ,;:!%&#_${}|]$/.test(token)) return true
  return /^[^\\&#%$~{}^_]$/.test(token) || /^\s+$/.test(token) ? toAscii(token) !== '' : isMathLetter(token)
}

function isMathLetter(token: string): boolean {
  return MATH[token] !== undefined || foldMathLetter(token) !== undefined
}

/** bibtex counts escaped braces too, so they go by name. Empty for a character that math has no command for. */
function toAscii(token: string): string {
  if (token === '\\{') return '\\lbrace '
  if (token === '\\}') return '\\rbrace '
  if (/^[ -~]+$/.test(token)) return token
  if (/^\s+$/.test(token)) return ' '
  const tex = MATH[token] ?? foldMathLetter(token)
  return tex === undefined ? '' : `{${tex}}`
}
