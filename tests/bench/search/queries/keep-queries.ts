// Keeps made queries beside their library: making them reads all papers twice. Other query makers make other queries.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type MakeQueriesOptions, makeQueries, type Queries } from './make-queries.ts'

export function keepQueries(options: MakeQueriesOptions): Queries {
  const hash = createHash('sha256').update(`${options.perKind} ${options.seed}`)
  for (const file of readdirSync(import.meta.dirname).sort())
    hash.update(readFileSync(join(import.meta.dirname, file)))
  const file = join(dirname(options.libraryPath), `queries-${hash.digest('hex').slice(0, 12)}.json`)
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Queries
  const queries = makeQueries(options)
  writeFileSync(file, JSON.stringify(queries))
  return queries
}
