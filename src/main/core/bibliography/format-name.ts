// One author as BibTeX wants it: "von Last, Jr, First", or braced whole.
import { escapeTex } from './escape-tex.ts'
import { splitName } from './split-name.ts'

/** ASCII LaTeX with balanced braces, or undefined for a name with nothing in it. */
export function formatName(name: string): string | undefined {
  const parts = splitName(name)
  if (parts === undefined) return undefined
  if (parts.kind === 'whole') return `{${escapeTex(parts.text)}}`
  return [formatFamily(parts.family), parts.suffix, parts.given]
    .flatMap((part, index) => (!part ? [] : [index === 0 ? part : escapeTex(part)]))
    .join(', ')
}

/** BibTeX takes everything up to the last lower-case word for particles, which "Agüera y Arcas" is not. */
function formatFamily(family: string): string {
  const words = family.split(' ').slice(0, -1)
  const isLower = (word: string) => /^['’]?\p{Ll}/u.test(word)
  const capital = words.findIndex((word) => !isLower(word))
  const isJoined = capital >= 0 && words.slice(capital).some((word) => /^[ye]$/.test(word))
  return isJoined ? `{${escapeTex(family)}}` : escapeTex(family)
}
