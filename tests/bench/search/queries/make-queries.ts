// Labelled queries over a library: of each kind as many as asked for, each with the one paper it means. Seeded.
import SQLite from 'better-sqlite3'
import { createRandom } from '../../../../src/main/core/feed/sample/random.ts'
import { AUTHOR_KINDS } from './author-kinds.ts'
import type { KindMaker, Target, WordCounts } from './candidate.ts'
import { findAmbiguous, type Labelled } from './find-ambiguous.ts'
import { MISSPELT_KINDS } from './misspelt-kinds.ts'
import { OTHER_KINDS } from './other-kinds.ts'
import { countWords, readPapers, readTargets } from './read-targets.ts'
import { TITLE_KINDS } from './title-kinds.ts'
import { makeTyping } from './typing.ts'

export const KINDS: Readonly<Record<string, KindMaker>> = {
  ...TITLE_KINDS,
  ...MISSPELT_KINDS,
  ...AUTHOR_KINDS,
  ...OTHER_KINDS,
}

export type LabelledQuery = {
  readonly kind: string
  readonly query: string
  /** The id of the paper it means. */
  readonly target: string
  readonly title: string
}

export type Queries = {
  readonly labelled: readonly LabelledQuery[]
  /** Every beginning of common queries, in the order of typing. */
  readonly typing: readonly string[]
}

export type MakeQueriesOptions = {
  readonly libraryPath: string
  readonly perKind: number
  readonly seed: string
  /** When there are any, half of the queries are about these. */
  readonly realIds: ReadonlySet<string>
}

/** Many a candidate falls away as ambiguous, of acronyms nearly all. */
const CANDIDATES_PER_QUERY = 6
const CANDIDATES_PER_ACRONYM = 40
const TARGETS = 6000

export function makeQueries({ libraryPath, perKind, seed, realIds }: MakeQueriesOptions): Queries {
  const db = new SQLite(libraryPath, { readonly: true })
  try {
    const counts = countWords(readPapers(db))
    const pools = choosePools(db, seed, realIds)
    const perPool = Math.ceil(perKind / pools.length)
    const made = pools.flatMap((pool) =>
      Object.entries(KINDS).map(([kind, make]) => draw(kind, make, pool, { counts, seed, wanted: perPool })),
    )
    const all = made.flat()
    const ambiguous = findAmbiguous(all, readPapers(db), counts)
    const fair = new Set(all.filter((_labelled, index) => !ambiguous.has(index)))
    const chosen = made.flatMap((group) => group.filter((each) => fair.has(each)).slice(0, perPool))
    return {
      labelled: chosen.map(({ kind, candidate, target, title }) => ({
        kind,
        query: candidate.query,
        target,
        title,
      })),
      typing: makeTyping(createRandom(`${seed} typing`), pools[0] ?? [], counts),
    }
  } finally {
    db.close()
  }
}

function choosePools(db: SQLite.Database, seed: string, realIds: ReadonlySet<string>): Target[][] {
  const random = createRandom(`${seed} targets`)
  const ids = db.prepare('select id from paper order by number').pluck().all() as string[]
  const real = ids.filter((id) => realIds.has(id))
  const invented = ids.filter((id) => !realIds.has(id))
  const some = (list: readonly string[]) => [
    ...new Set(Array.from({ length: list.length > 0 ? TARGETS : 0 }, () => random.pick(list))),
  ]
  return [some(invented), some(real)].filter((pool) => pool.length > 0).map((pool) => readTargets(db, pool))
}

type Drawn = Labelled & { readonly kind: string; readonly title: string }

function draw(
  kind: string,
  make: KindMaker,
  pool: readonly Target[],
  { counts, seed, wanted }: { counts: WordCounts; seed: string; wanted: number },
): Drawn[] {
  const random = createRandom(`${seed} ${kind} ${pool[0]?.id ?? ''}`)
  const most = wanted * (kind === 'acronym' ? CANDIDATES_PER_ACRONYM : CANDIDATES_PER_QUERY)
  const drawn: Drawn[] = []
  for (const target of random.sample(pool, pool.length)) {
    if (drawn.length >= most) break
    const candidate = make(random, target, counts)
    if (candidate) drawn.push({ kind, candidate, target: target.id, title: target.title })
  }
  return drawn
}
