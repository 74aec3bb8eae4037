// `lectern redo`: does again what was last taken back.
import { nameChange } from '../change-names.ts'
import { defineCommand } from '../command.ts'
import { refuseWords } from '../option-values.ts'

export const redoCommand = defineCommand({
  name: 'redo',
  usage: ['redo'],
  summary: 'do again what was last taken back',
  options: {},
  prepare(_values, words) {
    refuseWords(words)
    return async ({ core, output }) => {
      await output.answer(await core.client.history.redo(), ({ redone }) =>
        redone === undefined ? 'Nothing to do again.\n' : `Done again: ${nameChange(redone)}.\n`,
      )
    }
  },
})
