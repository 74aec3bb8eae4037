// `lectern rejected`: the feed records that could not be read.
import { defineCommand } from '../command.ts'
import { formatTable } from '../format-table.ts'
import { refuseWords } from '../option-values.ts'

export const rejectedCommand = defineCommand({
  name: 'rejected',
  usage: ['rejected'],
  summary: 'list feed records that could not be read',
  notes: 'With --json each record comes with its text as it was received.',
  options: {},
  prepare(_values, words) {
    refuseWords(words)
    return async ({ core, output }) => {
      await output.answer(await core.client.sync.rejected(), (records) =>
        records.length === 0
          ? 'Every record was readable.\n'
          : formatTable(
              [
                { title: 'SEEN', text: ({ seenAt }) => seenAt.slice(0, 16).replace('T', ' ') },
                { title: 'REASON', text: ({ reason }) => reason, flexible: true },
                { title: 'SOURCE', text: ({ source }) => source, flexible: true },
              ],
              records,
              output.width,
            ),
      )
    }
  },
})
