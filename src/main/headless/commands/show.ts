// `lectern show`: everything about one paper.
import { defineCommand } from '../command.ts'
import { UsageError } from '../failures.ts'
import { paperCard } from '../paper-card.ts'
import { toPaperId } from '../paper-ids.ts'

export const showCommand = defineCommand({
  name: 'show',
  usage: ['show ID'],
  summary: 'show one paper in full',
  notes:
    'ID is an arXiv id, with or without a version, or the address of a page about it on arXiv or Hugging Face.',
  options: {},
  prepare(_values, words) {
    const [id, ...more] = words
    if (id === undefined || more.length > 0) throw new UsageError('show takes one paper')
    return async ({ core, output }) => {
      await output.answer(await core.client.papers.get({ id: toPaperId(id) }), (paper) =>
        paperCard(paper, output.width),
      )
    }
  },
})
