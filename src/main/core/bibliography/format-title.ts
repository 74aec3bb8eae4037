// A feed title as the value of a BibTeX title: math kept, capitals protected, everything else escaped.
import { escapeTex } from './escape-tex.ts'
import { protectCapitals } from './protect-capitals.ts'
import { splitMath } from './split-math.ts'

/** Plain text in, ASCII LaTeX out, with balanced braces. */
export function formatTitle(title: string): string {
  const text = pairQuotes(title.replaceAll('\ufeff', '').replace(/\s+/gu, ' ').trim())
  return splitMath(text)
    .map((part, index) => {
      // Braced, or a style that lowers titles would turn $K$ into $k$.
      if (part.kind === 'math') return `{${part.tex}}`
      return protectCapitals(part.text, index === 0)
        .map((piece) => (piece.isProtected ? `{${escapeTex(piece.text)}}` : escapeTex(piece.text)))
        .join('')
    })
    .join('')
}

/** Straight quotes that stand around words become curly: in the OT1 encoding a straight one prints as a closing one. */
function pairQuotes(text: string): string {
  return text.replace(/(?<![\p{L}\p{N}"])"(?=[^\s"])([^"]*[^\s"])"(?![\p{L}\p{N}"])/gu, '“$1”')
}
