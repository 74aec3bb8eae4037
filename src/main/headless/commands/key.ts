// `lectern key`: citation keys, shown, made anew, and pinned.
import { isUsableKey, type PaperKey } from '../../../shared/citekey-model.ts'
import type { Selection } from '../../../shared/selection.ts'
import { defineCommand, type Run } from '../command.ts'
import { UsageError } from '../failures.ts'
import { formatTable } from '../format-table.ts'
import { refuseWords } from '../option-values.ts'
import { collectIds, requireIds, toPaperId } from '../paper-ids.ts'

export const keyCommand = defineCommand({
  name: 'key',
  usage: ['key show ID...', 'key refresh ID... | --all [--dry-run]', 'key pin ID [KEY]', 'key unpin ID'],
  summary: 'show, refresh or pin citation keys',
  notes:
    'A key is stored when its paper is first cited or exported, and then stays. refresh makes stored keys anew by the formula ' +
    '(the setting citations.keyFormula), except those that are pinned. Instead of IDs, - reads them from stdin.',
  options: {
    all: { type: 'boolean', help: 'refresh: every key that is not pinned' },
    'dry-run': { type: 'boolean', help: 'refresh: only show what would change' },
  },
  prepare({ all = false, 'dry-run': isDry = false }, [verb, ...rest]) {
    if ((all || isDry) && verb !== 'refresh') throw new UsageError('--all and --dry-run are for key refresh')
    switch (verb) {
      case 'show':
        requireIds(rest)
        return prepareShow(rest)
      case 'refresh':
        if (all) refuseWords(rest)
        else requireIds(rest)
        return prepareRefresh(rest, isDry)
      case 'pin':
        return preparePin(rest)
      case 'unpin':
        return prepareUnpin(rest)
      default:
        throw new UsageError('key knows four things to do: show, refresh, pin, unpin')
    }
  },
})

/** So many keys are asked for at once. */
const AT_ONCE = 500

function prepareShow(words: readonly string[]): Run {
  return async ({ core, host, output }) => {
    const ids = await collectIds(words, host)
    const keys: PaperKey[] = []
    for (let from = 0; from < ids.length; from += AT_ONCE)
      keys.push(...(await core.client.citekeys.show({ ids: ids.slice(from, from + AT_ONCE) })))
    await output.answer(keys, () =>
      formatTable(
        [
          { title: 'ID', text: ({ id }) => id },
          { title: 'KEY', text: ({ key, proposed }) => key ?? `(${proposed})` },
          {
            title: '',
            text: ({ key, isPinned }) => (isPinned ? 'pinned' : key === undefined ? 'not stored' : ''),
          },
          { title: 'TITLE', text: ({ title }) => title, flexible: true },
        ],
        keys,
        output.width,
      ),
    )
  }
}

function prepareRefresh(words: readonly string[], isDry: boolean): Run {
  return async ({ core, host, output }) => {
    const selection: Selection = words.length === 0 ? { filter: {} } : { ids: await collectIds(words, host) }
    const preview = await core.client.citekeys.previewRefresh({ selection })
    if (!isDry) await core.client.citekeys.refresh({ selection })
    const pinned =
      preview.pinned === 0
        ? ''
        : ` ${preview.pinned} pinned ${preview.pinned === 1 ? 'one stays' : 'ones stay'}.`
    const count = `${preview.count} ${preview.count === 1 ? 'key' : 'keys'} ${isDry ? 'would change' : 'changed'}.${pinned}\n`
    await output.answer(preview, ({ changes }) =>
      changes.length === 0
        ? count
        : formatTable(
            [
              { title: 'BEFORE', text: ({ before }) => before },
              { title: 'AFTER', text: ({ after }) => after },
              { title: 'TITLE', text: ({ title }) => title, flexible: true },
            ],
            changes,
            output.width,
          ) + count,
    )
  }
}

function preparePin([idWord, key, ...more]: readonly string[]): Run {
  if (idWord === undefined) throw new UsageError('no paper given')
  refuseWords(more)
  if (key !== undefined && !isUsableKey(key))
    throw new UsageError(
      `"${key}" is no key: letters, digits and _ - . : / +, with a letter or digit at both ends`,
    )
  return async ({ core, output }) => {
    const pinned = await core.client.citekeys.pin({
      id: toPaperId(idWord),
      ...(key !== undefined && { key }),
    })
    await output.answer(pinned, (each) => `${each.id} is pinned as ${each.key ?? ''}.\n`)
  }
}

function prepareUnpin([idWord, ...more]: readonly string[]): Run {
  if (idWord === undefined) throw new UsageError('no paper given')
  refuseWords(more)
  return async ({ core, output }) => {
    const shown = await core.client.citekeys.unpin({ id: toPaperId(idWord) })
    await output.answer(
      shown,
      (each) => `${each.id} keeps ${each.key ?? 'no key'}, and a refresh can change it.\n`,
    )
  }
}
