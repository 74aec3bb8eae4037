// `lectern note`: reads or writes the note on a paper.
import { text as readAll } from 'node:stream/consumers'
import { defineCommand } from '../command.ts'
import { UsageError } from '../failures.ts'
import { toPaperId } from '../paper-ids.ts'
import { plainLines } from '../plain-text.ts'

export const noteCommand = defineCommand({
  name: 'note',
  usage: ['note ID [TEXT]'],
  summary: "show or set a paper's note",
  notes: 'Without TEXT it shows the note. An empty TEXT ("") takes it away; - reads it from stdin.',
  options: {},
  prepare(_values, [idWord, ...words]) {
    if (idWord === undefined) throw new UsageError('no paper given')
    const id = toPaperId(idWord)
    if (words.length === 0) {
      return async ({ core, output }) => {
        const { reading } = await core.client.papers.get({ id })
        await output.answer({ id, note: reading.note }, ({ note }) =>
          note === '' ? `No note on ${id}.\n` : `${plainLines(note).join('\n').trimEnd()}\n`,
        )
      }
    }
    return async ({ core, host, output }) => {
      const isStdin = words.length === 1 && words[0] === '-'
      const note = isStdin ? (await readAll(host.stdin)).trimEnd() : words.join(' ')
      const result = await core.client.reading.update({ id, note })
      await output.answer(result, ({ changed }) =>
        changed === 0 ? 'Nothing changed.\n' : `Note on ${id} ${note === '' ? 'taken away' : 'stored'}.\n`,
      )
    }
  },
})
