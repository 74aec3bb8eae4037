// arXiv's own word on papers, many with one request. The pace it asks for (a request every three seconds, one at a
// time) is the fetcher's: https://info.arxiv.org/help/api/tou.html
import { LecternError } from '../../../shared/errors.ts'
import type { Fetcher } from './fetcher.ts'
import { type AtomPaper, readAtom } from './read-atom.ts'

export type ArxivPapers = {
  /** Papers by the ids asked for; one that arXiv does not have is left out. Errors: those of the fetcher, feed_malformed. */
  byIds(ids: readonly string[], signal: AbortSignal, attempts?: number): Promise<Map<string, AtomPaper>>
}

/** As many ids as fit an address with ease. */
export const IDS_PER_REQUEST = 50

/** The subject class is no part of an old id: arXiv answers for `cs.CL/0601001` with `cs/0601001`. */
const withoutClass = (id: string) => id.replace(/\.[A-Z]{2}\//, '/')

export function createArxivPapers(fetcher: Fetcher, endpoint: string): ArxivPapers {
  async function byIds(
    ids: readonly string[],
    signal: AbortSignal,
    attempts?: number,
  ): Promise<Map<string, AtomPaper>> {
    const found = new Map<string, AtomPaper>()
    const list = ids.map(encodeURIComponent).join(',')
    // Without a number, ten entries are all that come.
    const url = `${endpoint}/api/query?id_list=${list}&max_results=${ids.length}`
    let papers: readonly AtomPaper[] = []
    const { status } = await fetcher({
      url,
      signal,
      attempts,
      check: ({ status, body }) => {
        if (status === 200) papers = readOrThrow(url, body)
      },
    })
    if (status === 400) return ids.length === 1 ? found : oneByOne(ids, signal)
    if (status !== 200) throw new LecternError('feed_unavailable', { status })
    const byBareId = new Map(papers.map((paper) => [withoutClass(paper.id), paper]))
    for (const id of ids) {
      const paper = byBareId.get(withoutClass(id))
      if (paper) found.set(id, { ...paper, id })
    }
    return found
  }

  /** One id that arXiv cannot read makes it refuse the whole list. */
  async function oneByOne(ids: readonly string[], signal: AbortSignal): Promise<Map<string, AtomPaper>> {
    const found = new Map<string, AtomPaper>()
    for (const id of ids) for (const entry of await byIds([id], signal)) found.set(...entry)
    return found
  }

  return { byIds }
}

function readOrThrow(source: string, body: string): AtomPaper[] {
  const papers = readAtom(body)
  if (papers === undefined) throw new LecternError('feed_malformed', { source, reason: 'not an Atom feed' })
  return papers
}
