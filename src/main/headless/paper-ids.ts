// Papers as people name them on a command line.
import { isArxivId, withoutVersion } from '../../shared/arxiv-id.ts'
import { UsageError } from './failures.ts'
import type { Host } from './host.ts'
import { readLines } from './read-lines.ts'

/** What may stand around an identifier: a page's address, `arXiv:`, a DOI, an address of the app's own. */
const AROUND =
  /^(?:https?:\/\/(?:[\w-]+\.)*(?:arxiv\.org\/(?:abs|pdf|html)|huggingface\.co\/papers|alphaxiv\.org\/abs)\/|lectern:\/\/paper\/|arxiv:|(?:https?:\/\/doi\.org\/)?10\.48550\/arxiv\.)/i

/** The id a text means; a text that is neither an id nor around one is left as it is, for the library to not find. */
export function toPaperId(text: string): string {
  const id = text
    .trim()
    .replace(AROUND, '')
    .replace(/[?#].*$/, '')
    .replace(/\.pdf$/, '')
  return isArxivId(id) ? withoutVersion(id) : text.trim()
}

/** The ids that the words mean, each once; a lone `-` stands for ids on stdin, divided by any white space. */
export async function collectIds(words: readonly string[], host: Pick<Host, 'stdin'>): Promise<string[]> {
  const ids = new Set<string>()
  for (const word of words) {
    if (word !== '-') {
      ids.add(toPaperId(word))
      continue
    }
    for await (const line of readLines(host.stdin)) {
      for (const text of line.split(/\s+/)) if (text !== '') ids.add(toPaperId(text))
    }
  }
  return [...ids]
}

/** Refuses an empty list of id words. */
export function requireIds(words: readonly string[]): readonly string[] {
  if (words.length === 0) throw new UsageError('no paper given (an ID, or - for ids on stdin)')
  return words
}

/** `3 papers`, `1 paper`. */
export function countPapers(count: number): string {
  return `${count} ${count === 1 ? 'paper' : 'papers'}`
}
