// `lectern settings`: shows how everything is set, and sets it. A key is a group and a field, as `feed.times`.
import type { z } from 'zod'
import {
  SETTINGS_GROUPS,
  SETTINGS_SHAPE,
  type Settings,
  SettingsPatch,
} from '../../../shared/settings-model.ts'
import { defineCommand, type Run, type Session } from '../command.ts'
import { UsageError } from '../failures.ts'
import { refuseWords } from '../option-values.ts'

export const settingsCommand = defineCommand({
  name: 'settings',
  usage: ['settings [KEY [VALUE]]', 'settings KEY --reset'],
  summary: 'show or change the settings',
  notes:
    'KEY is as the list shows it, such as feed.times; a group alone, such as feed, shows or resets all of it. Lists are given ' +
    'with commas: lectern settings feed.times 08:00,21:45. An open window follows at once.',
  options: { reset: { type: 'boolean', help: 'put KEY back to its default' } },
  prepare({ reset = false }, [key, value, ...more]) {
    refuseWords(more)
    if (key === undefined) {
      if (reset) throw new UsageError('--reset wants a key')
      return (session) => show(session, '')
    }
    const path = readKey(key)
    if (!reset) return value === undefined ? (session) => show(session, key) : update(path, value)
    if (value !== undefined) throw new UsageError('--reset goes with no value')
    return async (session) => {
      await session.core.client.settings.update(patchOf(path, null))
      await show(session, key)
    }
  },
})

type Key = { readonly group: keyof Settings; readonly field: string | undefined }

function readKey(key: string): Key {
  const [name = '', field, ...more] = key.split('.')
  const group = SETTINGS_GROUPS.find((each) => each === name)
  const isField =
    field === undefined || (group !== undefined && Object.hasOwn(SETTINGS_SHAPE[group].shape, field))
  if (group === undefined || !isField || more.length > 0) throw new UsageError(`there is no setting "${key}"`)
  return { group, field }
}

function patchOf({ group, field }: Key, value: unknown): SettingsPatch {
  return SettingsPatch.parse({ [group]: field === undefined ? value : { [field]: value } })
}

function update(key: Key, text: string): Run {
  const { group, field } = key
  if (field === undefined) throw new UsageError(`${group} is a group; set one of its keys`)
  const patch = SettingsPatch.safeParse({ [group]: { [field]: readValue(key, text) } })
  if (!patch.success)
    throw new UsageError(`${group}.${field}: ${patch.error.issues[0]?.message ?? 'not understood'}`)
  return async (session) => {
    await session.core.client.settings.update(patch.data)
    await show(session, `${group}.${field}`)
  }
}

/** The words of a command line as the field's type wants them: by what its default is. */
function readValue({ group, field = '' }: Key, text: string): unknown {
  const fields: Readonly<Record<string, z.ZodType>> = SETTINGS_SHAPE[group].shape
  const standard = fields[field]?.parse(undefined)
  if (typeof standard === 'boolean')
    return text === 'on' || text === 'true' || (text !== 'off' && text !== 'false' && text)
  if (typeof standard === 'number') return text.trim() === '' ? text : Number(text)
  if (Array.isArray(standard)) return text === '' ? [] : text.split(',').map((part) => part.trim())
  if (typeof standard === 'object') return readJson(text)
  return text
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) throw new UsageError(`this setting wants JSON: ${error.message}`)
    throw error
  }
}

async function show({ core, output }: Session, prefix: string): Promise<void> {
  const { settings, damaged } = await core.client.settings.get()
  const chosen = Object.entries(settings).flatMap(([group, fields]) =>
    Object.entries(fields).map(([field, value]): [string, unknown] => [`${group}.${field}`, value]),
  )
  const shown = chosen.filter(([key]) => prefix === '' || key === prefix || key.startsWith(`${prefix}.`))
  await output.answer(Object.fromEntries(shown), () =>
    shown.map(([key, value]) => `${key} = ${inWords(value)}\n`).join(''),
  )
  if (damaged.length > 0)
    output.remark(
      `Not readable, and so at their defaults: ${damaged.join(', ')}. Set them again, or use --reset.`,
    )
}

function inWords(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'on' : 'off'
  if (Array.isArray(value)) return value.join(',')
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}
