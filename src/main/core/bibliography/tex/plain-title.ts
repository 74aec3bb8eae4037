// A title as plain text for formats that are not TeX: its LaTeX residue read, not shown.
import { mathToText } from './math-to-text.ts'
import { splitMath, type TitlePart } from './split-math.ts'

/** Math that text cannot say stays as it was written. */
export function plainTitle(title: string): string {
  return splitMath(title)
    .map((part) => (part.kind === 'math' ? (mathToText(part.tex) ?? part.tex) : plainPart(part)))
    .join('')
}

/** Text of a title without the escapes of LaTeX: `\&` is &. */
export function plainPart(part: TitlePart & { kind: 'text' }): string {
  return part.text.replace(/\\([&%$#_{}])/g, '$1')
}
