// Which candidates mean more than one paper: all papers are read once, and each looks only at the candidates whose
// rarest word it holds.
import type { Candidate, Claim, ClaimField, Target, WordCounts } from './candidate.ts'
import { foldWords } from './text.ts'

const KEY_LETTERS = 3

export type Labelled = { readonly candidate: Candidate; readonly target: string }

type Watch = { readonly index: number; readonly set: number; readonly claims: readonly Claim[] }
type Fields = Readonly<Record<ClaimField, ReadonlySet<string>>>

/** Places of the ambiguous ones in `labelled`. */
export function findAmbiguous(
  labelled: readonly Labelled[],
  papers: Iterable<Target>,
  counts: WordCounts,
): Set<number> {
  const byWord = new Map<string, Watch[]>()
  const byBeginning = new Map<string, Watch[]>()
  const byAcronym = new Map<string, number[]>()
  const byRunWord = new Map<string, number[]>()
  for (const [index, { candidate }] of labelled.entries()) {
    for (const [set, claims] of candidate.claims.entries()) {
      const { word, prefix } = rarest(claims, counts)
      if (prefix) add(byBeginning, word.slice(0, KEY_LETTERS), { index, set, claims })
      else add(byWord, word, { index, set, claims })
    }
    if (candidate.acronym !== undefined) add(byAcronym, candidate.acronym, index)
    if (candidate.run) add(byRunWord, rarestWord(candidate.run, counts), index)
  }
  const others = new Map<string, number>()
  const ambiguous = new Set<number>()
  for (const paper of papers) {
    const fields = fieldsOf(paper)
    const isOther = (index: number) => labelled[index]?.target !== paper.id
    const watches = [...fields.any].flatMap((word) => byWord.get(word) ?? [])
    const beginnings = new Set([...fields.any].map((word) => word.slice(0, KEY_LETTERS)))
    for (const beginning of beginnings) watches.push(...(byBeginning.get(beginning) ?? []))
    for (const { index, set, claims } of watches) {
      if (!isOther(index) || !claims.every((claim) => meets(fields, claim))) continue
      const key = `${index} ${set}`
      const count = (others.get(key) ?? 0) + 1
      others.set(key, count)
      if (count > (labelled[index]?.candidate.others ?? 0)) ambiguous.add(index)
    }
    const title = ` ${foldWords(paper.title).join(' ')}`
    for (const word of fields.title) {
      for (const index of byRunWord.get(word) ?? []) {
        const run = labelled[index]?.candidate.run ?? []
        if (isOther(index) && title.includes(` ${run.join(' ')}`)) ambiguous.add(index)
      }
    }
    for (const letters of byAcronym.size > 0 ? acronymsOf(paper.title) : []) {
      for (const index of byAcronym.get(letters) ?? []) if (isOther(index)) ambiguous.add(index)
    }
  }
  return ambiguous
}

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

function rarest(claims: readonly Claim[], { any }: WordCounts): Claim {
  const rank = ({ word, prefix }: Claim) => (prefix ? 1e9 - word.length : (any.get(word) ?? 0))
  return claims.toSorted((a, b) => rank(a) - rank(b))[0] ?? { field: 'any', word: '' }
}

/** Of whole words: the last one may be cut. */
function rarestWord(run: readonly string[], { title }: WordCounts): string {
  const whole = run.length > 1 ? run.slice(0, -1) : run
  return whole.toSorted((a, b) => (title.get(a) ?? 0) - (title.get(b) ?? 0))[0] ?? ''
}

function fieldsOf(paper: Target): Fields {
  const title = new Set(foldWords(paper.title))
  const authors = new Set(foldWords(paper.authors.join(' ')))
  const keywords = new Set(foldWords(paper.keywords.join(' ')))
  const any = new Set([...title, ...authors, ...keywords, ...foldWords(paper.abstract)])
  return { title, authors, keywords, any }
}

function meets(fields: Fields, { field, word, prefix }: Claim): boolean {
  if (fields[field].has(word)) return true
  return prefix === true && [...fields[field]].some((each) => each.startsWith(word))
}

/** Initials of all runs of three to six words. */
export function acronymsOf(title: string): Set<string> {
  const found = new Set<string>()
  const letters = foldWords(title)
    .map((word) => word.charAt(0))
    .join('')
  for (let start = 0; start < letters.length; start += 1) {
    for (let length = 3; length <= 6 && start + length <= letters.length; length += 1) {
      found.add(letters.slice(start, start + length))
    }
  }
  return found
}
