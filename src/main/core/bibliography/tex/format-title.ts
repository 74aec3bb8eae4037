// A feed title as the value of a BibTeX title: math kept, capitals protected, everything else escaped.
import { type EscapeOptions, escapeTex } from './escape-tex.ts'
import { protectCapitals } from './protect-capitals.ts'
import { splitMath } from './split-math.ts'

export type TexOptions = Pick<EscapeOptions, 'unicode'> & {
  /** Braces against styles that lower titles: nowhere, around the words that need them, or around all. Default smart. */
  readonly protectCapitals?: 'none' | 'smart' | 'all' | undefined
}

/** Plain text in, LaTeX out, with balanced braces; ASCII unless told otherwise. */
export function formatTitle(
  title: string,
  { unicode, protectCapitals: protection }: TexOptions = {},
): string {
  const text = pairQuotes(title.replaceAll('\ufeff', '').replace(/\s+/gu, ' ').trim())
  const toTex = (piece: string) => escapeTex(piece, { unicode })
  const tex = splitMath(text)
    .map((part, index) => {
      // Braced, or a style that lowers titles would turn $K$ into $k$.
      if (part.kind === 'math') return `{${part.tex}}`
      if (protection === 'none' || protection === 'all') return toTex(part.text)
      return protectCapitals(part.text, index === 0)
        .map((piece) => (piece.isProtected ? `{${toTex(piece.text)}}` : toTex(piece.text)))
        .join('')
    })
    .join('')
  return protection === 'all' && tex !== '' ? `{${tex}}` : tex
}

/** Straight quotes that stand around words become curly: in the OT1 encoding a straight one prints as a closing one. */
function pairQuotes(text: string): string {
  return text.replace(/(?<![\p{L}\p{N}"])"(?=[^\s"])([^"]*[^\s"])"(?![\p{L}\p{N}"])/gu, '“$1”')
}
