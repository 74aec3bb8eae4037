// One character with its combining marks as LaTeX. The tables are in tex-characters.ts.
import { foldMathLetter } from './fold-math-letter.ts'
import { placeMarks } from './place-marks.ts'
import { LETTERS, MATH, TEXT } from './tex-characters.ts'

type Report = (character: string) => void
type Escape = (text: string, options?: { readonly onUntypesettable?: Report | undefined }) => string

/** Forms that differ from plain letters in width or joining only, squared or numbered words, fractions: ﬁ Ａ Ⅳ № ㎏ ⅓ ⑴. */
const COMPATIBLE =
  /[\u3250\u32cc-\u32cf\u3371-\u33ff\u2100\u2101\u2103\u2105\u2106\u2109\u2116\u2120\u2121\u2150-\u217f\u2189\u2474-\u24b5\u2047-\u2049\u0132\u0133\u0149\u017f\ufb00-\ufb06\uff01-\uff5e]/u
const CIRCLED = /[\u2460-\u2473\u24b6-\u24ea]/u
const SUPERSCRIPT = /[\u00b2\u00b3\u00b9\u2070-\u207f\u02b0-\u02b8\u02e1-\u02e3\u1d2c-\u1d61\u1d9c-\u1dbb]/u
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
  const isStruck = marks[0] === '\u0338' && tex.startsWith('{\\ensuremath')
  const placed = /^\p{L}$/u.test(base) || isStruck ? placeMarks(tex, marks) : { tex, left: marks }
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
    if (CIRCLED.test(character)) return `(${plain})`
    if (SUPERSCRIPT.test(character) && /^[ -~]$/.test(plain))
      return `{\\textsuperscript{${escapeText(plain, { onUntypesettable: report })}}}`
    if (SUBSCRIPT.test(character))
      return `{\\textsubscript{${escapeText(plain, { onUntypesettable: report })}}}`
    if (COMPATIBLE.test(character)) return escapeText(plain, { onUntypesettable: report })
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
