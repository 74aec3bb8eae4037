// The papers that a text names: arXiv ids, pages about them on arXiv, Hugging Face and alphaXiv, and arXiv's DOIs. Pure.
import { withoutVersion } from '../../../shared/arxiv-id.ts'

export type References = {
  /** arXiv ids without version, each once, in the order of the text. */
  readonly ids: readonly string[]
  /** What names something, and nothing that is known here: each once, in order. */
  readonly leftovers: readonly string[]
}

// https://info.arxiv.org/help/arxiv_identifier.html. In running text a number with a point is no id unless it can be a date.
const NEW_ID = String.raw`\d{2}(?:0[1-9]|1[0-2])\.\d{4,5}`
/** Every archive there ever was, the closed ones too: a slash and seven digits stand in many a text. */
const ARCHIVES =
  'acc-phys|adap-org|alg-geom|ao-sci|astro-ph|atom-ph|bayes-an|chao-dyn|chem-ph|cmp-lg|comp-gas|cond-mat|cs|' +
  'dg-ga|econ|eess|funct-an|gr-qc|hep-ex|hep-lat|hep-ph|hep-th|math-ph|math|mtrl-th|nlin|nucl-ex|nucl-th|patt-sol|' +
  'physics|plasm-ph|q-alg|q-bio|q-fin|quant-ph|solv-int|stat|supr-con'
const OLD_ID = String.raw`(?:${ARCHIVES})(?:\.[a-z]{2})?\/\d{2}(?:0[1-9]|1[0-2])\d{3}`

// Every repetition is bounded: a text can be megabytes of anything.
const PAGE = [
  String.raw`(?:ar5iv\.org|arxiv\.org)\/(?:abs|pdf|html|format|ps|src|e-print)`,
  String.raw`(?:huggingface\.co|hf\.co)\/(?:api\/)?papers`,
  String.raw`alphaxiv\.org\/(?:[a-z-]{2,5}\/)?(?:abs|pdf|html|overview|resources|audio)`,
].join('|')
const AROUND = [
  String.raw`(?:https?:\/\/)?(?:[\w-]{1,63}\.){0,4}(?:${PAGE})\/`,
  String.raw`(?:(?:https?:\/\/)?(?:dx\.|www\.)?doi\.org\/|doi:\s?)?10\.48550\/arxiv\.`,
  String.raw`arxiv:\s?`,
  String.raw`lectern:\/\/paper\/`,
].join('|')
const REFERENCE = new RegExp(
  // A bare id stands by itself: within another address, or behind a digit, it is part of something else.
  String.raw`(?:(?:${AROUND})|(?<![\w./-]))(${NEW_ID}|${OLD_ID})(v\d+)?(?![a-z0-9]|\.\d)(?:\.pdf)?(?:[?#]\S*)?`,
  'gi',
)
const LONGEST_LEFTOVER = 2000
const ADDRESS = /[a-z][a-z0-9+.-]{0,20}:\/\/[^\s<>"]+|\b10\.\d{4,9}\/[^\s<>"]+/gi

export function parseReferences(text: string): References {
  const ids = new Set<string>()
  const leftovers = new Set<string>()
  for (const line of text.split(/\r\n|\n|\r/)) {
    let found = 0
    const rest = line.replace(REFERENCE, (_, id: string) => {
      found += 1
      ids.add(spelled(id))
      return ' '
    })
    // Words beside a reference are about it; another address beside it is something else that was asked for.
    const pieces = found === 0 ? [rest] : (rest.match(ADDRESS) ?? [])
    for (const piece of pieces) if (/[\p{L}\p{N}]/u.test(piece)) leftovers.add(tidy(piece))
  }
  return { ids: [...ids], leftovers: [...leftovers] }
}

/** As arXiv spells it: the archive in small letters, a subject class in capitals. */
function spelled(id: string): string {
  const slash = id.indexOf('/')
  if (slash < 0) return withoutVersion(id)
  const [archive = '', subject] = id.slice(0, slash).split('.')
  return `${archive.toLowerCase()}${subject ? `.${subject.toUpperCase()}` : ''}${id.slice(slash)}`
}

function tidy(piece: string): string {
  return piece
    .slice(0, LONGEST_LEFTOVER)
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;•*–—-]+|[\s,;]+$/g, '')
    .trim()
}
