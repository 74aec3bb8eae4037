// Works found again: by arXiv id, by DOI, by title. What is added is found from then on.
import { isArxivDoi } from './find-arxiv-id.ts'
import { isSameWork, type Work } from './same-work.ts'

export type WorkIndex = { add(work: Work): void; find(work: Work): Work | undefined }

/** Near titles share their beginning or their end, unless they have slips in both. */
const END_LETTERS = 8

export function createWorkIndex(): WorkIndex {
  const byArxiv = new Map<string, Work>()
  const byDoi = new Map<string, Work>()
  const byEnd = new Map<string, Work[]>()

  function* near(work: Work): Generator<Work> {
    for (const end of endsOf(work)) yield* byEnd.get(end) ?? []
  }

  return {
    add: (work) => {
      if (work.arxivId !== undefined) byArxiv.set(work.arxivId, work)
      const doi = doiOf(work)
      if (doi !== undefined && !byDoi.has(doi)) byDoi.set(doi, work)
      for (const end of endsOf(work)) {
        const works = byEnd.get(end)
        if (works === undefined) byEnd.set(end, [work])
        else works.push(work)
      }
    },
    find: (work) => {
      const byId = work.arxivId === undefined ? undefined : byArxiv.get(work.arxivId)
      if (byId !== undefined) return byId
      const doi = doiOf(work)
      const sameDoi = doi === undefined ? undefined : byDoi.get(doi)
      // Chapters can be given with the DOI of their book.
      if (
        sameDoi !== undefined &&
        (sameDoi.folded === work.folded || sameDoi.type === undefined || sameDoi.type === work.type) &&
        !areChapters(sameDoi, work)
      )
        return sameDoi
      for (const other of near(work)) if (isSameWork(work, other)) return other
      return undefined
    },
  }
}

function areChapters(a: Work, b: Work): boolean {
  return (
    a.folded !== b.folded &&
    Object.entries(a.marks).some(([name, mark]) => b.marks[name] !== undefined && b.marks[name] !== mark)
  )
}

function doiOf({ doi }: Work): string | undefined {
  return doi === undefined || isArxivDoi(doi) ? undefined : doi.toLowerCase()
}

function endsOf({ folded, key }: Work): string[] {
  if (folded === '') return [`key ${key}`]
  return [`^${folded.slice(0, END_LETTERS)}`, `$${folded.slice(-END_LETTERS)}`]
}
