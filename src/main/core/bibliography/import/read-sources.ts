// All files of an import read, with how far that is; others are let in between the pieces.
import { LecternError } from '../../../../shared/errors.ts'
import type { ImportProgress, ImportSource } from '../../../../shared/importing-model.ts'
import type { Clock } from '../../clock.ts'
import type { ImportEntry, ImportProblem } from './import-entry.ts'
import { listSources, readSource } from './source-files.ts'

export type ReadAll = {
  readonly entries: readonly ImportEntry[]
  readonly problems: readonly ImportProblem[]
}

const PROGRESS_MS = 100

/** Progress counts entries; how many there will be is guessed from the text. Errors: not_found (a path), cancelled. */
export async function* readSources(
  { files, paths }: ImportSource,
  clock: Clock,
  signal: AbortSignal | undefined,
): AsyncGenerator<ImportProgress, ReadAll, void> {
  // Loaded on use: the tables of a parser of TeX are some weight that a start need not carry.
  const { readFile } = await import('./read-file.ts')
  const sources = [...files]
  for (const path of await listSources(paths)) sources.push(await readSource(path))
  const entries: ImportEntry[] = []
  const problems: ImportProblem[] = []
  const total = sources.reduce((sum, { text }) => sum + guessEntries(text), 0)
  let told = clock.now()
  for (const source of sources) {
    for (const read of readFile(source)) {
      if (signal?.aborted) throw new LecternError('cancelled')
      for (const entry of read.entries) entries.push(entry)
      problems.push(...read.problems)
      await new Promise((resolve) => setImmediate(resolve))
      if (clock.now() - told < PROGRESS_MS) continue
      told = clock.now()
      yield { done: Math.min(entries.length, total), total, label: source.name }
    }
  }
  return { entries, problems: problems.sort((a, b) => (a.file === b.file ? a.line - b.line : 0)) }
}

function guessEntries(text: string): number {
  return Math.max(1, text.match(/^\s*@\w+\s*[{(]|^TY {0,2}-|"(?:type|itemType)"\s*:/gm)?.length ?? 1)
}
