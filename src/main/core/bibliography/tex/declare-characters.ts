// A preamble that teaches pdfTeX the characters of a .bib file it does not know, so that one file compiles under every
// engine: biber turns accents into characters, pdfTeX refuses the rare ones, XeTeX and LuaTeX never read this.
import { escapeTex } from './escape-tex.ts'
import { placeMarks } from './place-marks.ts'

// What LaTeX's own tables for UTF-8 cover with its default fonts; declaring one too many would do no harm.
const KNOWN =
  /[\u0020-\u007e\u00a0-\u0125\u0128-\u0137\u0139-\u013e\u0141-\u0148\u014a-\u0165\u0168-\u017e\u01cd-\u01d4\u01e6-\u01eb\u01f4\u01f5\u0218-\u021b\u0232\u0233\u1e02\u1e03\u1e0d\u1e20\u1e21\u1e25\u1e30\u1e31\u1e37\u1e43\u1e45\u1e47\u1e5b\u1e63\u1e6d\u1e8e-\u1e91\u1ef2\u1ef3\u2010-\u2015\u2018-\u201a\u201c-\u201e\u2020-\u2022\u2030\u2039\u203a\u20ac\u2122]/u

/**
 * An `@preamble` with a line for each character, and an empty line after it; empty where all are known. `ascii` writes
 * the characters as TeX's `^^` bytes.
 */
export function declareCharacters(characters: Iterable<string>, ascii: boolean): string {
  const lines = [...new Set(characters)]
    .filter((character) => !KNOWN.test(character) && !/[\s\p{Cc}\p{Cs}]/u.test(character))
    .sort()
    .map(
      (character) =>
        `  \\expandafter\\gdef\\csname u8:\\detokenize{${name(character, ascii)}}\\endcsname{${shown(character)}}`,
    )
  return lines.length === 0 ? '' : `@preamble{"\n${lines.join('\n')}\n"}\n\n`
}

/** The characters that biber makes of a text's accents and signs written in ASCII; it leaves math and numbers alone. */
export function charactersOfBiber(text: string): readonly string[] {
  if (!/[^ -~]/.test(text)) return NONE
  return (text.normalize('NFC').match(/[^ -~]/gu) ?? []).filter(isOfBiber)
}

const NONE: readonly string[] = []

/** What was found out about a character; there are few that a library has. */
const found = new Map<string, boolean>()

function isOfBiber(character: string): boolean {
  const known = found.get(character)
  if (known !== undefined) return known
  const is = findOut(character)
  found.set(character, is)
  return is
}

function findOut(character: string): boolean {
  // Of stacked accents biber makes what no declaration mends: it reads `\'{\^e}` from inside out, drops the braces, and
  // leaves `\'ê`, of which pdfTeX takes one byte for the letter. What it would leave alone (`\'{\^e{}}`) other programs
  // that read .bib files do not understand. BibLaTeX in Unicode is the file for those.
  if (KNOWN.test(character) || [...character.normalize('NFD')].length > 2) return false
  return isMark(character) || /^\{?\\(?!ensuremath|textsu[bp]erscript)/.test(escapeTex(character))
}

function shown(character: string): string {
  if (!isMark(character)) return escapeTex(character)
  // It comes after its letter: the accent alone, moved back over that.
  const { tex, left } = placeMarks('', [character])
  return left.length > 0 ? escapeTex(character) : `\\kern-.5em${tex.slice(1, -1)}`
}

function isMark(character: string): boolean {
  return /^\p{M}$/u.test(character)
}

function name(character: string, ascii: boolean): string {
  if (!ascii) return character
  return [...new TextEncoder().encode(character)].map((byte) => `^^${byte.toString(16)}`).join('')
}
