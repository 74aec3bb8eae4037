// `lectern watch`: keeps watch rules, and says what a query would have caught.
import { LecternError } from '../../../shared/errors.ts'
import { type BackTest, WATCH_DAYS, type WatchRule } from '../../../shared/watch-model.ts'
import { defineCommand, type Run } from '../command.ts'
import { UsageError } from '../failures.ts'
import { formatTable } from '../format-table.ts'
import { readNumber, refuseWords } from '../option-values.ts'
import { countPapers } from '../paper-ids.ts'

type Words = readonly string[]

export const watchCommand = defineCommand({
  name: 'watch',
  usage: ['watch list', 'watch add NAME QUERY', 'watch remove NAME', 'watch test QUERY'],
  summary: 'catch new papers that match a search',
  notes:
    'A watch rule is a search that every sync is looked through with; "lectern list --watched" shows what the rules caught. ' +
    'Words of a rule count as they are written. test says what a search would have caught in the last days.',
  options: {
    days: { type: 'string', value: 'N', help: `how many days test looks at (${WATCH_DAYS})` },
  },
  prepare({ days }, [verb, ...rest]) {
    if (days !== undefined && verb !== 'test') throw new UsageError('--days is for watch test')
    switch (verb) {
      case 'list':
        refuseWords(rest)
        return listRules
      case 'add':
        return prepareAdd(rest)
      case 'remove':
        return prepareRemove(rest)
      case 'test':
        return prepareTest(rest, days)
      default:
        throw new UsageError('watch knows four things to do: list, add, remove, test')
    }
  },
})

const listRules: Run = async ({ core, output }) => {
  await output.answer(await core.client.watchRules.list(), (rules) =>
    rules.length === 0 ? 'No watch rules.\n' : ruleTable(rules, output.width),
  )
}

function ruleTable(rules: readonly WatchRule[], width: number | undefined): string {
  return formatTable(
    [
      { title: 'RULE', text: ({ name, isOn }) => (isOn ? name : `${name} (off)`) },
      { title: 'QUERY', text: ({ query }) => query, flexible: true },
      { title: 'CAUGHT', text: ({ papers }) => String(papers), align: 'right' },
      { title: 'INBOX', text: ({ inbox }) => String(inbox), align: 'right' },
    ],
    rules,
    width,
  )
}

function prepareAdd([name, ...words]: Words): Run {
  if (name === undefined || name.trim() === '') throw new UsageError('no name given')
  const query = words.join(' ').trim()
  if (query === '') throw new UsageError('no query given')
  return async ({ core, output }) => {
    const rule = await core.client.watchRules.create({ name, query })
    await output.answer(
      rule,
      ({ papers }) => `Watching "${rule.name}"; ${countPapers(papers)} of late caught.\n`,
    )
  }
}

function prepareRemove([name, ...more]: Words): Run {
  if (name === undefined) throw new UsageError('no name given')
  refuseWords(more)
  return async ({ core, output }) => {
    const rules = await core.client.watchRules.list()
    const wanted = name.trim().toLowerCase()
    const rule = rules.find((each) => each.name.toLowerCase() === wanted)
    if (rule === undefined) throw new LecternError('not_found', { what: 'watch_rule', id: name })
    const result = await core.client.watchRules.delete({ id: rule.id })
    await output.answer(result, () => `No longer watching "${rule.name}".\n`)
  }
}

function prepareTest(words: Words, daysText: string | undefined): Run {
  const query = words.join(' ').trim()
  if (query === '') throw new UsageError('no query given')
  const days = readNumber('--days', daysText, { least: 1, most: 3660 }) ?? WATCH_DAYS
  return async ({ core, output }) => {
    const test = await core.client.watchRules.backTest({ query, days })
    await output.answer(test, (each) => describeTest(each, days, output.width))
  }
}

function describeTest(test: BackTest, days: number, width: number | undefined): string {
  const head = `Would have caught ${countPapers(test.papers)} in ${days} ${days === 1 ? 'day' : 'days'} (${test.from} to ${test.to}).\n`
  if (test.papers === 0) return head
  const weeks = `By week, oldest first: ${test.weeks.map(({ papers }) => papers).join(' ')}\n`
  const examples = formatTable(
    [
      { title: 'DAY', text: ({ day }) => day },
      { title: 'ID', text: ({ id }) => id },
      { title: 'NEWEST', text: ({ title }) => title, flexible: true },
    ],
    test.examples,
    width,
  )
  return `${head}${weeks}\n${examples}`
}
