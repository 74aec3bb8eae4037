// `lectern tag`: puts tags on papers, takes them off, lists them, and changes tags themselves.
import { TAG_COLORS } from '../../../shared/model.ts'
import { defineCommand, type Run } from '../command.ts'
import { UsageError } from '../failures.ts'
import { formatTable } from '../format-table.ts'
import { readOneOf, refuseWords } from '../option-values.ts'
import { collectIds, countPapers, requireIds } from '../paper-ids.ts'

type Words = readonly string[]

/** On the command line, what takes a colour away. */
const NO_COLOR = 'none'

export const tagCommand = defineCommand({
  name: 'tag',
  usage: [
    'tag add TAG ID...',
    'tag remove TAG ID...',
    'tag list',
    'tag rename TAG NEWNAME',
    'tag merge TAG INTO',
    'tag color TAG COLOR',
    'tag delete TAG',
  ],
  summary: 'tag papers, and change tags',
  notes:
    `Instead of IDs, - reads them from stdin. COLOR is one of ${TAG_COLORS.join(', ')}, or none. ` +
    'Merging puts INTO on the papers of TAG, which is gone then. Deleting a tag deletes no paper.',
  options: {},
  prepare(_values, [verb, ...rest]) {
    const prepareVerb = verb !== undefined && Object.hasOwn(VERBS, verb) ? VERBS[verb] : undefined
    if (prepareVerb === undefined)
      throw new UsageError(`tag knows these things to do: ${Object.keys(VERBS).join(', ')}`)
    return prepareVerb(rest)
  },
})

const VERBS: Readonly<Record<string, (words: Words) => Run>> = {
  add: (words) => prepareTagging('add', words),
  remove: (words) => prepareTagging('remove', words),
  list: prepareList,
  rename: prepareRename,
  merge: prepareMerge,
  color: prepareColor,
  delete: prepareDelete,
}

/** The tag that the words begin with, and the words after it. */
function takeTag([tag, ...rest]: Words): { tag: string; rest: Words } {
  if (tag === undefined || tag.trim() === '') throw new UsageError('no tag given')
  return { tag: tag.trim(), rest }
}

/** The one word after the tag. */
function takeLast(what: string, [word, ...more]: Words): string {
  if (word === undefined || word.trim() === '') throw new UsageError(`no ${what} given`)
  refuseWords(more)
  return word.trim()
}

function prepareList(words: Words): Run {
  refuseWords(words)
  return async ({ core, output }) => {
    await output.answer(await core.client.tags.list(), (tags) =>
      tags.length === 0
        ? 'No tags.\n'
        : formatTable(
            [
              { title: 'TAG', text: ({ name }) => name, flexible: true },
              { title: 'PAPERS', text: ({ papers }) => String(papers), align: 'right' },
              { title: 'COLOR', text: ({ color }) => color ?? '' },
            ],
            tags,
            output.width,
          ),
    )
  }
}

function prepareTagging(verb: 'add' | 'remove', words: Words): Run {
  const { tag, rest } = takeTag(words)
  requireIds(rest)
  return async ({ core, host, output }) => {
    const result = await core.client.tags[verb]({ ids: await collectIds(rest, host), tag })
    const did = verb === 'add' ? 'tagged' : 'no longer tagged'
    await output.answer(result, ({ changed }) =>
      changed === 0 ? 'Nothing changed.\n' : `${countPapers(changed)} ${did} "${tag}".\n`,
    )
  }
}

function prepareRename(words: Words): Run {
  const { tag, rest } = takeTag(words)
  const name = takeLast('new name', rest)
  return async ({ core, output }) => {
    const renamed = await core.client.tags.rename({ tag, name })
    await output.answer(renamed, () => `The tag "${tag}" is "${renamed.name}" now.\n`)
  }
}

function prepareMerge(words: Words): Run {
  const { tag, rest } = takeTag(words)
  const into = takeLast('tag to merge it into', rest)
  return async ({ core, output }) => {
    const result = await core.client.tags.merge({ tag, into })
    await output.answer(
      result,
      ({ changed }) => `${countPapers(changed)} tagged "${into}" instead of "${tag}".\n`,
    )
  }
}

function prepareColor(words: Words): Run {
  const { tag, rest } = takeTag(words)
  const color = readOneOf('a colour', takeLast('colour', rest), [...TAG_COLORS, NO_COLOR])
  return async ({ core, output }) => {
    const colored = await core.client.tags.setColor(
      color === undefined || color === NO_COLOR ? { tag } : { tag, color },
    )
    await output.answer(
      colored,
      ({ name }) => `The tag "${name}" is ${colored.color ?? 'without a colour'} now.\n`,
    )
  }
}

function prepareDelete(words: Words): Run {
  const { tag, rest } = takeTag(words)
  refuseWords(rest)
  return async ({ core, output }) => {
    const result = await core.client.tags.delete({ tag })
    await output.answer(result, ({ changed }) => `The tag "${tag}" is gone from ${countPapers(changed)}.\n`)
  }
}
