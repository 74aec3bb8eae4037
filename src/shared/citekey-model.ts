// The nouns of citation keys as they cross the contract, and what a key can be made of.
import { z } from 'zod'
import { FORMULA_FAULTS } from './key-formula.ts'

export const LONGEST_KEY = 100

/**
 * Letters, digits and `_ - . : / +`, a letter or digit at both ends: what BibTeX, biber, TeX and pandoc all take, and
 * what is no trap in a file name.
 */
const KEY = /^[A-Za-z0-9](?:[A-Za-z0-9_.:/+-]*[A-Za-z0-9])?$/

export function isUsableKey(key: string): boolean {
  return key.length <= LONGEST_KEY && KEY.test(key)
}

export const Citekey = z.string().trim().refine(isUsableKey, {
  message: 'a key is made of letters, digits and _ - . : / +, with a letter or digit at both ends',
})

export const PaperKey = z.object({
  id: z.string(),
  title: z.string(),
  /** The stored key; absent while the paper was never cited or exported. */
  key: z.string().optional(),
  isPinned: z.boolean(),
  /** What the formula gives now, unique among all keys. */
  proposed: z.string(),
})
export type PaperKey = z.infer<typeof PaperKey>

export const KeyChange = z.object({
  id: z.string(),
  title: z.string(),
  before: z.string(),
  after: z.string(),
})
export type KeyChange = z.infer<typeof KeyChange>

export const RefreshPreview = z.object({
  /** The first of them; `count` says how many there are. */
  changes: z.array(KeyChange),
  count: z.int(),
  /** Left alone, for they are pinned. */
  pinned: z.int(),
})
export type RefreshPreview = z.infer<typeof RefreshPreview>

export const FormulaProblem = z.object({
  fault: z.enum(FORMULA_FAULTS),
  /** UTF-16 units from the formula's start. */
  at: z.int(),
  found: z.string(),
})

export const FormulaTrial = z.object({
  examples: z.array(z.object({ id: z.string(), title: z.string(), key: z.string() })),
  problem: FormulaProblem.optional(),
})
export type FormulaTrial = z.infer<typeof FormulaTrial>
