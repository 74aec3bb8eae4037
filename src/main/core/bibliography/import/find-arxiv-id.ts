// The arXiv id that an entry names, in whichever of its fields, and the bare form of a DOI. Pure.
import { isArxivId, withoutVersion } from '../../../../shared/arxiv-id.ts'

const ID = String.raw`(\d{4}\.\d{4,5}|[a-z][a-z-]*(?:\.[a-z]{2})?\/\d{7})(?:v\d+)?`
const BARE = new RegExp(String.raw`^\s*(?:arxiv:\s*|abs\/)?${ID}(?:\s*\[[^\]]*\])?\s*$`, 'i')
const NAMED = new RegExp(
  String.raw`(?:arxiv(?:\s+e-?prints?|\s+preprint)?(?:\s*:\s*|\s+)(?:arxiv:\s*)?(?:abs\/)?|10\.48550\/arxiv\.|` +
    String.raw`(?:arxiv\.org|alphaxiv\.org)\/(?:abs|pdf|html|format)\/|(?:huggingface\.co|hf\.co)\/papers\/|_eprint:\s*)${ID}(?![\w/]|\.\d)`,
  'gi',
)

export type ArxivPlaces = {
  /** Fields that hold an id and nothing else, if they hold one: an eprint, Mendeley's arxivid, DBLP's volume. */
  readonly bare: readonly string[]
  /** Fields in which an id must be named as such: addresses, journals. */
  readonly named: readonly string[]
  /** Text of any length: it can be about another paper, so it counts only where it names one alone. */
  readonly prose: readonly string[]
}

export function findArxivId({ bare, named, prose }: ArxivPlaces): string | undefined {
  for (const text of bare) {
    const id = BARE.exec(text)?.[1]
    if (id !== undefined) return tidy(id)
  }
  for (const text of [...bare, ...named]) {
    const [first] = idsIn(text)
    if (first !== undefined) return first
  }
  const told = new Set(prose.flatMap(idsIn))
  return told.size === 1 ? [...told][0] : undefined
}

function idsIn(text: string): string[] {
  return [...text.matchAll(NAMED)].flatMap(([, id]) => (id === undefined ? [] : (tidy(id) ?? [])))
}

/** Old ids in the spelling that arXiv has them: the archive in lower case, its class in capitals. */
function tidy(id: string): string | undefined {
  const spelled = id
    .toLowerCase()
    .replace(/\.([a-z]{2})\//, (_, subject: string) => `.${subject.toUpperCase()}/`)
  return isArxivId(spelled) ? withoutVersion(spelled) : undefined
}

/** Without a resolver or a `doi:` before it; undefined for what is none. */
export function readDoi(text: string): string | undefined {
  const doi = /\b10\.\d{4,9}\/\S+/.exec(decodeSafely(text))?.[0].replace(/[.,;>]+$/, '')
  return doi === '' ? undefined : doi
}

/** Whether it is arXiv's own DOI, which says no more than the id. */
export function isArxivDoi(doi: string): boolean {
  return /^10\.48550\/arxiv\./i.test(doi)
}

function decodeSafely(text: string): string {
  return text.replace(/%2f/gi, '/').replace(/\\_/g, '_')
}
