// Two readers of the names in a .bib file, each in its own way to family, given name and suffix (a group has its name
// alone). Both sides of a comparison go through `foldName`.
import { parse } from '@retorquere/bibtex-parser'
import type { BibEntry } from '../../../src/main/core/bibliography/bib-entry.ts'
import { readBack } from './read-back.ts'

type Name = readonly string[]

/** What was meant. */
export function namesOf({ authors }: BibEntry): Name[] {
  return authors.map((name) =>
    (name.kind === 'whole' ? [name.text] : [name.family, name.given, name.suffix ?? '']).map(foldName),
  )
}

/** Compatible forms, typographic quotes and dashes, and what nobody sees, as in `readBack.fold`; an Alpha, accented too, prints as an A. */
function foldName(text: string): string {
  return readBack.fold(text).replace(/Α/g, 'A').replace(/\s+/g, ' ').trim()
}

/** By the rules of BibTeX: " and " and ", " divide where no brace is open. */
export function readNames(bib: string): Name[] {
  const field = /\n {2}author = \{(.*)\},\n/.exec(bib)?.[1] ?? ''
  return split(field, ' and ').map((name) => {
    const parts = split(name, ', ').map((part) => foldName(readBack(part)))
    const [family = '', second = '', third] = parts
    if (/^\{.*\}$/.test(name) && parts.length === 1) return [family]
    return third === undefined ? [family, second, ''] : [family, third, second]
  })
}

function split(text: string, divider: string): string[] {
  const parts: string[] = []
  let depth = 0
  let from = 0
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '{') depth += 1
    if (text[at] === '}') depth -= 1
    if (depth === 0 && text.startsWith(divider, at)) {
      parts.push(text.slice(from, at))
      at += divider.length - 1
      from = at + 1
    }
  }
  return [...parts, text.slice(from)]
}

/**
 * By a library. Of a file in ASCII it leaves what is no accent to it: numbers of characters, which are read here; a
 * dotless i below an accent, which is an i.
 */
export function readNamesByLibrary(bib: string): Name[] {
  const [entry] = parse(bib, { sentenceCase: false, unsupported: (_node, tex) => tex }).entries
  const fold = (...parts: (string | undefined)[]) =>
    foldName(
      parts
        .filter((part) => part !== undefined)
        .join(' ')
        .replace(/\[U\+([0-9A-F]+)\]/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
        .replace(/ı(?=\p{M})/gu, 'i'),
    )
  return (entry?.fields.author ?? []).map(({ name, prefix, lastName, firstName, suffix }) =>
    name === undefined ? [fold(prefix, lastName), fold(firstName), fold(suffix)] : [fold(name)],
  )
}
