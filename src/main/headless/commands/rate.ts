// `lectern rate`: how good a paper is, from 1 to 5; 0 takes the rating away.
import { defineCommand } from '../command.ts'
import { UsageError } from '../failures.ts'
import { readNumber, refuseWords } from '../option-values.ts'
import { toPaperId } from '../paper-ids.ts'

export const rateCommand = defineCommand({
  name: 'rate',
  usage: ['rate ID N'],
  summary: 'rate a paper from 1 to 5 (0: not rated)',
  options: {},
  prepare(_values, [idWord, ratingWord, ...more]) {
    refuseWords(more)
    const rating = readNumber('a rating', ratingWord, { least: 0, most: 5 })
    if (idWord === undefined || rating === undefined) throw new UsageError('rate takes a paper and a rating')
    const id = toPaperId(idWord)
    return async ({ core, output }) => {
      const result = await core.client.reading.update({ id, rating })
      await output.answer(result, ({ changed }) =>
        changed === 0
          ? 'Nothing changed.\n'
          : `${id} is ${rating === 0 ? 'not rated' : `rated ${rating}`} now.\n`,
      )
    }
  },
})
