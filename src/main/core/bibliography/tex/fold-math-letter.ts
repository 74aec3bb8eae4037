// Unicode's mathematical letters and digits (𝒜, 𝔼, 𝐱, ℝ) as what goes into math mode.
import { MATH } from './tex-characters.ts'

const LATIN_STYLES = [
  '\\mathbf',
  '',
  '\\mathbf',
  '\\mathcal',
  '\\mathcal',
  '\\mathfrak',
  '\\mathbb',
  '\\mathfrak',
  '\\mathsf',
  '\\mathsf',
  '\\mathsf',
  '\\mathsf',
  '\\mathtt',
] as const
const DIGIT_STYLES = ['\\mathbf', '', '\\mathsf', '\\mathsf', '\\mathtt'] as const
/** The letters Unicode had before it had the alphabets; the alphabets have holes there. */
const EARLIER: Readonly<Record<string, readonly string[]>> = {
  '\\mathbb': [...'ℂℍℕℙℚℝℤ'],
  '\\mathcal': [...'ℬℰℱℋℐℒℳℛ'],
  '\\mathfrak': [...'ℭℌℑℜℨ'],
  '': ['ℎ'],
}

export function foldMathLetter(character: string): string | undefined {
  const code = character.codePointAt(0) ?? 0
  if (code >= 0x2102 && code <= 0x2133) {
    const style = Object.keys(EARLIER).find((name) => EARLIER[name]?.includes(character))
    return style === undefined ? undefined : styled(style, character.normalize('NFKC'))
  }
  if (code < 0x1d400 || code > 0x1d7ff || character !== String.fromCodePoint(code)) return undefined
  const plain = character.normalize('NFKC')
  if (code < 0x1d6a4) return styled(LATIN_STYLES[Math.floor((code - 0x1d400) / 52)] ?? '', plain)
  if (code >= 0x1d7ce) return styled(DIGIT_STYLES[Math.floor((code - 0x1d7ce) / 10)] ?? '', plain)
  return (
    MATH[plain] ??
    (/^[a-z\u0131\u0237]$/.test(plain) ? plain.replace('ı', '\\imath').replace('ȷ', '\\jmath') : undefined)
  )
}

function styled(style: string, plain: string): string | undefined {
  if (!/^[A-Za-z0-9]$/.test(plain)) return undefined
  // Computer Modern's script and double-struck alphabets have capitals only.
  const hasGlyph = style !== '' && !((style === '\\mathcal' || style === '\\mathbb') && !/[A-Z]/.test(plain))
  return hasGlyph ? `${style}{${plain}}` : plain
}
