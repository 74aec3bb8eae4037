// arXiv ids as people paste them.
import { isArxivId, withoutVersion } from '../../../../shared/arxiv-id.ts'

const AROUND = [
  /^https?:\/\//i,
  /^(?:www\.|export\.|dx\.)/i,
  /^(?:arxiv\.org\/(?:abs|pdf|html)\/|(?:huggingface|hf)\.co\/papers\/|(?:doi\.org\/)?10\.48550\/arxiv\.|arxiv:)/i,
  /[?#].*$/s,
  /[/.,;:]$/,
  /\.pdf$/i,
]

/** The id, without its version, of a bare id, `arXiv:…`, a DOI of arXiv, or the address of a paper's page or PDF. */
export function readArxivId(word: string): string | undefined {
  const id = AROUND.reduce((rest, part) => rest.replace(part, ''), word)
  return isArxivId(id) ? withoutVersion(id) : undefined
}
