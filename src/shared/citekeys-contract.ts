// The citation keys' part of the contract. A key is stored at its first use and changes only when it is asked to.
import { z } from 'zod'
import { Citekey, FormulaTrial, PaperKey, RefreshPreview } from './citekey-model.ts'
import { Changed, PaperId, PaperIds } from './inputs.ts'
import { mutation, query } from './procedure.ts'
import { Selection } from './selection.ts'

export const citekeys = {
  /** Keys as stored, and as the formula would have them. Stores nothing. Errors: not_found. */
  show: query.input(z.object({ ids: z.array(PaperId).max(500) })).output(z.array(PaperKey)),
  /** What a formula makes of papers of the library; with its problem, if it cannot be read. */
  tryFormula: query.input(z.object({ formula: z.string().max(1000) })).output(FormulaTrial),
  /** Gives keys to papers that have none: they are cited now. Errors: not_found. */
  store: mutation('citekeys')
    .input(z.object({ ids: PaperIds }))
    .output(Changed),
  /** What a refresh would change. */
  previewRefresh: query.input(z.object({ selection: Selection })).output(RefreshPreview),
  /** Makes stored keys anew by the formula, those pinned excepted. */
  refresh: mutation('citekeys', 'history')
    .input(z.object({ selection: Selection }))
    .output(Changed),
  /** Pins a paper's key: the one given, or the one it has. Errors: not_found, conflict (another paper has the key). */
  pin: mutation('citekeys', 'history')
    .input(z.object({ id: PaperId, key: Citekey.optional() }))
    .output(PaperKey),
  /** The key stays, and a refresh can change it again. Errors: not_found. */
  unpin: mutation('citekeys', 'history')
    .input(z.object({ id: PaperId }))
    .output(PaperKey),
}
