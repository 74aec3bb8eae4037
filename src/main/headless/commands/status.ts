// `lectern status set`: where papers are in one's reading.
import { STATUSES } from '../../../shared/model.ts'
import { defineCommand } from '../command.ts'
import { UsageError } from '../failures.ts'
import { readStatus } from '../option-values.ts'
import { collectIds, countPapers, requireIds } from '../paper-ids.ts'

export const statusCommand = defineCommand({
  name: 'status',
  usage: ['status set STATUS ID...'],
  summary: "set papers' reading status",
  notes: `STATUS is one of ${STATUSES.join(', ')}. Instead of IDs, - reads them from stdin.`,
  options: {},
  prepare(_values, words) {
    const [verb, statusWord, ...idWords] = words
    if (verb !== 'set') throw new UsageError('status knows one thing to do: set')
    const status = readStatus('a status', statusWord)
    if (status === undefined) throw new UsageError('no status given')
    requireIds(idWords)
    return async ({ core, host, output }) => {
      const ids = await collectIds(idWords, host)
      const result = await core.client.reading.setStatus({ ids, status })
      await output.answer(result, ({ changed }) =>
        changed === 0 ? 'Nothing changed.\n' : `${countPapers(changed)} set to ${status}.\n`,
      )
    }
  },
})
