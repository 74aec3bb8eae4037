// One author as BibTeX wants it: "von Last, Jr, First", or braced whole.
import { type NameParts, splitName } from '../split-name.ts'
import { charactersOfBiber } from './declare-characters.ts'
import { type EscapeOptions, escapeTex } from './escape-tex.ts'

type NameOptions = Pick<EscapeOptions, 'unicode'> & {
  /** Gets what biber makes of the name (see declare-characters.ts). */
  readonly characters?: string[] | undefined
}

/** LaTeX with balanced braces, ASCII unless told otherwise; undefined for a name with nothing in it. */
export function formatName(name: string | NameParts, options: NameOptions = {}): string | undefined {
  const parts = typeof name === 'string' ? splitName(name) : name
  return parts && formatParts(parts, options)
}

export function formatParts(parts: NameParts, options: NameOptions): string {
  if (parts.kind === 'whole') return `{${toTex(parts.text, options)}}`
  const { family, suffix, given } = parts
  const tex = isPlain(family) ? family : formatFamily(family, options)
  const named = suffix === undefined || suffix === '' ? tex : `${tex}, ${toTex(suffix, options)}`
  if (given === '') return named
  const first = isPlain(given) ? given : toTex(given, options)
  return named === '' ? first : `${named}, ${first}`
}

const A = 65
const Z = 90

/** Most names are: nothing in them is to be escaped or held together. Letters, full stops, hyphens; a space before a capital. */
function isPlain(name: string): boolean {
  for (let at = 0; at < name.length; at += 1) {
    const code = name.charCodeAt(at)
    const lower = code | 32
    if ((lower >= 97 && lower <= 122) || code === 46 || code === 45) continue
    if (code !== 32) return false
    const next = name.charCodeAt(at + 1)
    if (!(next >= A && next <= Z)) return false
  }
  return true
}

type Written = { readonly tex: string; readonly characters: readonly string[] }
/** The same people write many papers. */
const KNOWN = { ascii: new Map<string, Written>(), unicode: new Map<string, Written>() }
const MOST_KNOWN = 20_000

function toTex(part: string, { unicode = false, characters }: NameOptions): string {
  const known = unicode ? KNOWN.unicode : KNOWN.ascii
  let written = known.get(part)
  if (written === undefined) {
    written = { tex: escapeTex(part, { unicode }), characters: charactersOfBiber(part) }
    if (known.size >= MOST_KNOWN) known.clear()
    known.set(part, written)
  }
  if (written.characters.length > 0) characters?.push(...written.characters)
  return written.tex
}

/** BibTeX takes everything up to the last lower-case word for particles, which "Agüera y Arcas" is not. */
function formatFamily(family: string, options: NameOptions): string {
  const tex = toTex(family, options)
  if (!/ [ye] /.test(family)) return tex
  const words = family.split(' ').slice(0, -1)
  const isLower = (word: string) => /^['’]?\p{Ll}/u.test(word)
  const capital = words.findIndex((word) => !isLower(word))
  const isJoined = capital >= 0 && words.slice(capital).some((word) => /^[ye]$/.test(word))
  return isJoined ? `{${tex}}` : tex
}
