// A feed title as the value of a BibTeX title: math kept, capitals protected, everything else escaped.
import { type EscapeOptions, escapeTex, isPlainTex } from './escape-tex.ts'
import { protectCapitals } from './protect-capitals.ts'
import { splitMath } from './split-math.ts'

export type TexOptions = Pick<EscapeOptions, 'unicode'> & {
  /** Braces against styles that lower titles: nowhere, around the words that need them, or around all. Default smart. */
  readonly protectCapitals?: 'none' | 'smart' | 'all' | undefined
}

/** Plain text in, LaTeX out, with balanced braces; ASCII unless told otherwise. */
export function formatTitle(
  title: string,
  { unicode, protectCapitals: protection = 'smart' }: TexOptions = {},
): string {
  const tex = isPlain(title)
    ? braceCapitals(title, true, protection, asItStands)
    : formatStrange(title, protection, (piece) => escapeTex(piece, { unicode }))
  return protection === 'all' && tex !== '' ? `{${tex}}` : tex
}

/** Most titles: folded already, and with nothing in them that means anything to TeX. */
function isPlain(title: string): boolean {
  return isPlainTex(title) && !title.includes('"') && !/^ | $| {2}/.test(title)
}

function formatStrange(
  title: string,
  protection: TexOptions['protectCapitals'],
  toTex: (piece: string) => string,
): string {
  const text = pairQuotes(title.replaceAll('\ufeff', '').replace(/\s+/gu, ' ').trim())
  return splitMath(text)
    .map((part, index) =>
      // Braced, or a style that lowers titles would turn $K$ into $k$.
      part.kind === 'math' ? `{${part.tex}}` : braceCapitals(part.text, index === 0, protection, toTex),
    )
    .join('')
}

function braceCapitals(
  text: string,
  isStart: boolean,
  protection: TexOptions['protectCapitals'],
  toTex: (piece: string) => string,
): string {
  if (protection !== 'smart') return toTex(text)
  let tex = ''
  for (const piece of protectCapitals(text, isStart))
    tex += piece.isProtected ? `{${toTex(piece.text)}}` : toTex(piece.text)
  return tex
}

function asItStands(text: string): string {
  return text
}

/** Straight quotes that stand around words become curly: in the OT1 encoding a straight one prints as a closing one. */
function pairQuotes(text: string): string {
  return text.replace(/(?<![\p{L}\p{N}"])"(?=[^\s"])([^"]*[^\s"])"(?![\p{L}\p{N}"])/gu, '“$1”')
}
