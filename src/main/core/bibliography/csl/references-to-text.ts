// A bibliography as citeproc gives it in HTML, as lines of plain text: formatting it twice would take twice as long.
import { decodeEntities } from '../../../../shared/decode-entities.ts'

export function referencesToText(html: string): string {
  const entries = html.split(/<div\b[^>]*\bclass="csl-entry"[^>]*>/).slice(1)
  return entries.map((entry) => `${lineOf(entry)}\n`).join('')
}

function lineOf(entry: string): string {
  const text = entry.replace(/<\/div>\s*<div\b[^>]*>/g, ' ').replace(/<[^>]*>/g, '')
  return decodeEntities(text)
    .replace(/[ \t\r\n]+/g, ' ')
    .trim()
}
