// Text as Markdown that reads as it stands: marks escaped, math left to those that typeset it, money as money.

import { plainPart } from '../tex/plain-title.ts'
import { splitMath } from '../tex/split-math.ts'

/** A title, whose LaTeX math stays math. One line. */
export function markdownTitle(title: string): string {
  return splitMath(title)
    .map((part) => (part.kind === 'math' ? part.tex : markdownText(plainPart(part))))
    .join('')
}

/** One line of plain text. */
export function markdownText(text: string): string {
  return text.replace(/[\\`*_[\]<>$~#|^=]/g, '\\$&')
}

export function markdownTarget(url: string): string {
  return url.replaceAll('(', '%28').replaceAll(')', '%29')
}
