// A bibliography as citeproc gives it in HTML, as lines of plain text: formatting it twice would take twice as long.

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
}

export function referencesToText(html: string): string {
  const entries = html.split(/<div\b[^>]*\bclass="csl-entry"[^>]*>/).slice(1)
  return entries.map((entry) => `${lineOf(entry)}\n`).join('')
}

function lineOf(entry: string): string {
  const text = entry.replace(/<\/div>\s*<div\b[^>]*>/g, ' ').replace(/<[^>]*>/g, '')
  return decode(text)
    .replace(/[ \t\r\n]+/g, ' ')
    .trim()
}

function decode(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));/gi, (whole, hex, decimal, named) => {
    if (named !== undefined) return ENTITIES[named] ?? whole
    return String.fromCodePoint(Number.parseInt(hex ?? decimal, hex === undefined ? 10 : 16))
  })
}
