// `lectern search`: ranked papers for a query, or for each line of stdin.
import { defineCommand, type Session } from '../command.ts'
import { UsageError } from '../failures.ts'
import { readLimit, refuseWords } from '../option-values.ts'
import { paperTable, rowsOf } from '../paper-table.ts'
import { readLines } from '../read-lines.ts'

/** The contract's most. */
const MOST = 1000
const DEFAULT_LIMIT = 50
const DEFAULT_BATCH_LIMIT = 10

export const searchCommand = defineCommand({
  name: 'search',
  usage: ['search QUERY... [--limit N]', 'search --batch [--limit N]'],
  summary: 'find papers by what is written in them',
  notes:
    'Best matches first. With --batch, every line on stdin is a query, read up to 20,000 characters, and each is answered, ' +
    'in order, by one line of JSON: {query, ms, results: [{id, title, score}]}.',
  options: {
    limit: {
      type: 'string',
      short: 'n',
      value: 'N',
      help: `at most N papers (1 to ${MOST}; ${DEFAULT_LIMIT} if not given, ${DEFAULT_BATCH_LIMIT} with --batch)`,
    },
    batch: { type: 'boolean', help: 'queries on stdin, one a line; answers as JSON, one a line' },
  },
  prepare(values, words) {
    const limit = readLimit(values.limit, MOST)
    if (values.batch) {
      refuseWords(words)
      return (session) => searchBatch(session, limit ?? DEFAULT_BATCH_LIMIT)
    }
    const query = words.join(' ').trim()
    if (query === '') throw new UsageError('no query given')
    return (session) => searchOnce(session, query, limit ?? DEFAULT_LIMIT)
  },
})

async function searchOnce({ core, output }: Session, query: string, limit: number): Promise<void> {
  const { hits } = await core.client.papers.search({ query, limit })
  if (output.json) return output.write(`${JSON.stringify(hits)}\n`)
  const ids = hits.map(({ id }) => id)
  if (ids.length === 0) return output.write(`Nothing found for "${query}".\n`)
  await output.write(paperTable(await rowsOf(core.client, ids), output.width))
}

async function searchBatch({ core, host, output }: Session, limit: number): Promise<void> {
  for await (const query of readLines(host.stdin)) {
    const { hits, ms } = await core.client.papers.search({ query, limit })
    await output.write(`${JSON.stringify({ query, ms, results: hits })}\n`)
  }
}
