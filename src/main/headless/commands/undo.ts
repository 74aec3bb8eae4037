// `lectern undo`: takes back the last change, by whichever window or command it was made.
import { nameChange } from '../change-names.ts'
import { defineCommand } from '../command.ts'
import { refuseWords } from '../option-values.ts'

export const undoCommand = defineCommand({
  name: 'undo',
  usage: ['undo'],
  summary: 'take back the last change',
  notes: 'Statuses, ratings, notes, tags and collections can be taken back, step by step; a sync cannot.',
  options: {},
  prepare(_values, words) {
    refuseWords(words)
    return async ({ core, output }) => {
      await output.answer(await core.client.history.undo(), ({ undone }) =>
        undone === undefined ? 'Nothing to take back.\n' : `Taken back: ${nameChange(undone)}.\n`,
      )
    }
  },
})
