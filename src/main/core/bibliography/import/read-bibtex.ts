// A BibTeX or BibLaTeX file as entries, and what of it could not be read.
import { fromBibtex } from './from-bibtex.ts'
import type { ImportEntry, ImportProblem, SourceFile } from './import-entry.ts'
import { parseBlocks } from './parse-blocks.ts'
import { readGroups } from './read-groups.ts'
import { splitBlocks } from './split-blocks.ts'

/** Blocks that are no works: what others inherit from, and lists of keys. */
const NO_WORKS = new Set(['xdata', 'set', 'control', 'settings'])

/** Yields after some entries, with how many were read in all. */
export function* readBibtex({ name: file, text }: SourceFile): Generator<{
  readonly entries: readonly ImportEntry[]
  readonly problems: readonly ImportProblem[]
}> {
  const blocks = splitBlocks(text)
  const context = { file, collectionsOf: readGroups(blocks) }
  const broken = blocks.filter(({ kind }) => kind === 'broken')
  yield {
    entries: [],
    problems: broken.map(({ line, type, key }) => ({
      file,
      line,
      reason: `@${type}{${key}: its closing brace is missing`,
    })),
  }
  for (const parsed of parseBlocks(blocks)) {
    const entries: ImportEntry[] = []
    const problems: ImportProblem[] = []
    for (const each of parsed) {
      const { block } = each
      if (NO_WORKS.has(block.type)) continue
      if ('reason' in each)
        problems.push({ file, line: block.line, reason: `${block.key || `@${block.type}`}: ${each.reason}` })
      else if (saysNothing(each.entry.fields))
        problems.push({
          file,
          line: block.line,
          reason: `${block.key || `@${block.type}`}: the entry says nothing`,
        })
      else entries.push(fromBibtex(each.entry, block, context))
    }
    yield { entries, problems }
  }
}

function saysNothing(fields: object): boolean {
  return Object.values(fields).every(
    (value) => (typeof value === 'string' ? value.trim() : value)?.length === 0,
  )
}
