// One author as BibTeX wants it: "von Last, Jr, First", or braced whole.
import { type NameParts, splitName } from '../split-name.ts'
import { type EscapeOptions, escapeTex } from './escape-tex.ts'

/** Most names are: nothing in them is to be escaped or held together. */
const PLAIN = /^(?:[A-Za-z.-]+(?: [A-Z][A-Za-z.-]*)*)?$/

/** LaTeX with balanced braces, ASCII unless told otherwise; undefined for a name with nothing in it. */
export function formatName(
  name: string | NameParts,
  { unicode }: Pick<EscapeOptions, 'unicode'> = {},
): string | undefined {
  const parts = typeof name === 'string' ? splitName(name) : name
  if (parts === undefined) return undefined
  if (
    parts.kind !== 'whole' &&
    parts.suffix === undefined &&
    PLAIN.test(parts.family) &&
    PLAIN.test(parts.given)
  )
    return parts.given === '' ? parts.family : `${parts.family}, ${parts.given}`
  const toTex = (part: string) => escapeTex(part, { unicode })
  if (parts.kind === 'whole') return `{${toTex(parts.text)}}`
  return [formatFamily(parts.family, toTex), parts.suffix, parts.given]
    .flatMap((part, index) => (!part ? [] : [index === 0 ? part : toTex(part)]))
    .join(', ')
}

/** BibTeX takes everything up to the last lower-case word for particles, which "Agüera y Arcas" is not. */
function formatFamily(family: string, toTex: (text: string) => string): string {
  const words = family.split(' ').slice(0, -1)
  const isLower = (word: string) => /^['’]?\p{Ll}/u.test(word)
  const capital = words.findIndex((word) => !isLower(word))
  const isJoined = capital >= 0 && words.slice(capital).some((word) => /^[ye]$/.test(word))
  return isJoined ? `{${toTex(family)}}` : toTex(family)
}
