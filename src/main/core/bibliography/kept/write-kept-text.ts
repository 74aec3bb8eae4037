// Writes a kept file, if there is nothing there or what is there is ours: what was written last, by its hash.
import type { KeptProblem } from '../../../../shared/kept-model.ts'
import type { Database } from '../../db/database.ts'
import type { RenderedText } from './export-thread.ts'
import { type Output, readOutput, storeOutput } from './kept-table.ts'
import { readFileNow, replaceFile } from './replace-file.ts'

type Draft = RenderedText & { readonly entries: number }

/** Answers `conflict` for a file that is not ours, which is left as it is. Throws the system's errors. */
export async function writeKeptText(
  db: Database,
  path: string,
  { text, hash, entries }: Draft,
  at: string,
): Promise<KeptProblem | undefined> {
  const now = await readFileNow(path)
  const before = await readOutput(db.read, path)
  const done = { hash, next_hash: null, entries, problem: null }
  if (now?.hash === hash) {
    if (before.hash !== hash || before.problem !== null || before.entries !== entries)
      await db.write((trx) => storeOutput(trx, path, { ...done, written_at: before.written_at ?? at }))
    return undefined
  }
  // Another process that keeps the same library may have written it between the two looks.
  if (now !== undefined && !isOurs(now.hash, before)) return 'conflict'
  await db.write((trx) => storeOutput(trx, path, { next_hash: hash }))
  await replaceFile(path, text)
  await db.write((trx) => storeOutput(trx, path, { ...done, written_at: at }))
  return undefined
}

export function isOurs(hash: string, { hash: last, next_hash: next }: Output): boolean {
  return hash === last || hash === next
}
