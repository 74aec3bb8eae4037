// The words and signs of a formula for citation keys.
import type { FormulaProblem } from './key-formula.ts'

export type FormulaToken = {
  readonly kind: 'name' | 'number' | 'text' | 'sign' | 'end'
  /** Of a text what it stands for, without its quotes. */
  readonly text: string
  readonly at: number
}

type Refuse = (fault: FormulaProblem['fault'], at: number, found?: string) => Error

const NAME = /[A-Za-z][A-Za-z0-9]*/y
const NUMBER = /\d{1,6}/y

/** Ends with one `end`. Throws what `refuse` makes. */
export function tokenizeFormula(text: string, refuse: Refuse): FormulaToken[] {
  const tokens: FormulaToken[] = []
  const take = (pattern: RegExp, at: number) => {
    pattern.lastIndex = at
    return pattern.exec(text)?.[0]
  }
  for (let at = 0; at < text.length; ) {
    const sign = text[at] ?? ''
    if (/\s/.test(sign)) {
      at += 1
      continue
    }
    const name = take(NAME, at)
    const number = take(NUMBER, at)
    if (name !== undefined) tokens.push({ kind: 'name', text: name, at })
    else if (number !== undefined) tokens.push({ kind: 'number', text: number, at })
    else if ('+|.,()='.includes(sign)) tokens.push({ kind: 'sign', text: sign, at })
    else if (sign === "'" || sign === '"') {
      const end = text.indexOf(sign, at + 1)
      if (end < 0) throw refuse('unclosed_text', at, sign)
      tokens.push({ kind: 'text', text: text.slice(at + 1, end), at })
      at = end + 1
      continue
    } else if (sign === '[') throw refuse('old_style', at, sign)
    else throw refuse('unexpected', at, String.fromCodePoint(text.codePointAt(at) ?? 0))
    at += (name ?? number ?? sign).length
  }
  return [...tokens, { kind: 'end', text: '', at: text.length }]
}
