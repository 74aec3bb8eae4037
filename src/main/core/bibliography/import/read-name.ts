// One author as a text, in the parts that it says or that can be told.
import { splitName } from '../split-name.ts'
import type { ImportName } from './import-entry.ts'
import { foldSpace } from './plain-markup.ts'

/** `Family, Given, Suffix`; without a comma as people write names. */
export function readName(text: string): ImportName[] {
  const name = foldSpace(text).replace(/,$/, '')
  if (name === '') return []
  const [family = '', given = '', suffix = ''] = name.split(/\s*,\s*/)
  if (name.includes(',')) return [{ family, given: [given, suffix].filter((part) => part !== '').join(', ') }]
  const parts = splitName(name)
  if (parts === undefined || parts.kind === 'whole') return [{ family: name, given: '' }]
  return [
    {
      family: parts.family,
      given: [parts.given, parts.suffix ?? ''].filter((part) => part !== '').join(', '),
    },
  ]
}
