// `lectern history`: the last changes, newest first, with those that are taken back.
import type { HistoryEntry } from '../../../shared/history-model.ts'
import { nameChange } from '../change-names.ts'
import { defineCommand } from '../command.ts'
import { formatTable } from '../format-table.ts'
import { readLimit, refuseWords } from '../option-values.ts'

const DEFAULT_LIMIT = 20

export const historyCommand = defineCommand({
  name: 'history',
  usage: ['history [--limit N]'],
  summary: 'list the last changes',
  notes: 'Newest first: undo takes back the first that is not taken back yet.',
  options: {
    limit: {
      type: 'string',
      short: 'n',
      value: 'N',
      help: `at most N changes (${DEFAULT_LIMIT} if not given)`,
    },
  },
  prepare(values, words) {
    refuseWords(words)
    const limit = readLimit(values.limit, 500) ?? DEFAULT_LIMIT
    return async ({ core, output }) => {
      const { entries } = await core.client.history.list({ limit })
      await output.answer(entries, () =>
        entries.length === 0
          ? 'No changes.\n'
          : formatTable(
              [
                { title: 'WHEN', text: ({ at }) => `${at.slice(0, 16).replace('T', ' ')} UTC` },
                { title: 'CHANGE', text: ({ kind }) => nameChange(kind) },
                { title: 'OF', text: subjectOf, flexible: true },
                { title: '', text: ({ isUndone }) => (isUndone ? 'taken back' : '') },
              ],
              entries,
              output.width,
            ),
      )
    }
  },
})

/** `"agents", 12 papers`. */
function subjectOf({ name, newName, status, color, papers, title }: HistoryEntry): string {
  const label = name === undefined ? [] : [newName === undefined ? `"${name}"` : `"${name}" to "${newName}"`]
  const of =
    title !== undefined ? [title] : papers > 0 ? [`${papers} ${papers === 1 ? 'paper' : 'papers'}`] : []
  return [...label, ...(status ? [status] : []), ...(color ? [color] : []), ...of].join(', ')
}
