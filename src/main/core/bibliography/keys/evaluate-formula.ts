// A formula over a paper: the text it gives, not yet unique.
import type { Formula, Part } from '../../../../shared/key-formula.ts'
import { applyFilter } from './key-filters.ts'
import { keySource } from './key-sources.ts'

/** What of a paper a formula can ask for. */
export type KeyPaper = {
  readonly id: string
  readonly title: string
  readonly authors: readonly string[]
  readonly publishedAt?: string | undefined
}

/** The first alternative that gives something; empty when none does. */
export function evaluateFormula(formula: Formula, paper: KeyPaper): string {
  for (const sum of formula) {
    const text = sum.map((part) => evaluatePart(part, paper)).join('')
    if (text.trim() !== '') return text
  }
  return ''
}

function evaluatePart(part: Part, paper: KeyPaper): string {
  return part.filters.reduce((text, { name, args }) => applyFilter(name, text, args), startOf(part, paper))
}

function startOf(part: Part, paper: KeyPaper): string {
  if (part.kind === 'text') return part.text
  return part.kind === 'group' ? evaluateFormula(part.formula, paper) : keySource(part.name, paper, part.args)
}
