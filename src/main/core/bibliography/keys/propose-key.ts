// What a formula proposes as a paper's key.
import { DEFAULT_KEY_FORMULA, type Formula, parseKeyFormula } from '../../../../shared/key-formula.ts'
import { isLocalId } from '../../../../shared/local-id.ts'
import { evaluateFormula, type KeyPaper } from './evaluate-formula.ts'
import { cleanKey } from './key-filters.ts'

export type ProposeKey = (paper: KeyPaper) => string

/** Never empty: where the formula gives nothing, its id is the key. A formula that cannot be read is the built-in one. */
export function createProposeKey(text: string): ProposeKey {
  const formula: Formula | undefined =
    parseKeyFormula(text).formula ?? parseKeyFormula(DEFAULT_KEY_FORMULA).formula
  return (paper) => {
    const key = formula === undefined ? '' : cleanKey(evaluateFormula(formula, paper))
    if (key !== '') return key
    const id = cleanKey(paper.id.replace(/[^A-Za-z0-9]/g, ''))
    return isLocalId(paper.id) ? id : `arxiv${id}`
  }
}
