// Formulas for citation keys, in Better BibTeX's language as far as it is common: `auth.lower + shorttitle(3,3) + year`.
// Read into a tree here; evaluated over a paper by the core.
import { type Argument, FILTERS, type FilterName, SOURCES, type SourceName } from './key-formula-names.ts'
import { type FormulaToken, tokenizeFormula } from './key-formula-tokens.ts'

export const DEFAULT_KEY_FORMULA = 'auth.lower + shorttitle(3,3) + year'

export const FORMULA_FAULTS = [
  'empty',
  'too_long',
  'unexpected',
  'unexpected_end',
  'unclosed_text',
  'old_style',
  'unknown_source',
  'unknown_filter',
  'too_many_arguments',
  'wrong_argument',
  'too_deep',
] as const

/** `at` counts UTF-16 units from the start; `found` is what stands there. */
export type FormulaProblem = {
  readonly fault: (typeof FORMULA_FAULTS)[number]
  readonly at: number
  readonly found: string
}

export type Arguments = Readonly<Record<string, string | number>>
type Call<Name> = { readonly name: Name; readonly args: Arguments }
type Filtered = { readonly filters: readonly Call<FilterName>[] }
export type Part =
  | (Filtered & { readonly kind: 'text'; readonly text: string })
  | (Filtered & { readonly kind: 'source' } & Call<SourceName>)
  | (Filtered & { readonly kind: 'group'; readonly formula: Formula })
/** Alternatives, the first of which that gives something counts; each a sum of parts. */
export type Formula = readonly (readonly Part[])[]

export type ParsedFormula =
  | { readonly formula: Formula; readonly problem?: undefined }
  | { readonly formula?: undefined; readonly problem: FormulaProblem }

const LONGEST = 500
const DEEPEST = 20

class Refused extends Error {
  readonly problem: FormulaProblem
  constructor(fault: FormulaProblem['fault'], at: number, found = '') {
    super(fault)
    this.problem = { fault, at, found }
  }
}

export function parseKeyFormula(text: string): ParsedFormula {
  if (text.trim() === '') return { problem: { fault: 'empty', at: 0, found: '' } }
  if (text.length > LONGEST) return { problem: { fault: 'too_long', at: LONGEST, found: '' } }
  try {
    const tokens = tokenizeFormula(text, (fault, at, found) => new Refused(fault, at, found))
    return { formula: createReader(tokens).whole() }
  } catch (error) {
    if (error instanceof Refused) return { problem: error.problem }
    throw error
  }
}

function createReader(tokens: readonly FormulaToken[]) {
  let next = 0
  const peek = () => tokens[next] as FormulaToken
  const isSign = (sign: string) => peek().kind === 'sign' && peek().text === sign
  const takeSign = (sign: string) => isSign(sign) && ++next > 0

  function refuse(token: FormulaToken): Refused {
    return token.kind === 'end'
      ? new Refused('unexpected_end', token.at)
      : new Refused('unexpected', token.at, token.text)
  }
  function wantSign(sign: string): void {
    if (!takeSign(sign)) throw refuse(peek())
  }

  function alternatives(depth: number): Formula {
    if (depth > DEEPEST) throw new Refused('too_deep', peek().at)
    const all = [sum(depth)]
    while (takeSign('|')) all.push(sum(depth))
    return all
  }

  function sum(depth: number): Part[] {
    const parts = [part(depth)]
    while (takeSign('+')) parts.push(part(depth))
    return parts
  }

  function part(depth: number): Part {
    const token = peek()
    if (takeSign('(')) {
      const formula = alternatives(depth + 1)
      wantSign(')')
      return { kind: 'group', formula, filters: filters() }
    }
    next += 1
    if (token.kind === 'text') return { kind: 'text', text: token.text, filters: filters() }
    if (token.kind !== 'name') throw refuse(token)
    const { name, count } = sourceOf(token)
    const args = takeArguments(SOURCES[name])
    return { kind: 'source', name, args: { ...count, ...args }, filters: filters() }
  }

  function filters(): Call<FilterName>[] {
    const all: Call<FilterName>[] = []
    while (takeSign('.')) {
      const token = peek()
      if (token.kind !== 'name') throw refuse(token)
      next += 1
      const name = token.text.toLowerCase()
      if (!isKeyOf(FILTERS, name)) throw new Refused('unknown_filter', token.at, token.text)
      all.push({ name, args: takeArguments(FILTERS[name]) })
    }
    return all
  }

  function takeArguments(known: readonly Argument[]): Arguments {
    const args: Record<string, string | number> = {}
    if (!takeSign('(')) return args
    for (let place = 0; !isSign(')'); place += 1) {
      const token = peek()
      const named =
        token.kind === 'name' ? known.find(({ name }) => name === token.text.toLowerCase()) : undefined
      if (token.kind === 'name') {
        if (named === undefined) throw new Refused('wrong_argument', token.at, token.text)
        next += 1
        wantSign('=')
      }
      const value = peek()
      const argument = named ?? known[place]
      if (argument === undefined) throw new Refused('too_many_arguments', value.at, value.text)
      if (value.kind === 'end') throw refuse(value)
      if (value.kind !== argument.type) throw new Refused('wrong_argument', value.at, value.text)
      next += 1
      args[argument.name] = value.kind === 'number' ? Number(value.text) : value.text
      if (!isSign(')')) wantSign(',')
    }
    wantSign(')')
    return args
  }

  return {
    whole: (): Formula => {
      const formula = alternatives(0)
      if (peek().kind !== 'end') throw refuse(peek())
      return formula
    },
  }
}

/** `auth3` and `authors2` are JabRef's way to write `auth(3)` and `authors(2)`. */
function sourceOf({ text, at }: FormulaToken): { name: SourceName; count: Arguments } {
  const lower = text.toLowerCase()
  if (isKeyOf(SOURCES, lower)) return { name: lower, count: {} }
  const [, name = '', digits = ''] = /^(auth|authors|authini|shorttitle)(\d{1,3})$/.exec(lower) ?? []
  if (isKeyOf(SOURCES, name)) return { name, count: { n: Number(digits) } }
  throw new Refused('unknown_source', at, text)
}

function isKeyOf<T extends object>(table: T, name: string): name is keyof T & string {
  return Object.hasOwn(table, name)
}
