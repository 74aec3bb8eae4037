// The queries whose paper did not come first: what they meant, and what came instead.
import SQLite from 'better-sqlite3'
import type { Measured } from './measure-engine.ts'

export function describeMisses({ asked, result }: Measured, libraryPath: string): string {
  const db = new SQLite(libraryPath, { readonly: true })
  const titleOf = db.prepare('select title from paper where id = ?').pluck()
  const lines = asked.flatMap(({ kind, query, target, title }, index) => {
    const ids = result.labelled[index]?.ids ?? []
    const place = ids.indexOf(target)
    if (place === 0) return []
    const first = ids[0] === undefined ? 'nothing' : `${ids[0]} ${String(titleOf.get(ids[0]))}`
    const where = place < 0 ? 'not found' : `place ${place + 1}`
    return [`${kind}: ${query}\n  ${where}: ${target} ${title}\n  first: ${first}`]
  })
  db.close()
  return lines.join('\n')
}
