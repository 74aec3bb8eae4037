// Papers as CSL-JSON: what pandoc, Zotero and every citeproc read.
import type { BibEntry } from '../bib-entry.ts'
import { toCsl } from './to-csl.ts'

export function writeCslJson(entries: readonly BibEntry[]): string {
  return `${JSON.stringify(entries.map(toCsl), undefined, 2)}\n`
}
