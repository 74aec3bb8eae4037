// `lectern text`: papers by what is written on their own pages, as far as these are stored.
import type { FullTextHit, FullTextStatus } from '../../../shared/full-text-model.ts'
import { defineCommand, type Session } from '../command.ts'
import { UsageError } from '../failures.ts'
import { followTask } from '../follow-task.ts'
import { readLimit } from '../option-values.ts'

/** The contract's most. */
const MOST = 100
const DEFAULT_LIMIT = 10

export const textCommand = defineCommand({
  name: 'text',
  usage: ['text QUERY... [--limit N]'],
  summary: 'find papers by the text of their stored pages',
  notes:
    'Looks in stored PDFs and in the texts fetched from the hub: words, "exact phrases", and -word for those without it. ' +
    'Fields such as author:, tag: or status: restrict to papers as in "lectern search". Files stored since the last time ' +
    'are taken in first. With --json: one object a paper, {id, title, source, pages: [{page, snippet}]}.',
  options: {
    limit: {
      type: 'string',
      short: 'n',
      value: 'N',
      help: `at most N papers (1 to ${MOST}; ${DEFAULT_LIMIT} if not given)`,
    },
  },
  prepare(values, words) {
    const limit = readLimit(values.limit, MOST) ?? DEFAULT_LIMIT
    const query = words.join(' ').trim()
    if (query === '') throw new UsageError('no query given')
    return (session) => findText(session, query, limit)
  },
})

async function findText(session: Session, query: string, limit: number): Promise<void> {
  const { core, output } = session
  await takeIn(session)
  const { hits, isCut } = await core.client.fullText.search({ query, limit })
  await output.answer(hits, (found) => {
    if (found.length === 0) return `No stored text holds "${query}".\n`
    const more = isCut ? [`More papers hold it: --limit shows up to ${MOST}.`, ''] : []
    return [...found.map(describeHit), ...more].join('\n')
  })
}

/** What was stored since the last time, so that the answer is of all that is here. */
async function takeIn(session: Session): Promise<void> {
  const { core, output } = session
  const { scanned } = await followTask<FullTextStatus>(
    session,
    (options) => core.client.fullText.update(undefined, options),
    'reading stored papers',
  )
  if (scanned > 0 && !output.json)
    output.remark(`${scanned} stored ${scanned === 1 ? 'PDF is' : 'PDFs are'} scanned: no text in them.`)
}

function describeHit({ id, title, source, pages }: FullTextHit): string {
  const place = source === 'pdf' ? 'page' : 'section'
  const lines = pages.map(({ page, snippet }) => `  ${place} ${page}: ${snippet.text}`)
  return [`${id}  ${title.replace(/\s+/g, ' ')}`, ...lines, ''].join('\n')
}
