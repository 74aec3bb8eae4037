// How adding ended, in words, and as a failure when something is nowhere to be had.
import type { AddResult, PaperRef } from '../../shared/adding-model.ts'
import { isLocalId } from '../../shared/local-id.ts'
import { CommandFailure } from './failures.ts'
import { countPapers } from './paper-ids.ts'
import { plainText } from './plain-text.ts'

const WHY = {
  offline: 'there is no network',
  feed_unavailable: 'the feed does not answer as it should',
  feed_malformed: 'the feed answered with something else than papers',
} as const

/** A line for each way it went, and one for each paper below it. */
export function addSummary({ added, known, queued, unresolved, failure }: AddResult): string {
  const local = unresolved.filter(({ id }) => isLocalId(id))
  const lost = unresolved.filter(({ id }) => !isLocalId(id))
  const why = failure === undefined ? '' : `: ${WHY[failure]}`
  return [
    ...section(`${countPapers(added.length)} added`, added),
    ...section(`${countPapers(known.length)} here already`, known),
    ...section(`${countPapers(queued.length)} queued${why}; the next sync tries again`, queued),
    ...section(`${countPapers(local.length)} kept in these words, for no known paper has them`, local),
    ...section(`${countPapers(lost.length)} not found`, lost),
    '',
  ].join('\n')
}

function section(headline: string, papers: readonly PaperRef[]): string[] {
  if (papers.length === 0) return []
  return [`${headline}.`, ...papers.map(({ id, title }) => `  ${id}  ${plainText(title)}`.trimEnd())]
}

/** Ids that neither the hub nor arXiv has. A local entry is no failure: it can be completed. */
export function addFailure({ unresolved }: AddResult): CommandFailure | undefined {
  const ids = unresolved.flatMap(({ id }) => (isLocalId(id) ? [] : [id]))
  if (ids.length === 0) return undefined
  return new CommandFailure(
    'not_found',
    `neither Hugging Face nor arXiv has ${ids.join(', ')}. Check the number, then add it again.`,
  )
}
