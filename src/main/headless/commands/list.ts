// `lectern list`: the papers that match some conditions.
import { SORTS } from '../../../shared/model.ts'
import { defineCommand } from '../command.ts'
import { UsageError } from '../failures.ts'
import { readLimit, readOneOf, refuseWords } from '../option-values.ts'
import { DAY_OPTIONS, FILTER_OPTIONS, readFilter } from '../paper-filter.ts'
import { countPapers } from '../paper-ids.ts'
import { paperTable, rowsOf } from '../paper-table.ts'

const DEFAULT_LIMIT = 50

export const listCommand = defineCommand({
  name: 'list',
  usage: [
    'list [--status STATUS] [--tag TAG] [--collection NAME] [--from DAY] [--to DAY] [--sort ORDER] [--limit N]',
    'list --watched [--status STATUS] [--sort ORDER] [--limit N]',
  ],
  summary: 'list papers',
  options: {
    ...FILTER_OPTIONS,
    ...DAY_OPTIONS,
    sort: { type: 'string', value: 'ORDER', help: `${SORTS.join(', ')} (a collection's own order)` },
    limit: {
      type: 'string',
      short: 'n',
      value: 'N',
      help: `at most N papers (${DEFAULT_LIMIT} if not given; all with --json)`,
    },
  },
  prepare(values, words) {
    refuseWords(words)
    const toFilter = readFilter(values)
    const sort = readOneOf('--sort', values.sort, SORTS)
    const limit = readLimit(values.limit)
    if (sort === 'manual' && values.collection === undefined) {
      throw new UsageError('--sort manual is the order of a collection: give --collection too')
    }
    return async ({ core, output }) => {
      const { client } = core
      const filter = await toFilter(client)
      const { ids } = await client.papers.order({ filter, ...(sort === undefined ? {} : { sort }) })
      const shown = ids.slice(0, limit ?? (output.json ? ids.length : DEFAULT_LIMIT))
      const rows = await rowsOf(client, shown)
      await output.answer(rows, () => (ids.length === 0 ? 'No papers.\n' : paperTable(rows, output.width)))
      if (!output.json && limit === undefined && shown.length < ids.length) {
        output.remark(`The first ${shown.length} of ${countPapers(ids.length)}; --limit N shows more.`)
      }
    }
  },
})
