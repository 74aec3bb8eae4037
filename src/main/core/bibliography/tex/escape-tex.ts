// Plain text to ASCII LaTeX that pdflatex typesets under T1 and bibtex reads with its braces balanced. Math is not
// looked for here (split-math does). What classic LaTeX cannot typeset is kept as its number: 中 becomes {[U+4E2D]},
// which compiles under every engine, needs no package, cannot be mistaken, and can be searched for.
import { graphemeToTex } from './grapheme-to-tex.ts'

/** bibtex counts a brace even after a backslash, so a literal one is written by name. */
const ASCII: Readonly<Record<string, string>> = {
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
  '{': '{\\textbraceleft}',
  '}': '{\\textbraceright}',
  '~': '{\\textasciitilde}',
  '^': '{\\textasciicircum}',
  '\\': '{\\textbackslash}',
  '<': '{\\textless}',
  '>': '{\\textgreater}',
  '|': '{\\textbar}',
}

const PUNCTUATION: Readonly<Record<string, string>> = {
  '‐': '-',
  '‑': '-',
  '‒': '--',
  '–': '--',
  '—': '---',
  '‘': '`',
  '’': "'",
  '“': '``',
  '”': "''",
}

// In order: what the source escaped already; runs of dashes and quotes with a Unicode one among them; ASCII pairs that
// TeX's fonts would join; specials; a character with its marks.
const UNIT =
  /\\[&%$#_{}]|[-‐-—]*[‐-—][-‐-—]*|['’”]*[’”]['’”]*|[`‘“]*[‘“][`‘“]*|[?!](?=[`‘“])|,(?=,)|[&%$#_{}~^\\<>|]|\P{M}\p{M}+|[^\x20-\x7e]/gu

/** Nothing in it is a unit: most names and titles are such. */
const PLAIN = /^[A-Za-z0-9 .:;()'"*+/=@[\]!?-]*(?:,(?!,)[A-Za-z0-9 .:;()'"*+/=@[\]!?-]*)*$/

/** Whether text is LaTeX as it stands. */
export function isPlainTex(text: string): boolean {
  return PLAIN.test(text)
}

export type EscapeOptions = {
  /** Leaves what is not ASCII as it is; TeX's own specials are escaped all the same. */
  readonly unicode?: boolean | undefined
  /** Told each character that classic LaTeX cannot typeset. */
  readonly onUntypesettable?: ((character: string) => void) | undefined
}

/**
 * Escapes text. `\&`, `\%`, `\_` and the like, left over from LaTeX in feed titles, stay single. Each character that
 * had to be written as its number (or is left as it is, and has no other writing) is reported.
 */
export function escapeTex(text: string, { unicode = false, onUntypesettable }: EscapeOptions = {}): string {
  if (PLAIN.test(text)) return text
  const composed = text.normalize('NFC')
  if (onUntypesettable !== undefined)
    return composed.replace(UNIT, (unit) => writeUnit(unit, unicode, onUntypesettable))
  const known = unicode ? KNOWN.unicode : KNOWN.ascii
  return composed.replace(UNIT, (unit) => {
    const before = known.get(unit)
    if (before !== undefined) return before
    const tex = writeUnit(unit, unicode, undefined)
    if (known.size >= MOST_KNOWN) known.clear()
    known.set(unit, tex)
    return tex
  })
}

/** A library has few letters beyond ASCII, again and again. */
const KNOWN = { ascii: new Map<string, string>(), unicode: new Map<string, string>() }
const MOST_KNOWN = 5000

function writeUnit(unit: string, unicode: boolean, report: EscapeOptions['onUntypesettable']): string {
  const ascii = ASCII[unit]
  if (ascii !== undefined) return ascii
  if (/^\\.$/.test(unit)) return ASCII[unit.slice(1)] ?? unit
  if (/^[-‐-—'’”`‘“]+$/u.test(unit)) return keepApart(unit, unicode ? {} : PUNCTUATION)
  if (/^[?!,]$/.test(unit)) return `${unit}{}`
  const tex = graphemeToTex(unit, escapeTex, report)
  return unicode && !/^[\s\p{Z}\p{Cc}]$/u.test(unit) ? keepUnicode(unit, tex) : tex
}

/** As it is, but for a mark on an ASCII sign that needs escaping. */
function keepUnicode(unit: string, tex: string): string {
  return /^[&%$#_{}~^\\<>|]/.test(unit) ? tex : unit
}

/** The characters of a text that classic LaTeX cannot typeset, each once: they need XeLaTeX or LuaLaTeX. */
export function findUntypesettable(text: string): string[] {
  const found = new Set<string>()
  escapeTex(text, { onUntypesettable: (character) => found.add(character) })
  return [...found]
}

/** A run of dashes or quotes, with nothing between the ASCII ones (`--` is meant as a dash) and `{}` between others. */
function keepApart(run: string, written: Readonly<Record<string, string>>): string {
  return [...run].reduce((out, character, index, all) => {
    const isJoined = index === 0 || (isAscii(character) && isAscii(all[index - 1] ?? ''))
    return `${out}${isJoined ? '' : '{}'}${written[character] ?? character}`
  }, '')
}

function isAscii(character: string): boolean {
  return character < '\u0080'
}
