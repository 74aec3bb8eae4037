// One character with its combining marks as LaTeX. The tables are in tex-characters.ts.
import { foldMathLetter } from './fold-math-letter.ts'
import { placeMarks } from './place-marks.ts'
import { LETTERS, MATH, TEXT } from './tex-characters.ts'

type Report = (character: string) => void
type Escape = (text: string, onUntypesettable?: Report) => string

/** Forms that differ from plain letters in width or joining only, and squared or numbered words: ﬁ Ａ Ⅳ № ℃ ㎏. */
const COMPATIBLE =
  /[\u3250\u32cc-\u32cf\u3371-\u33ff\u2103\u2109\u2116\u2120\u2121\u2160-\u217f\ufb00-\ufb06\uff01-\uff5e]/u
const SUPERSCRIPT = /[\u00b2\u00b3\u00b9\u2070-\u207f]/u
const SUBSCRIPT = /[\u2080-\u209c]/u
/** Joiners, byte order marks, soft hyphens, direction marks. JavaScript counts some of them as space. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}|\ufeff/gu

/** `escapeText` is the whole-text escaper, for characters that stand for several. Text is NFC. */
export function graphemeToTex(unit: string, escapeText: Escape, report?: Report): string {
  const whole = characterToTex(unit, escapeText, report)
  if (whole !== undefined) return whole
  const [base = '', ...marks] = unit.normalize('NFD').replace(INVISIBLE, '')
  const tex = /[!-~]/.test(base) ? escapeText(base) : characterToTex(base, escapeText)
  // A base that has no command stays composed: й is one number, not two.
  if (tex === undefined) return asNumbers(unit.replace(INVISIBLE, ''), report)
  const placed = /^\p{L}$/u.test(base) ? placeMarks(tex, marks) : { tex, left: marks }
  return placed.tex + asNumbers(placed.left, report)
}

function characterToTex(character: string, escapeText: Escape, report?: Report): string | undefined {
  const letter = LETTERS[character] ?? TEXT[character]
  if (letter !== undefined) return letter.startsWith('\\') ? `{${letter}}` : letter
  const math = MATH[character] ?? foldMathLetter(character)
  if (math !== undefined) return `{\\ensuremath{${math}}}`
  if ([...character].length > 1) return undefined
  const plain = character.normalize('NFKC')
  if (plain !== character) {
    if (SUPERSCRIPT.test(character)) return `{\\textsuperscript{${escapeText(plain, report)}}}`
    if (SUBSCRIPT.test(character)) return `{\\textsubscript{${escapeText(plain, report)}}}`
    if (COMPATIBLE.test(character)) return escapeText(plain, report)
  }
  if (character.replace(INVISIBLE, '') === '') return ''
  if (/[\s\p{Z}]/u.test(character)) return ' '
  return /\p{Cc}/u.test(character) ? '' : undefined
}

function asNumbers(characters: Iterable<string>, report?: Report): string {
  return Array.from(characters, (character) => {
    report?.(character)
    return `{[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]}`
  }).join('')
}
