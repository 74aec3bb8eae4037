// `lectern tag`: puts tags on papers, takes them off, lists them.
import { defineCommand, type Run } from '../command.ts'
import { UsageError } from '../failures.ts'
import { formatTable } from '../format-table.ts'
import { refuseWords } from '../option-values.ts'
import { changeInPortions, collectIds, countPapers, requireIds } from '../paper-ids.ts'

export const tagCommand = defineCommand({
  name: 'tag',
  usage: ['tag add TAG ID...', 'tag remove TAG ID...', 'tag list'],
  summary: 'tag papers',
  notes: 'Instead of IDs, - reads them from stdin.',
  options: {},
  prepare(_values, [verb, ...rest]) {
    if (verb === 'list') {
      refuseWords(rest)
      return listTags
    }
    if (verb === 'add' || verb === 'remove') return changeTag(verb, rest)
    throw new UsageError('tag knows three things to do: add, remove, list')
  },
})

const listTags: Run = async ({ core, output }) => {
  await output.answer(await core.client.tags.list(), (tags) =>
    tags.length === 0
      ? 'No tags.\n'
      : formatTable(
          [
            { title: 'TAG', text: ({ name }) => name, flexible: true },
            { title: 'PAPERS', text: ({ papers }) => String(papers), align: 'right' },
          ],
          tags,
          output.width,
        ),
  )
}

function changeTag(verb: 'add' | 'remove', [tag, ...idWords]: readonly string[]): Run {
  if (tag === undefined || tag.trim() === '') throw new UsageError('no tag given')
  requireIds(idWords)
  return async ({ core, host, output }) => {
    const ids = await collectIds(idWords, host)
    const result = await changeInPortions(ids, (portion) => core.client.tags[verb]({ ids: portion, tag }))
    const did = verb === 'add' ? 'tagged' : 'no longer tagged'
    await output.answer(result, ({ changed }) =>
      changed === 0 ? 'Nothing changed.\n' : `${countPapers(changed)} ${did} "${tag.trim()}".\n`,
    )
  }
}
