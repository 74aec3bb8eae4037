// A name as it is read aloud, for formats that are read by people.
import type { NameParts } from './split-name.ts'

/** First name first: "Joost van der Proef Jr.". */
export function displayName(name: NameParts): string {
  if (name.kind === 'whole') return name.text
  return [name.given, name.family, name.suffix].filter((part) => part !== undefined && part !== '').join(' ')
}
