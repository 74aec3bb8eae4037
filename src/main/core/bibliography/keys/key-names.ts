// Authors as keys name them: family names in ASCII without their particles, as libraries file them.
import { type NameParts, splitName } from '../split-name.ts'
import { foldToAscii } from './fold-to-ascii.ts'

export type KeyName = { readonly family: string; readonly given: string }

/** Only those with a Latin letter. "van der Maaten" is Maaten; groups and mononyms are family names. */
export function keyNames(authors: readonly string[]): KeyName[] {
  return authors.flatMap((author) => {
    const parts = splitName(author)
    const name = parts && nameOf(parts)
    return name === undefined || name.family === '' ? [] : [name]
  })
}

function nameOf(parts: NameParts): KeyName {
  if (parts.kind === 'whole') return { family: letters(parts.text), given: '' }
  const family = parts.family.replace(/^(?:\p{Ll}[\p{Ll}.']*\s+)+/u, '')
  return { family: letters(family), given: letters(parts.given) }
}

function letters(text: string): string {
  return foldToAscii(text).replace(/[^A-Za-z0-9]/g, '')
}
